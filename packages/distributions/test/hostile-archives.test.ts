import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Distribution } from '#release-model';
import {
  findUnsafeMembers,
  inspectArchive,
  parseEntryPoints,
  parseRecord,
  parseWheelFile,
  readContents,
  readTarWalk,
  verifyRecord,
  walkTar,
  walkZip,
  ARCHIVE_LIMITS,
} from '../src/index.ts';
import { withByteWindow } from '../src/byte-window.ts';
import { readZipDirectory } from '../src/zip-directory.ts';
import { buildFixtures, pythonNamed, readsPaxStrictly, type Fixtures } from './fixtures.ts';

const RUNS = process.env['PROOF'] === undefined ? 60 : 5000;
const MUTANTS = process.env['PROOF'] === undefined ? 100 : 4000;

let fixtures: Fixtures;
let folder: string;

beforeAll(() => {
  fixtures = buildFixtures();
  folder = join(fixtures.root, 'hostile');
  mkdirSync(folder);
});

afterAll(() => {
  fixtures.remove();
});

function distributionOf(bytes: Uint8Array, filename: string): Distribution {
  const path = join(folder, filename);
  writeFileSync(path, bytes);
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  return { filename, path, kind, size: bytes.length, sha256: '0'.repeat(64), name: 'demo', version: '1.0', tags: [] };
}

/** Everything that may be asked of a file nobody can trust: no answer but a list of problems or the typed error. */
async function askEverything(dist: Distribution): Promise<void> {
  await inspectArchive(dist);
  await (dist.kind === 'wheel' ? walkZip(dist.path) : walkTar(dist.path));
  try {
    const contents = await readContents(dist);
    findUnsafeMembers(dist, contents.members);
    await verifyRecord(dist, contents);
    await contents.visit(
      () => true,
      async (_, chunks) => {
        for await (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
      },
    );
  } catch (error) {
    expect(error).toHaveProperty('name', 'ReleaseError');
    expect(error).toHaveProperty('message', expect.stringMatching(/^demo-1\.0\S*: .+\. .+\.$/su));
  }
}

/** Changes a few bytes, or cuts, doubles or inserts a piece. */
const mutation = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'set', 'set', 'cut', 'double', 'end'),
    place: fc.integer({ min: 0, max: 9999 }),
    value: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 0x50, 0xff, 0x80)),
    length: fc.integer({ min: 1, max: 600 }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Buffer, changes: Mutation): Buffer {
  let result = Buffer.from(bytes);
  for (const { kind, place, value, length } of changes) {
    const at = Math.floor((place / 10_000) * result.length);
    if (kind === 'set' && result.length > 0) result[at] = value;
    if (kind === 'cut') result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    if (kind === 'double') result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
    if (kind === 'end') result = result.subarray(0, at);
  }
  return result;
}

describe('files that nobody can trust', () => {
  const bytes = fc.uint8Array({ maxLength: 3000 });

  test('noise is a problem or a typed error, for both kinds', async () => {
    await expect(
      fc.assert(
        fc.asyncProperty(bytes, async (noise) => {
          await askEverything(distributionOf(noise, 'demo-1.0-py3-none-any.whl'));
          await askEverything(distributionOf(noise, 'demo-1.0.tar.gz'));
          await askEverything(distributionOf(gzipSync(noise), 'demo-1.0.tar.gz'));
          await askEverything(distributionOf(noise, 'demo-1.0.zip'));
        }),
        { numRuns: RUNS, seed: 7 },
      ),
    ).resolves.toBeUndefined();
  });

  test('damaged wheels are a problem or a typed error', async () => {
    const good = ['zip-good', 'zip-good-end64', 'zip-good-stored'].map((name) => readFileSync(fixtures.path(name)));
    await expect(
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...good), mutation, async (original, changes) => {
          await askEverything(distributionOf(mutate(original, changes), 'demo-1.0-py3-none-any.whl'));
        }),
        { numRuns: RUNS, seed: 7 },
      ),
    ).resolves.toBeUndefined();
  });

  test('damaged tars, inside and outside of the compression, are a problem or a typed error', async () => {
    const good = ['tar-good-long-gnu', 'tar-good-long-pax', 'tar-bad-sparse-10'].map((name) =>
      readFileSync(fixtures.path(name)),
    );
    await expect(
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...good), mutation, fc.boolean(), async (original, changes, inside) => {
          const damaged = inside ? gzipSync(mutate(gunzipSync(original), changes)) : mutate(original, changes);
          await askEverything(distributionOf(damaged, 'demo-1.0.tar.gz'));
        }),
        { numRuns: RUNS, seed: 7 },
      ),
    ).resolves.toBeUndefined();
  });

  test('the small parsers take any text', () => {
    expect(() => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          parseRecord(text);
          parseWheelFile(text);
          parseEntryPoints(text);
        }),
        { numRuns: RUNS * 4, seed: 7 },
      );
    }).not.toThrow();
  });

  test('a bomb of 80 MB costs no memory', async () => {
    const before = process.memoryUsage().rss;
    expect(await walkTar(fixtures.path('tar-bomb'))).toMatchObject([{ id: 'archive-bomb' }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000);
  });
});

