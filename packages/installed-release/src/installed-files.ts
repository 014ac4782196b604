import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parseEntryPoints, parseRecord, type RecordRow } from '#distributions';
import { installedMetadata, type InstalledMetadata } from '#python-env';
import { sha256Of } from '#release-store';

/** What is wrong with a file of the installed release. */
export interface FileProblem {
  /** Below the folder for packages, with slashes: `automation/cli.py`, `../../../bin/automation`. */
  readonly path: string;
  readonly problem: string;
}

/** One entry point, as installed. */
export interface InstalledEntryPoint {
  readonly group: string;
  readonly name: string;
  /** `automation.cli:main` */
  readonly target: string;
}

/** An environment right after an installation, by its files, before any code of it has run. */
export interface InstalledFiles {
  readonly distributions: readonly InstalledMetadata[];
  /** The release; `null` when it isn't there. */
  readonly own: InstalledMetadata | null;
  /** `Generator` of its file WHEEL; `null`: unknown. */
  readonly generator: string | null;
  /** Names of the Python scripts that it puts beside the interpreter as they are (`….data/scripts`). */
  readonly scriptFiles: readonly string[];
  /** Paths of its RECORD below the folder for packages, with slashes. */
  readonly paths: readonly string[];
  readonly entryPoints: readonly InstalledEntryPoint[];
  readonly problems: readonly FileProblem[];
  /** Lines of its `.pth` files that run code whenever Python starts. */
  readonly startupCode: readonly FileProblem[];
}

/** Longer first lines start no interpreter. Bytes. */
const LONGEST_SHEBANG = 512;

/** Python compiles modules whenever it likes, and installers list or don't list what they compile. */
function isCompiled(path: string): boolean {
  return /(?:^|\/)__pycache__\/|\.pyc$/u.test(path);
}

async function readRecord({ place, info }: InstalledMetadata): Promise<readonly RecordRow[] | null> {
  const text = await readFile(join(place, info, 'RECORD'), 'utf8').catch(() => null);
  if (text === null) return null;
  return parseRecord(text).rows.map((row) => ({ ...row, path: posix.normalize(row.path) }));
}

async function readGenerator({ place, info }: InstalledMetadata): Promise<string | null> {
  const text = await readFile(join(place, info, 'WHEEL'), 'utf8').catch(() => '');
  return /^Generator:[ \t]*(?<generator>\S.*)$/mu.exec(text)?.groups?.['generator']?.trim() ?? null;
}

/** The files beside the interpreter that Python runs, by their first line, which installers write for their own Python. */
async function pythonScripts(place: string, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { name } = /^\.\.\/(?:.*\/)?(?:bin|Scripts)\/(?<name>[^/]+)$/u.exec(path)?.groups ?? {};
    if (name === undefined) continue;
    const bytes = await readFile(join(place, path)).catch(() => Buffer.alloc(0));
    const [first = ''] = bytes.subarray(0, LONGEST_SHEBANG).toString('latin1').split('\n');
    if (/^#!.*python/u.test(first)) found.push(name);
  }
  return found.sort();
}

/** sha256 in base64 as RECORD has it; `null` for other algorithms. */
function expectedHash(hash: string): string | null {
  return /^sha256=(?<digest>.+)$/u.exec(hash)?.groups?.['digest'] ?? null;
}

async function rowProblem(place: string, { path, hash, size }: RecordRow): Promise<string | null> {
  const about = await stat(join(place, path)).catch(() => null);
  if (about?.isFile() !== true) return 'is in RECORD, but was not installed';
  const expected = expectedHash(hash);
  if (expected === null) return null;
  const bytes = await readFile(join(place, path));
  const found = Buffer.from(sha256Of(bytes), 'hex').toString('base64url');
  if (found === expected && (size === null || size === bytes.length)) return null;
  return "doesn't have the hash and size of its row in RECORD";
}

