import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { productionPackages } from './licenses.ts';
import { readPackageJson } from './package-json.ts';
import { filesBelow, ROOT, rooms } from './root.ts';

/** Where the checks remember what was good. `npm ci` empties it. */
export const CACHE = join(ROOT, 'node_modules/.cache/repo-agent-actions');

/** Whether what was good once may be believed. A CI always does the full work, also when it keeps node_modules. */
export const MAY_REMEMBER = (process.env['CI'] ?? '') === '' && process.env['FRESH'] !== '1';

function sha256(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What can be imported of the rooms, by the patterns of package.json: how it is written, and its path. */
function entriesOfRooms(): ReadonlyMap<string, string> {
  const { imports = {} } = readPackageJson(ROOT);
  const named = rooms().map(({ folder }) => folder.slice(folder.indexOf('/') + 1));
  return new Map(
    Object.entries(imports).flatMap(([way, target]) =>
      way.includes('*')
        ? named.map((short) => [way.replace('*', short), join(ROOT, target.replace('*', short))] as const)
        : [[way, join(ROOT, target)] as const],
    ),
  );
}

/** What has a say in every file: the rules, the compiler's settings, the tools as they are installed, and the names of the rooms. */
function commonKey(settings: readonly string[]): string {
  const paths = [...settings, 'package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
  return sha256(process.version, process.platform, ...paths.flatMap((path) => [path, textOf(join(ROOT, path))]));
}

/** Files that are linted by rules that know types. */
const KNOWS_TYPES = /\.ts$|^scripts\/.*\.mjs$/u;

/** What the key of a file depends on. */
interface FileFacts {
  readonly hash: string;
  /** Paths. */
  readonly imports: readonly string[];
}

/**
 * A key for each file: equal keys mean that nothing has changed that a rule can see in it. Rules that know types see
 * through imports, so whatever a typed file imports, and what that imports, is in its key.
 * @param files - relative to the root
 * @param settings - of the tool, relative to the root
 * @returns file → key
 */
export function keysOf(files: readonly string[], settings: readonly string[]): ReadonlyMap<string, string> {
  const common = commonKey(settings);
  const entries = entriesOfRooms();
  const read = new Map<string, FileFacts>();

  function facts(path: string): FileFacts {
    let found = read.get(path);
    if (found === undefined) {
      const text = textOf(path);
      const { importedFiles, referencedFiles } = ts.preProcessFile(text, true, true);
      const imports = [...importedFiles, ...referencedFiles].flatMap(({ fileName }) => {
        // Packages from outside are in the common key.
        if (!fileName.startsWith('.') && !fileName.startsWith('#')) return [];
        return [entries.get(fileName) ?? resolve(dirname(path), fileName)];
      });
      found = { hash: sha256(text), imports };
      read.set(path, found);
    }
    return found;
  }

  return new Map(
    files.map((file) => {
      const start = join(ROOT, file);
      if (!KNOWS_TYPES.test(file)) return [file, sha256(common, file, readFileSync(start))];
      const seen = new Set([start]);
      for (const path of seen) for (const target of facts(path).imports) seen.add(target);
      const closure = [...seen].sort().flatMap((path) => [path.slice(ROOT.length), facts(path).hash]);
      return [file, sha256(common, file, ...closure)];
    }),
  );
}

/** A key for the build: it holds every byte that can be bundled, what bundles it, and what was built. */
export function keyOfBuild(): string {
  const installed = [...productionPackages().map(({ folder }) => folder), 'node_modules/@vercel/ncc/dist'];
  const whole = ['packages', 'actions', 'publish', 'suite', 'scripts/parts', 'dist', ...installed];
  const hash = createHash('sha256').update(commonKey(['tsconfig.json', '.npmrc', 'LICENSE']));
  for (const folder of whole) {
    for (const file of filesBelow(join(ROOT, folder))) {
      const path = join(ROOT, folder, file);
      const { mode } = statSync(path);
      hash
        .update(`${folder}/${file}:${mode.toString(8)}:`)
        .update(createHash('sha256').update(readFileSync(path)).digest());
    }
  }
  return hash.digest('hex');
}

/** The keys that a tool has found good. */
export function readKnown(tool: string): ReadonlySet<string> {
  const path = join(CACHE, `${tool}.json`);
  if (!MAY_REMEMBER || !existsSync(path)) return new Set();
  try {
    return new Set(JSON.parse(readFileSync(path, 'utf8')) as readonly string[]);
  } catch {
    return new Set(); // somebody wrote to it
  }
}

/** Remembers the keys that a tool has found good, and forgets all others. */
export function writeKnown(tool: string, keys: readonly string[]): void {
  mkdirSync(CACHE, { recursive: true });
  const path = join(CACHE, `${tool}.json`);
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(keys));
  renameSync(`${path}.${process.pid}`, path);
}

/** Files that a tool may have a look at: everything below the root but what is installed, relative to it. */
export function ownFiles(): readonly string[] {
  const skipped = /^(?:\.git|node_modules|dist)$/u;
  return filesBelow(ROOT, '', (name) => !skipped.test(name));
}