type PythonView = Readonly<
  Record<string, readonly [members: readonly (readonly [string, number])[] | null, error: string | null]>
>;

/** What Python's own readers see in archives made by `make`. */
function comparePython(
  command: string,
  name: string,
  suffix: string,
  make: (index: number) => Buffer,
): { root: string; view: PythonView } {
  const root = join(fixtures.root, name);
  mkdirSync(root);
  for (let index = 0; index < MUTANTS; index += 1) writeFileSync(join(root, `${index}${suffix}`), make(index));
  return {
    root,
    view: JSON.parse(pythonNamed(command, join(import.meta.dirname, 'python_view.py'), root)) as PythonView,
  };
}

describe('compared with Python on damaged archives', () => {
  test('what zipfile does not open is refused, what passes has the members that it sees', async () => {
    const original = readFileSync(fixtures.path('zip-good-raw'));
    const changes = fc.sample(mutation, { numRuns: MUTANTS, seed: 11 });
    const { root, view } = comparePython('python3', 'zip-mutants', '.whl', (index) =>
      mutate(original, changes[index] ?? []),
    );
    const disagreements: unknown[] = [];
    let passed = 0;
    for (const [name, [members, error]] of Object.entries(view)) {
      // What only we refuse is seen by both
      const problems = await walkZip(join(root, name));
      if (problems.some(({ id }) => id !== 'zip-local-header')) continue;
      passed += 1;
      const ours = await withByteWindow(join(root, name), (window) => readZipDirectory(window, ARCHIVE_LIMITS));
      const seen = Array.from(ours, (entry) => [entry.name, entry.size]);
      if (JSON.stringify(seen) !== JSON.stringify(members)) disagreements.push([name, error, seen, members]);
    }
    expect(disagreements).toEqual([]);
    expect(passed).toBeGreaterThan(MUTANTS / 10);
    rmSync(root, { recursive: true });
  });

  test('the tar walker sees the members that tarfile sees, and refuses what it refuses', async () => {
    const strict = ['python3.14', 'python3.13', 'python3'].find(readsPaxStrictly);
    // PyPI's Python reads pax strictly; an older one at hand can only be asked about the other dialects.
    const names = [
      'tar-good-long-gnu',
      'tar-good-base256',
      ...(strict === undefined ? [] : ['tar-good-long-pax', 'tar-good-global']),
    ];
    const originals = names.map((name) => gunzipSync(readFileSync(fixtures.path(name))));
    const changes = fc.sample(mutation, { numRuns: MUTANTS, seed: 13 });
    const { root, view } = comparePython(strict ?? 'python3', 'tar-mutants', '.tar.gz', (index) =>
      gzipSync(mutate(originals[index % originals.length] ?? Buffer.alloc(0), changes[index] ?? [])),
    );
    const disagreements: unknown[] = [];
    let read = 0;
    for (const [name, [members, error]] of Object.entries(view)) {
      const walk = await readTarWalk(join(root, name));
      const refused = walk.problems.some(({ id }) => id === 'U84' || id.startsWith('archive-'));
      const seen = refused ? null : walk.members.map(({ path, size }) => [path, size]);
      if (JSON.stringify(seen) !== JSON.stringify(members))
        disagreements.push([name, error, walk.problems, seen, members]);
      if (seen !== null) read += 1;
    }
    expect(disagreements).toEqual([]);
    expect(read).toBeGreaterThan(MUTANTS / 5);
    rmSync(root, { recursive: true });
  });
});
