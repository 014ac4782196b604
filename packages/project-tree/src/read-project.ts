import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPyproject, type Pyproject } from '@repo-agent-actions/python-standards';
import {
  isSystemError,
  messageOf,
  parseProjectConfig,
  ReleaseError,
  type ProjectConfig,
} from '@repo-agent-actions/release-model';

/** What a project says of itself. */
export interface ProjectFile {
  /** Of `pyproject.toml`; absolute. */
  readonly path: string;
  readonly pyproject: Pyproject;
  /** `[tool.repo-agent-actions]`. */
  readonly config: ProjectConfig;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Reads a project's `pyproject.toml` and our table in it. What is wrong with its metadata are findings in `pyproject`.
 * A project with a `setup.py` needs none (PEP 517): its `pyproject` is empty then.
 * @param projectDir - absolute
 * @throws ReleaseError when neither file is there, or it isn't TOML, or our table isn't as it should be
 */
export async function readProject(projectDir: string): Promise<ProjectFile> {
  const path = join(projectDir, 'pyproject.toml');
  const text = await readFile(path, 'utf8').catch(async (cause: unknown) => {
    const isMissing = isSystemError(cause, 'ENOENT');
    if (isMissing && (await isThere(join(projectDir, 'setup.py')))) return '';
    throw new ReleaseError(
      {
        subject: path,
        problem: isMissing ? 'is not there' : `cannot be read (${messageOf(cause)})`,
        remedy: 'Set project-dir to the folder that holds pyproject.toml',
      },
      { cause },
    );
  });
  const pyproject = readPyproject(text, path);
  return { path, pyproject, config: parseProjectConfig(pyproject.tool['repo-agent-actions'], path) };
}
