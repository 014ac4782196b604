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
  const files = VERSION_FILES.flatMap((keys) => {
    const value = keys.reduce<unknown>((table, key) => (isTable(table) ? table[key] : undefined), tool);
    if (typeof value !== 'string') return [];
    const path = posix.normalize(value);
    // Letters that mean something in a pattern are in no sensible file name of Python
    return /^[\w.-][\w./-]*$/u.test(path) && !path.startsWith('..') ? [`/${path}`] : [];
  });
  return { patterns: ['*.egg-info/', ...new Set(files)], isPackageInfo: isTable(project) };
}
