import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { findProjectBounds, isInside } from '#project-tree';
import {
  isTable,
  normalizeName,
  parseRequirement,
  parseSpecifierSet,
  parseToml10,
  parseVersion,
  poetryConstraint,
  specifierContains,
  tryParseVersion,
} from '#python-standards';
import { messageOf, ReleaseError, type Host } from '#release-model';
import { readRequirementsFile } from './requirements-file.ts';

/** One version that a lock file allows. */
export interface Pin {
  /** PEP 503 normal form. */
  readonly name: string;
  readonly version: string;
  /** PEP 508; `null`: on every machine. */
  readonly marker: string | null;
  /** `sha256:…`, of all of its files; empty when the lock has none. */
  readonly hashes: readonly string[];
}

/** A lock file of a project. */
export interface LockFile {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly pins: readonly Pin[];
  /** Whether it has everything that the project's extras and groups need: what it lacks, it is too old for. */
  readonly isComplete: boolean;
  /** The Pythons that it was made for; `null`: any. */
  readonly requiresPython: string | null;
}

type Table = Readonly<Record<string, unknown>>;

function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `a or b`, each in parentheses. */
function anyOf(markers: readonly string[]): string | null {
  if (markers.length === 0) return null;
  return markers.length === 1 ? (markers[0] ?? null) : markers.map((marker) => `(${marker})`).join(' or ');
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Of a registry; a version of the project itself, or from a repository or folder, doesn't count. */
function pinOf(
  name: unknown,
  version: unknown,
  marker: string | null,
  hashes: readonly (string | null)[],
): readonly Pin[] {
  if (typeof name !== 'string' || typeof version !== 'string' || tryParseVersion(version) === undefined) return [];
  const known = hashes.filter((hash) => hash !== null && /^sha(?:256|384|512):[0-9a-f]+$/u.test(hash));
  return [{ name: normalizeName(name), version, marker, hashes: known.filter((hash) => hash !== null) }];
}

/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
function readUvLock(data: Table): Omit<LockFile, 'file'> {
  const pins = tables(data['package']).flatMap((entry) => {
    const source = isTable(entry['source']) ? entry['source'] : {};
    if (source['registry'] === undefined) return [];
    // Forks of the resolution; those for conflicting extras have markers that only uv knows
    const markers = strings(entry['resolution-markers']).filter((marker) => !/\bextra\b/u.test(marker));
    const files = [...(isTable(entry['sdist']) ? [entry['sdist']] : []), ...tables(entry['wheels'])];
    return pinOf(
      entry['name'],
      entry['version'],
      anyOf(markers),
      files.map((file) => text(file['hash'])),
    );
  });
  return { pins, isComplete: true, requiresPython: text(data['requires-python']) };
}

/** PEP 751 */
function readPylock(data: Table): Omit<LockFile, 'file'> {
  const pins = tables(data['packages']).flatMap((entry) => {
    if (['vcs', 'directory', 'archive'].some((key) => entry[key] !== undefined)) return [];
    const files = [...(isTable(entry['sdist']) ? [entry['sdist']] : []), ...tables(entry['wheels'])];
    const hashes = files.map((file) => (isTable(file['hashes']) ? text(file['hashes']['sha256']) : null));
    // Markers may ask which extras and groups are installed, which a constraint can't
    const marker = text(entry['marker']);
    const usable = marker === null || /\b(?:extras?|dependency_groups)\b/u.test(marker) ? null : marker;
    return pinOf(
      entry['name'],
      entry['version'],
      usable,
      hashes.map((hash) => (hash === null ? null : `sha256:${hash}`)),
    );
  });
  return { pins, isComplete: false, requiresPython: text(data['requires-python']) };
}

/** Markers of Poetry may be one text, or one for each group. */
function readPoetryLock(data: Table): Omit<LockFile, 'file'> {
  const metadata = isTable(data['metadata']) ? data['metadata'] : {};
  // Before 1.5, the files of all packages were in one table
  const files = isTable(metadata['files']) ? metadata['files'] : {};
  const all = tables(data['package']);
  const pins = all.flatMap((entry) => {
    if (isTable(entry['source']) && entry['source']['type'] !== 'legacy') return [];
    const isForked = all.filter(({ name }) => name === entry['name']).length > 1;
    const markers = isTable(entry['markers'])
      ? Object.values(entry['markers']).filter((marker) => typeof marker === 'string')
      : [text(entry['markers'])].filter((marker) => marker !== null);
    const pythons = poetryPythons(text(entry['python-versions']));
    const marker = markers.length > 0 ? anyOf(markers) : pythons;
    const ofFile = tables(entry['files'] ?? files[String(entry['name'])]);
    return pinOf(
      entry['name'],
      entry['version'],
      isForked ? marker : null,
      ofFile.map((file) => text(file['hash'])),
    );
  });
  const pythons = text(metadata['python-versions']);
  return { pins, isComplete: true, requiresPython: pythons === null ? null : poetryConstraint(pythons) };
}

function poetryPythons(constraint: string | null): string | null {
  const clauses = (constraint === null ? '' : (poetryConstraint(constraint) ?? '')).split(',');
  const markers = clauses.flatMap((clause) => {
    const [, operator, version] = /^(>=|<=|<|>|==|!=)([\d.]+)$/u.exec(clause) ?? [];
    return operator === undefined ? [] : [`python_full_version ${operator} "${version ?? ''}"`];
  });
  return markers.length === 0 ? null : markers.join(' and ');
}

/** @see https://pdm-project.org/en/latest/usage/lockfile/ */
function readPdmLock(data: Table): Omit<LockFile, 'file'> {
  const metadata = isTable(data['metadata']) ? data['metadata'] : {};
  const [target] = tables(metadata['targets']);
  const all = tables(data['package']);
  const pins = all.flatMap((entry) => {
    if (['git', 'path', 'url'].some((key) => entry[key] !== undefined)) return [];
    const isForked = new Set(all.filter(({ name }) => name === entry['name']).map(({ version }) => version)).size > 1;
    return pinOf(
      entry['name'],
      entry['version'],
      isForked ? text(entry['marker']) : null,
      tables(entry['files']).map((file) => text(file['hash'])),
    );
  });
  return { pins, isComplete: true, requiresPython: target === undefined ? null : text(target['requires_python']) };
}

/** A requirements file is a lock if it pins everything; `null` when it doesn't. */
async function readPinnedRequirements(projectDir: string, file: string): Promise<Omit<LockFile, 'file'> | null> {
  const read = await readRequirementsFile(projectDir, file);
  if (read === null || read.requirements.length === 0) return null;
  const pins: Pin[] = [];
  for (const { text: line, hashes } of read.requirements) {
    const { name, specifierText, url } = parseRequirement(line);
    const version = /^===?\s*([^,*\s]+)$/u.exec(specifierText.trim())?.[1];
    if (url !== null || version === undefined) return null;
    const marker = line.includes(';') ? line.slice(line.indexOf(';') + 1).trim() : null;
    for (const pin of pinOf(name, version, marker, hashes)) pins.push(pin);
  }
  return { pins, isComplete: false, requiresPython: null };
}

/** Lock files by name, best first. */
const KINDS: readonly (readonly [pattern: RegExp, read: (data: Table) => Omit<LockFile, 'file'>])[] = [
  [/^uv\.lock$/u, readUvLock],
  [/^pylock\.(?:dev|tests?|testing|ci)\.toml$/u, readPylock],
  [/^pylock\.toml$/u, readPylock],
  [/^poetry\.lock$/u, readPoetryLock],
  [/^pdm\.lock$/u, readPdmLock],
  [/^pylock\.[^.]+\.toml$/u, readPylock],
];

/** Requirements files by path, best first: those for tests have more of what is installed here. */
const REQUIREMENTS = [
  /^(?:requirements\/)?(?:requirements[-_.])?(?:dev|devel|develop|development|tests?|testing|ci|lint|all)(?:[-_.]requirements)?\.txt$/u,
  /^(?:tests?\/)requirements\.txt$/u,
  /^requirements\.txt$/u,
  /^requirements\/[^/]+\.txt$/u,
  /^requirements[-_.][^/]+\.txt$/u,
];

/** Whether a file of the project's own may be a requirements file. */
export function isRequirementsFile(file: string): boolean {
  return isDevelopmentFile(file) || /^(?:requirements[-_.\w]*|requirements\/[^/]+)\.(?:txt|in)$/u.test(file);
}

/** Whether a file of the project's own is a requirements file for tests and checks, by its name. */
export function isDevelopmentFile(file: string): boolean {
  return (
    /^(?:requirements\/)?(?:requirements[-_.])?(?:dev|devel|develop|development|tests?|testing|ci|lint)(?:[-_.]requirements)?\.(?:txt|in)$/u.test(
      file,
    ) || /^tests?\/requirements\.txt$/u.test(file)
  );
}

/**
 * The lock file of a project.
 * @param wanted - `auto`, `off`, or a path relative to the project
 * @param projectDir - absolute
 * @param files - of the project, relative to it, with slashes
 * @returns `null` when there is none, or none is wanted
 * @throws ReleaseError when the named file isn't there, or one can't be read
 */
export async function findLock(
  wanted: string,
  projectDir: string,
  files: readonly string[],
  host: Host,
): Promise<LockFile | null> {
  if (wanted === 'off') return null;
  if (wanted !== 'auto') return await namedLock(wanted, projectDir);
  for (const [pattern, read] of KINDS) {
    const file = files.find((path) => pattern.test(path));
    if (file !== undefined) return await readLock(join(projectDir, file), file, read);
    if (pattern.source === String.raw`^uv\.lock$`) {
      const above = await workspaceLock(projectDir, host);
      if (above !== null) return above;
    }
  }
  for (const pattern of REQUIREMENTS) {
    for (const file of files.filter((path) => pattern.test(path))) {
      const read = await readPinnedRequirements(projectDir, file);
      if (read !== null) return { file, ...read };
    }
  }
  return null;
}

async function namedLock(file: string, projectDir: string): Promise<LockFile> {
  const wrong = (problem: string): ReleaseError =>
    new ReleaseError({
      subject: 'lock',
      problem: `${file} ${problem}`,
      remedy:
        'Name uv.lock, pylock.toml, poetry.lock, pdm.lock or a requirements file with pinned versions; or auto, or off',
    });
  const path = join(projectDir, file);
  if ((await readFile(path).catch(() => null)) === null) throw wrong('is not there');
  const kind = KINDS.find(([pattern]) => pattern.test(posix.basename(file)));
  if (kind !== undefined) return await readLock(path, file, kind[1]);
  const read = await readPinnedRequirements(projectDir, file);
  if (read === null) throw wrong("doesn't pin everything, so it is not a lock file");
  return { file, ...read };
}

/** The members of a workspace share the lock of its root. */
async function workspaceLock(projectDir: string, host: Host): Promise<LockFile | null> {
  const { project, top } = await findProjectBounds(projectDir, host);
  for (let folder = dirname(project); isInside(top, folder); folder = dirname(folder)) {
    const path = join(folder, 'uv.lock');
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found !== null) {
      const place = relative(folder, project).replaceAll('\\', '/');
      const isMember = tables(parsed(found, path)['package']).some(
        ({ source }) => isTable(source) && [source['editable'], source['virtual'], source['directory']].includes(place),
      );
      return isMember
        ? await readLock(path, posix.join(...place.split('/').map(() => '..'), 'uv.lock'), readUvLock)
        : null;
    }
    if (folder === dirname(folder)) break;
  }
  return null;
}

