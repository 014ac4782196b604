import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isTable, parseToml10 } from '@repo-agent-actions/python-standards';

/** Where back-ends that ask git for the version are told which file to write it to. */
const VERSION_FILES: readonly (readonly string[])[] = [
  ['setuptools_scm', 'version_file'],
  ['setuptools_scm', 'write_to'],
  ['setuptools-scm', 'version_file'],
  ['setuptools-scm', 'write_to'],
  ['hatch', 'build', 'hooks', 'vcs', 'version-file'],
  ['hatch', 'build', 'targets', 'wheel', 'hooks', 'vcs', 'version-file'],
  ['hatch', 'build', 'targets', 'sdist', 'hooks', 'vcs', 'version-file'],
  ['versioningit', 'write', 'file'],
];

async function tablesOfTools(projectDir: string): Promise<unknown> {
  const path = join(projectDir, 'pyproject.toml');
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return parseToml10(text, path)['tool'];
  } catch {
    return null; // the validate stage says what is wrong with it
  }
}

/**
 * What the build of a project makes anew and an unpacked sdist holds nevertheless: setuptools' `*.egg-info`, and the
 * file that a back-end writes git's version to.
 * @param projectDir - absolute
 * @returns patterns of a `.gitignore` in that folder; those of one file begin with `/`
 */
export async function listGenerated(projectDir: string): Promise<readonly string[]> {
  const tool = await tablesOfTools(projectDir);
  const files = VERSION_FILES.flatMap((keys) => {
    const value = keys.reduce<unknown>((table, key) => (isTable(table) ? table[key] : undefined), tool);
    if (typeof value !== 'string') return [];
    const path = posix.normalize(value);
    // Letters that mean something in a pattern are in no sensible file name of Python
    return /^[\w.-][\w./-]*$/u.test(path) && !path.startsWith('..') ? [`/${path}`] : [];
  });
  return ['*.egg-info/', ...new Set(files)];
}
