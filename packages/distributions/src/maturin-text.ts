import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isTable, parseToml10, pathsMatching, type TomlTable } from '#python-standards';
import { ReleaseError } from '#release-model';

/** What a TOML text says; `null` when it is none. */
function read(text: string, name: string): TomlTable | null {
  try {
    return parseToml10(text, name);
  } catch (thrown) {
    if (thrown instanceof ReleaseError) return null;
    throw thrown;
  }
}

function tableOf(table: TomlTable, key: string): TomlTable {
  const value = table[key];
  return isTable(value) ? value : {};
}

function without(table: TomlTable, keys: readonly string[]): TomlTable {
  return Object.fromEntries(Object.entries(table).filter(([key]) => !keys.includes(key)));
}

/** Fields of `[package]` that name a text beside the manifest, which is a member of its own. */
const TEXT_FIELDS = ['readme', 'license-file'];

/** Lists of targets. maturin leaves out those whose sources aren't packed. */
const TARGETS = ['bin', 'example', 'test', 'bench'];

/** Whether one list is another one with entries left out. */
function isPartOf(entries: unknown, all: unknown): boolean {
  if (entries === undefined) return true;
  if (!Array.isArray(entries) || !Array.isArray(all)) return false;
  let at = 0;
  for (const entry of all) if (at < entries.length && isDeepStrictEqual(entry, entries[at])) at += 1;
  return at === entries.length;
}

/** Whether a member of a workspace is what a pattern of cargo names: `crates/*` names `crates/x`, and nothing below it. */
function isNamedBy(member: string, pattern: string): boolean {
  const isAsDeep = member.split('/').length === pattern.split('/').length;
  return member === pattern || (isAsDeep && pathsMatching(pattern, [member]).length > 0);
}

/** Whether the members of a workspace are some of those that its patterns name: maturin writes out what `crates/*` is. */
function arePackedMembers(members: unknown, patterns: unknown): boolean {
  if (isPartOf(members, patterns)) return true;
  if (!Array.isArray(members) || !Array.isArray(patterns)) return false;
  return members.every((member) =>
    patterns.some((pattern) => typeof member === 'string' && typeof pattern === 'string' && isNamedBy(member, pattern)),
  );
}

function isFileBeside(value: unknown): boolean {
  return typeof value === 'string' && /^[\w.][^/\\]*$/u.test(value) && !/\.(?:rs|toml|lock)$/iu.test(value);
}

/**
 * Whether a `Cargo.toml` is what maturin packs of another one: `readme` and `license-file` name the texts beside it, and
 * members of the workspace and targets that aren't packed are left out. Nothing that says what is compiled may be new.
 */
export function isPackedCargoManifest(source: string, text: string): boolean {
  const before = read(source, 'Cargo.toml');
  const after = read(text, 'Cargo.toml');
  if (before === null || after === null) return false;
  const [crate, packed] = [tableOf(before, 'package'), tableOf(after, 'package')];
  const texts = TEXT_FIELDS.every(
    (field) => isDeepStrictEqual(crate[field], packed[field]) || isFileBeside(packed[field]),
  );
  const [workspace, kept] = [tableOf(before, 'workspace'), tableOf(after, 'workspace')];
  const lists =
    arePackedMembers(kept['members'], workspace['members']) &&
    arePackedMembers(kept['default-members'], workspace['default-members']) &&
    TARGETS.every((target) => isPartOf(after[target], before[target]));
  const runs = packed['default-run'] === undefined || packed['default-run'] === crate['default-run'];
  const rest = (manifest: TomlTable): TomlTable => ({
    ...without(manifest, TARGETS),
    package: without(tableOf(manifest, 'package'), [...TEXT_FIELDS, 'default-run']),
    workspace: without(tableOf(manifest, 'workspace'), ['members', 'default-members']),
  });
  return texts && lists && runs && isDeepStrictEqual(rest(before), rest(after));
}

/** Whether a path below the top of an sdist is a path of the sources whose first folders were left out. */
function isSamePlace(packed: unknown, source: string): boolean {
  return typeof packed === 'string' && packed !== '' && (source === packed || source.endsWith(`/${packed}`));
}

/** Options of `[tool.maturin]` that are paths, and what they are when they aren't set. */
const MOVED_PATHS = [
  ['manifest-path', 'Cargo.toml'],
  ['python-source', undefined],
] as const;

/** The file that `readme` or `license` of `[project]` names, and the rest of that field. */
function fileOf(value: unknown): { readonly file: unknown; readonly rest: unknown } {
  return isTable(value) ? { file: value['file'], rest: without(value, ['file']) } : { file: value, rest: null };
}

/**
 * Whether a `pyproject.toml` is what maturin packs of one that is in a folder below the top of the sdist: its paths lead
 * to the same files from there, and nothing else differs.
 * @param projectDir - the folder of the source, relative to the top of the sources
 */
export function isMovedPyproject(source: string, text: string, projectDir: string): boolean {
  const before = read(source, 'pyproject.toml');
  const after = read(text, 'pyproject.toml');
  if (before === null || after === null) return false;
  const place = (path: unknown): string => posix.join(projectDir, typeof path === 'string' ? path : '');
  const [project, packed] = [tableOf(before, 'project'), tableOf(after, 'project')];
  const maturinOf = (pyproject: TomlTable): TomlTable => tableOf(tableOf(pyproject, 'tool'), 'maturin');
  const [maturin, moved] = [maturinOf(before), maturinOf(after)];
  const paths = MOVED_PATHS.every(([option, fallback]) => {
    const [old, now] = [maturin[option], moved[option]];
    return isDeepStrictEqual(old, now) || isSamePlace(now, place(old ?? fallback));
  });
  const files = ['readme', 'license'].every((field) => {
    const [old, now] = [fileOf(project[field]), fileOf(packed[field])];
    const isSame = isDeepStrictEqual(old.file, now.file) || isSamePlace(now.file, place(old.file));
    return isSame && isDeepStrictEqual(old.rest, now.rest);
  });
  const rest = (pyproject: TomlTable): TomlTable => ({
    ...pyproject,
    project: without(tableOf(pyproject, 'project'), ['readme', 'license']),
    tool: {
      ...tableOf(pyproject, 'tool'),
      maturin: without(
        maturinOf(pyproject),
        MOVED_PATHS.map(([option]) => option),
      ),
    },
  });
  return paths && files && isDeepStrictEqual(rest(before), rest(after));
}

const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';

/** Whether a `Cargo.lock` is what cargo resolves by itself: each crate is of the project or, by its checksum, of crates.io. */
export function isResolvedCargoLock(text: string): boolean {
  const { package: crates } = read(text, 'Cargo.lock') ?? {};
  return (
    Array.isArray(crates) &&
    crates.every((crate: unknown) => {
      if (!isTable(crate)) return false;
      const { source, checksum } = crate;
      return source === undefined || (source === CRATES_IO && typeof checksum === 'string');
    })
  );
}