function parsed(source: string, file: string): Table {
  try {
    return parseToml10(source, file);
  } catch (cause) {
    throw new ReleaseError(
      { subject: file, problem: `can't be read: ${messageOf(cause)}`, remedy: 'Create it again, or set lock to off' },
      { cause },
    );
  }
}

async function readLock(path: string, file: string, read: (data: Table) => Omit<LockFile, 'file'>): Promise<LockFile> {
  return { file, ...read(parsed(await readFile(path, 'utf8'), file)) };
}

/** Why a lock isn't for this Python; `null` when it is. @param version - `3.12.1` */
export function misfitOf({ requiresPython }: LockFile, version: string): string | null {
  if (requiresPython === null) return null;
  try {
    return specifierContains(parseSpecifierSet(requiresPython), parseVersion(version), { prereleases: true })
      ? null
      : `it is for Python ${requiresPython}`;
  } catch {
    return null; // not a set of specifiers: the resolution finds out
  }
}

/** The lines of a constraints file, with hashes. A version that differs between machines has a line for each. */
export function constraintsOf({ pins }: LockFile): readonly string[] {
  const several = new Map<string, Pin[]>();
  for (const pin of pins) several.set(pin.name, [...(several.get(pin.name) ?? []), pin]);
  return [...several.values()].flatMap((group) => {
    // Without a marker that tells them apart, they would contradict each other
    if (group.length > 1 && group.some(({ marker }) => marker === null)) return [];
    return group.map(
      ({ name, version, marker }) =>
        `${name}==${version}${marker === null || group.length === 1 ? '' : ` ; ${marker}`}`,
    );
  });
}
