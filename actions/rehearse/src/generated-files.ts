import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionFilesOf } from '#distributions';
import { isTable, parseToml10 } from '#python-standards';

/** Back-ends and plug-ins that get the version from git and write a file that isn't in the repository. */
const ASK_GIT: ReadonlySet<string> = new Set(['setuptools-scm', 'hatch-vcs', 'versioningit']);

/** Files in an unpacked sdist that the build of the project generates again. */
export interface GeneratedFiles {
  /** Patterns for a `.gitignore` in the project's folder; a pattern for one file begins with `/`. */
  readonly patterns: readonly string[];
  /** Whether `PKG-INFO` is generated: it may also be the only file with the name of an old project. */
  readonly isPackageInfo: boolean;
}

async function readTables(projectDir: string): Promise<Readonly<Record<string, unknown>>> {
  const path = join(projectDir, 'pyproject.toml');
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return parseToml10(text, path);
  } catch {
    return {}; // the validate stage reports what is wrong with it
  }
}

/**
 * Finds files that the build of a project generates but that an unpacked sdist contains anyway: setuptools' `*.egg-info`,
 * the file to which a back-end writes the version from git, and `PKG-INFO`.
 * @param projectDir - absolute
 */
export async function findGenerated(projectDir: string): Promise<GeneratedFiles> {
  const { tool, project } = await readTables(projectDir);
  const files = versionFilesOf(isTable(tool) ? tool : {})
    .filter(({ by, inPlace }) => ASK_GIT.has(by) && !inPlace)
    // No sensible Python file name contains the special characters of a pattern
    .flatMap(({ path }) => (/^[\w.-][\w./-]*$/u.test(path) ? [`/${path}`] : []));
  return { patterns: ['*.egg-info/', ...new Set(files)], isPackageInfo: isTable(project) };
}
