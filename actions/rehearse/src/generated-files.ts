import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionFilesOf } from '@repo-agent-actions/distributions';
import { isTable, parseToml10 } from '@repo-agent-actions/python-standards';

/** Back-ends and plug-ins that ask git for the version, and write a file that the repository doesn't have. */
const ASK_GIT: ReadonlySet<string> = new Set(['setuptools-scm', 'hatch-vcs', 'versioningit']);

/** What an unpacked sdist holds, and the build of the project makes anew. */
export interface GeneratedFiles {
  /** Patterns of a `.gitignore` in the project's folder; those of one file begin with `/`. */
  readonly patterns: readonly string[];
  /** Whether `PKG-INFO` is only a product: nothing but it may tell what an old project is called. */
  readonly isPackageInfo: boolean;
}

async function readTables(projectDir: string): Promise<Readonly<Record<string, unknown>>> {
  const path = join(projectDir, 'pyproject.toml');
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return parseToml10(text, path);
  } catch {
    return {}; // the validate stage says what is wrong with it
  }
}

/**
 * Finds what the build of a project makes anew and an unpacked sdist holds nevertheless: setuptools' `*.egg-info`, the
 * file that a back-end writes git's version to, and `PKG-INFO`.
 * @param projectDir - absolute
 */
export async function findGenerated(projectDir: string): Promise<GeneratedFiles> {
  const { tool, project } = await readTables(projectDir);
  const files = versionFilesOf(isTable(tool) ? tool : {})
    .filter(({ by, inPlace }) => ASK_GIT.has(by) && !inPlace)
    // Letters that mean something in a pattern are in no sensible file name of Python
    .flatMap(({ path }) => (/^[\w.-][\w./-]*$/u.test(path) ? [`/${path}`] : []));
  return { patterns: ['*.egg-info/', ...new Set(files)], isPackageInfo: isTable(project) };
}
