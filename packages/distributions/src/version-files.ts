import { posix } from 'node:path';
import { tableAt } from './tool-table.ts';

/** A file that a back-end writes the version to, or writes it into. */
export interface VersionFile {
  /** As the project writes it: relative to its folder, or to the wheel. */
  readonly path: string;
  /** What writes it: `setuptools-scm`. */
  readonly by: string;
  /** What is written, with the version in braces; `null`: the tool's own format. */
  readonly template: string | null;
  /** The file exists before the build, which only replaces the version in it. */
  readonly inPlace: boolean;
}

interface Place {
  readonly by: string;
  readonly table: readonly string[];
  readonly path: string;
  readonly template?: string;
  readonly inPlace?: boolean;
}

const HATCH_HOOKS = [
  ['hatch', 'build', 'hooks'],
  ['hatch', 'build', 'targets', 'wheel', 'hooks'],
  ['hatch', 'build', 'targets', 'sdist', 'hooks'],
] as const;

/** Where `[tool]` says which file the version is written to. */
const PLACES: readonly Place[] = [
  ...['setuptools_scm', 'setuptools-scm', 'vcs-versioning'].flatMap((table): Place[] => [
    { by: 'setuptools-scm', table: [table], path: 'version_file', template: 'version_file_template' },
    { by: 'setuptools-scm', table: [table], path: 'write_to', template: 'write_to_template' },
  ]),
  ...HATCH_HOOKS.flatMap((hooks): Place[] => [
    { by: 'hatch-vcs', table: [...hooks, 'vcs'], path: 'version-file', template: 'template' },
    { by: 'hatchling', table: [...hooks, 'version'], path: 'path', template: 'template' },
    { by: 'hatchling', table: [...hooks, 'version'], path: 'path', inPlace: true },
  ]),
  { by: 'pdm-backend', table: ['pdm', 'version'], path: 'write_to', template: 'write_template' },
  { by: 'versioningit', table: ['versioningit', 'write'], path: 'file', template: 'template' },
  { by: 'versioneer', table: ['versioneer'], path: 'versionfile_source' },
  { by: 'versioneer', table: ['versioneer'], path: 'versionfile_build' },
];

function textAt(table: Readonly<Record<string, unknown>>, key: string | undefined): string | null {
  const value = key === undefined ? undefined : table[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * The files that back-ends and their plug-ins are told to write the version to, by the tables below `[tool]`.
 * @returns paths that leave the project are left out
 */
export function versionFilesOf(tool: Readonly<Record<string, unknown>>): readonly VersionFile[] {
  return PLACES.flatMap(({ by, table: keys, path: pathKey, template: templateKey, inPlace = false }) => {
    const table = tableAt(tool, ...keys);
    const value = textAt(table, pathKey);
    const path = posix.normalize(value ?? '');
    if (value === null || path.startsWith('../') || posix.isAbsolute(path)) return [];
    return [{ path: path.replace(/^\.\//u, ''), by, template: textAt(table, templateKey), inPlace }];
  });
}
