import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readPyproject, withHatchToml, type Pyproject } from '#python-standards';
import { isSystemError, messageOf, parseProjectConfig, ReleaseError, type ProjectConfig } from '#release-model';
import type { GitHost } from './git.ts';
import { findProjectBounds, readOwnFile } from './own-file.ts';

/** What a project says about itself. */
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

/** Whether a folder has what {@link readProject} reads: a `pyproject.toml` or a `setup.py`. @param projectDir - absolute */
export async function hasProject(projectDir: string): Promise<boolean> {
  return (await isThere(join(projectDir, 'pyproject.toml'))) || (await isThere(join(projectDir, 'setup.py')));
}

/**
 * Reads our table of a `pyproject.toml`.
 * @param shown - the file in messages
 * @throws ReleaseError with its line for a key that we don't have, and for a value that it can't have
 */
export function configOf({ tool, lineOf }: Pick<Pyproject, 'tool' | 'lineOf'>, shown: string): ProjectConfig {
  return parseProjectConfig(tool['repo-agent-actions'], shown, (key) => lineOf(['tool', 'repo-agent-actions', key]));
}

/** Far more than anyone writes by hand. Bytes. */
const MAXIMUM_SIZE = 16 * 1024 * 1024;

/**
 * Reads a project's `pyproject.toml`, with the settings of its `hatch.toml`, and our table in it. What is wrong with its metadata are findings in `pyproject`.
 * A project with a `setup.py` doesn't need one (PEP 517): its `pyproject` is empty then.
 * @param projectDir - absolute
 * @param host - to ask git how far the project reaches; `null`: to the end of its folder
 * @param shown - the folder in messages, where it is another one
 * @throws ReleaseError when neither file exists, or when it isn't a file of the project or TOML, or our table is invalid
 */
export async function readProject(
  projectDir: string,
  host: GitHost | null = null,
  shown = projectDir,
): Promise<ProjectFile> {
  const path = join(shown, 'pyproject.toml');
  const wrong = (problem: string, cause?: unknown): ReleaseError =>
    new ReleaseError(
      { subject: path, problem, remedy: 'Set project-dir to the folder that contains pyproject.toml' },
      { cause },
    );
  const read = async (name: string): Promise<Buffer | null> =>
    await readSettingsFile(projectDir, name, join(shown, name), host).catch((cause: unknown) => {
      if (cause instanceof ReleaseError) throw cause;
      throw wrong(`can't be read (${messageOf(cause)})`, cause);
    });
  const bytes = await read('pyproject.toml');
  if (bytes === null && !(await isThere(join(projectDir, 'setup.py')))) throw wrong('is missing');
  const hatch = (await read('hatch.toml'))?.toString('utf8') ?? null;
  const pyproject = withHatchToml(readPyproject(bytes?.toString('utf8') ?? '', path), hatch, join(shown, 'hatch.toml'));
  return { path, pyproject, config: configOf(pyproject, path) };
}

async function readSettingsFile(
  projectDir: string,
  name: string,
  shown: string,
  host: GitHost | null,
): Promise<Buffer | null> {
  const bounds = await findProjectBounds(projectDir, host).catch((cause: unknown) => {
    if (isSystemError(cause, 'ENOENT') || isSystemError(cause, 'ENOTDIR')) return null;
    throw cause;
  });
  return bounds === null ? null : await readOwnFile(name, bounds, { shown, maximum: MAXIMUM_SIZE });
}