/** Files in the folders that are the release's alone, and in no RECORD. */
async function unlisted(
  place: string,
  own: readonly string[],
  others: ReadonlySet<string>,
): Promise<readonly string[]> {
  const listed = new Set(own);
  const tops = new Set(
    own.flatMap((path) => (path.includes('/') && !path.startsWith('..') ? [path.split('/', 1)[0]] : [])),
  );
  const found: string[] = [];
  for (const top of tops) {
    if (top === undefined) continue;
    const entries = await readdir(join(place, top), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      const below = join(entry.parentPath, entry.name).slice(join(place, '/').length);
      const path = below.replaceAll('\\', '/');
      if (!entry.isDirectory() && !listed.has(path) && !others.has(path) && !isCompiled(path)) found.push(path);
    }
  }
  return found;
}

/** Lines of a `.pth` file that Python runs at its start instead of adding a folder. @see https://docs.python.org/3/library/site.html */
async function startupLines(place: string, paths: readonly string[]): Promise<readonly FileProblem[]> {
  const files = paths.filter((path) => !path.includes('/') && path.endsWith('.pth'));
  const found: FileProblem[] = [];
  for (const path of files) {
    const text = await readFile(join(place, path), 'utf8').catch(() => '');
    const lines = text.split(/\r?\n/u).filter((line) => /^import[ \t]/u.test(line));
    if (lines.length > 0)
      found.push({ path, problem: `runs code whenever Python starts: ${lines[0]?.slice(0, 120) ?? ''}` });
  }
  return found;
}

/** Files that a distribution and the release both brought, with different bytes: the one that came last has overwritten the other. */
function overwritten(
  own: ReadonlyMap<string, RecordRow>,
  by: InstalledMetadata,
  rows: readonly RecordRow[],
): FileProblem[] {
  return rows.flatMap(({ path, hash }) => {
    const ours = own.get(path);
    if (ours === undefined || isCompiled(path) || (hash !== '' && hash === ours.hash)) return [];
    return [{ path, problem: `is also a file of ${by.project}: whichever is installed last overwrites the other` }];
  });
}

/**
 * Reads what an installation has left in an environment, and compares the release's files with its RECORD (PEP 376, PEP 627)
 * and with the files of the other distributions.
 * @param folder - the environment; absolute
 * @param normalizedName - of the release
 * @throws Error of the system when the environment can't be read
 */
export async function readInstalledFiles(folder: string, normalizedName: string): Promise<InstalledFiles> {
  const distributions = await installedMetadata(folder);
  const own = distributions.find(({ name }) => name === normalizedName) ?? null;
  const nothing = {
    distributions,
    own,
    generator: null,
    scriptFiles: [],
    paths: [],
    entryPoints: [],
    problems: [],
    startupCode: [],
  };
  const rows = own === null ? null : await readRecord(own);
  if (own === null || rows === null) {
    const problems =
      own === null
        ? []
        : [{ path: `${own.info}/RECORD`, problem: 'is missing, so pip can neither update nor remove it' }];
    return { ...nothing, problems };
  }
  const ours = new Map(rows.map((row) => [row.path, row]));
  const problems: FileProblem[] = [];
  for (const row of rows) {
    const problem = isCompiled(row.path) ? null : await rowProblem(own.place, row);
    if (problem !== null) problems.push({ path: row.path, problem });
  }
  const others = new Set<string>();
  for (const other of distributions) {
    if (other === own || other.place !== own.place) continue;
    const theirs = (await readRecord(other)) ?? [];
    for (const { path } of theirs) others.add(path);
    for (const problem of overwritten(ours, other, theirs)) problems.push(problem);
  }
  const paths = [...ours.keys()].filter((path) => !isCompiled(path));
  for (const path of await unlisted(own.place, paths, others))
    problems.push({ path, problem: 'was installed, but is not in RECORD, so pip never removes it' });
  const entryText = await readFile(join(own.place, own.info, 'entry_points.txt'), 'utf8').catch(() => '');
  const entryPoints = Object.entries(parseEntryPoints(entryText).groups).flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, target]) => ({ group, name, target })),
  );
  const made = new Set(entryPoints.map(({ name }) => name));
  return {
    distributions,
    own,
    generator: await readGenerator(own),
    scriptFiles: (await pythonScripts(own.place, paths)).filter((name) => !made.has(name)),
    paths,
    entryPoints,
    problems,
    startupCode: await startupLines(own.place, paths),
  };
}
