import { type ProjectDescription, STRAY_REMEDY } from '#project-tree';
import { filesOf, isTable } from '#python-standards';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** Keys under which the tables of back-ends name files. */
const FILE_KEYS: ReadonlySet<string> = new Set(['file', 'files', 'filename', 'filenames', 'path', 'paths']);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Every file that a table names, at any depth. */
function filesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (FILE_KEYS.has(key) ? textsIn(inner) : filesIn(inner)));
}

function tableAt(table: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isTable(value) ? value[key] : undefined), table);
}

/** The part of a pattern before its first wildcard. */
function literalStart(pattern: string): string {
  const wildcard = pattern.search(/[*?[]/u);
  return wildcard === -1 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
}

/** The files whose text the back-end copies into the metadata, and the license files that it includes. */
function namedFiles({ readmeFile, licenseFile, licenseFiles, tool, setupCfg }: ProjectDescription): readonly string[] {
  const sections = ['metadata', 'options', 'options.extras_require'];
  return [
    ...[readmeFile, licenseFile].filter((file) => file !== null),
    ...(licenseFiles ?? []).map(literalStart),
    ...filesIn(tableAt(tool, 'setuptools', 'dynamic')),
    ...textsIn(tableAt(tool, 'setuptools', 'license-files')).map(literalStart),
    ...filesIn(tableAt(tool, 'hatch', 'version')),
    ...filesIn(tableAt(tool, 'hatch', 'metadata', 'hooks')),
    ...filesIn(tableAt(tool, 'pdm', 'version')),
    ...textsIn(tableAt(tool, 'poetry', 'readme')),
    ...textsIn(tableAt(tool, 'flit', 'metadata', 'description-file')),
    ...sections.flatMap((section) =>
      [...(setupCfg.get(section)?.values() ?? [])].flatMap((value) => filesOf(value) ?? []),
    ),
  ];
}

/**
 * Finds what a release would contain that isn't the project's: links that lead out of its work tree, into `.git` or to
 * files that git ignores, and files elsewhere that the metadata names. A build would publish what such a link leads to.
 */
export async function strayFiles({ source, project }: CheckContext): Promise<readonly Finding[]> {
  const strays = new Map(source.strays);
  for (const path of namedFiles(project)) {
    const where = path === '' || strays.has(path) ? null : await source.locate(path);
    if (where?.kind === 'stray') strays.set(path, where.problem);
  }
  return [...strays].map(([path, message]): Finding => ({
    rule: 'stray-file',
    severity: 'unsafe',
    subject: source.show(path),
    message,
    remedy: STRAY_REMEDY,
    location: { file: source.show(path) },
  }));
}
