import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sha256OfFileSync } from '#release-store';
import { parseRecord } from '#distributions';

/** Everything in an environment: path with slashes → the sha256 of a file in hexadecimal, or `-> target` for a link. */
export type EnvironmentFiles = Readonly<Record<string, string>>;

/** How many files to read until something else gets its turn. */
const AT_ONCE = 64;

/** What `uv venv` and `python -m venv` create without a RECORD: among the packages, the programs, and next to both. */
const OWN_MODULE = /^_virtualenv\.(?:py|pth)$/u;
const OWN_PROGRAM =
  /^(?:(?:de)?activate(?:\.\w+|_this\.py)?|Activate\.ps1|python[\d.]*[wt]?(?:\.exe)?|\u{1d70b}thon|pydoc\.bat)$/u;
const OWN_FILE = /^(?:pyvenv\.cfg|\.gitignore|CACHEDIR\.TAG|\.lock|lib64|include\/.*)$/u;

/**
 * Reads an environment's files, and removes modules that Python has compiled since they were recorded: compiled modules
 * run instead of their sources, and nothing tells what they contain. Synchronous, a few files at a time: for the two
 * thousand files of a tool, promises take three times as long.
 * @param folder - the environment; absolute
 * @param noted - the recorded files, whose compiled modules are kept; `null` keeps all
 * @throws Error of the system when something can't be read or removed
 */
export async function readEnvironmentFiles(folder: string, noted: EnvironmentFiles | null): Promise<EnvironmentFiles> {
  const paths: string[] = [];
  walk(folder, '', noted, paths);
  const files: [string, string][] = [];
  for (const path of paths) {
    if (files.length % AT_ONCE === 0) await setImmediate();
    files.push([path, fingerprint(folder, path)]);
  }
  return Object.fromEntries(files);
}

function walk(folder: string, below: string, noted: EnvironmentFiles | null, paths: string[]): void {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = posix.join(below, entry.name);
    // Another Python may be writing one at the same time, or another process of ours may be removing it.
    if (noted !== null && isCompiled(path) && !(path in noted)) rmSync(join(folder, path), REMOVED);
    else if (entry.isDirectory()) walk(folder, path, noted, paths);
    else paths.push(path);
  }
}

const REMOVED = { recursive: true, force: true, maxRetries: 3 } as const;

/** Anything in a `__pycache__`. */
function isCompiled(path: string): boolean {
  return /(?:^|\/)__pycache__\/[^/]+$/u.test(path);
}

function fingerprint(folder: string, path: string): string {
  const file = join(folder, path);
  const about = lstatSync(file);
  if (about.isSymbolicLink()) return `-> ${readlinkSync(file)}`;
  // A pipe would never end.
  if (!about.isFile()) return 'neither a file nor a link';
  return sha256OfFileSync(file);
}

/**
 * Finds what in an environment differs from the files recorded at its creation, or from the RECORDs of its distributions
 * (PEP 376, PEP 627).
 * @param noted - the recorded files; `null` when the environment has just been created
 * @returns a short phrase that begins with the file; `null` when everything matches
 */
export async function environmentDifference(
  folder: string,
  files: EnvironmentFiles,
  noted: EnvironmentFiles | null,
): Promise<string | null> {
  if (noted !== null) {
    for (const [path, digest] of Object.entries(files)) {
      if (noted[path] === undefined) return `${path} was added`;
      if (noted[path] !== digest) return `${path} was changed`;
    }
    const gone = Object.keys(noted).find((path) => files[path] === undefined);
    if (gone !== undefined) return `${gone} is missing`;
  }
  return recordDifference(folder, files);
}

async function recordDifference(folder: string, files: EnvironmentFiles): Promise<string | null> {
  const listed = new Set<string>();
  const infos = new Set<string>();
  for (const path of Object.keys(files)) {
    // Not vendored distributions (setuptools/_vendor), whose RECORDs describe their original files
    const info = /^(?:lib64|[Ll]ib)\/(?:[^/]+\/)?site-packages\/[^/]+\.dist-info(?=\/)/u.exec(path);
    if (info !== null) infos.add(info[0]);
  }
  for (const info of infos) {
    const record = `${info}/RECORD`;
    if (files[record] === undefined) return `${record} is missing`;
    const { rows, defects } = parseRecord(await readFile(join(folder, record), 'utf8'));
    const [defect] = defects;
    if (defect !== undefined) return `${record}: ${defect}`;
    for (const { path, hash } of rows) {
      const file = posix.join(posix.dirname(info), path);
      if (isCompiled(file)) continue;
      listed.add(file);
      if (file === record) continue;
      const actual = files[file];
      if (actual === undefined) return `${file} is missing`;
      if (hash !== `sha256=${Buffer.from(actual, 'hex').toString('base64url')}`)
        return `${file} doesn't match ${record}`;
    }
  }
  const stray = Object.keys(files).find((path) => !listed.has(path) && !isCompiled(path) && isUnexplained(path));
  return stray === undefined ? null : `${stray} is not in any RECORD`;
}

/** Whether a file must be in a RECORD: everything but the files of an empty environment. */
function isUnexplained(path: string): boolean {
  const inPackages = /^(?:lib64|[Ll]ib)\/(?:[^/]+\/)?site-packages\/(?<rest>.+)$/u.exec(path)?.groups?.['rest'];
  if (inPackages !== undefined) return !OWN_MODULE.test(inPackages);
  const program = /^(?:bin|Scripts)\/(?<name>.+)$/u.exec(path)?.groups?.['name'];
  return program === undefined ? !OWN_FILE.test(path) : !OWN_PROGRAM.test(program);
}
