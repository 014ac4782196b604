import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Distribution } from '#release-model';
import { inspectArchive, readContents, readTarWalk, UnreadableArchive } from '../src/index.ts';
import { serverPython } from '#testkit/server-python';
import { pythonNamed, temporaryFolder } from './fixtures.ts';

/** How many of each kind: with pairs of changes, all of them together more than 20,000. */
const COUNT = process.env['PROOF'] === undefined ? 260 : Number(process.env['ODD_ARCHIVES'] ?? 16_000);

const PYTHON = serverPython();

interface Answers {
  readonly python: string;
  readonly archives: Readonly<
    Record<
      string,
      readonly [changes: string, verdict: string | null, seen: readonly (readonly [string, number])[] | null]
    >
  >;
}

let folder: string;

beforeAll(() => {
  folder = temporaryFolder();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(kind: 'zip' | 'tar'): { readonly root: string; readonly answers: Answers } {
  const root = join(folder, kind);
  mkdirSync(root);
  const script = join(import.meta.dirname, 'odd_archives.py');
  return { root, answers: JSON.parse(pythonNamed(PYTHON ?? '', script, root, kind, String(COUNT), '14')) as Answers };
}

/** Messages, and the sizes of pax headers, are those of the Python that PyPI runs only if it is the same. */
function isServers({ python }: Answers): boolean {
  return python.startsWith('3.14.');
}

function distributionAt(path: string, filename: string): Distribution {
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  return { filename, path, kind, size: 1, sha256: '0'.repeat(64), name: 'demo', version: '1.0', tags: [] };
}

/** `null` for what the server takes, as far as the archive decides. */
async function verdictOf(dist: Distribution): Promise<string | null> {
  const refusal = (await inspectArchive(dist)).find(({ id }) => id.startsWith('U'));
  if (refusal !== undefined) return refusal.reason;
  try {
    await readContents(dist);
    return null;
  } catch (error) {
    if (error instanceof UnreadableArchive && error.damaged) return 'damaged';
    return `unknown: ${String(error)}`;
  }
}

(PYTHON === null ? describe.skip : describe)(
  'archives in which a field or two are odd, judged as the server does',
  () => {
    test('wheels', async () => {
      const { root, answers } = build('zip');
      const different: unknown[] = [];
      let accepted = 0;
      for (const [name, [changes, verdict]] of Object.entries(answers.archives)) {
        const ours = await verdictOf(distributionAt(join(root, name), 'demo-1.0-py3-none-any.whl'));
        if (verdict === null) accepted += 1;
        // Nobody has to refuse what we don't know, but what the server refuses must not be accepted
        const isSame = verdict === null ? ours === null || ours.startsWith('unknown') : ours !== null;
        if (!isSame) different.push({ python: answers.python, changes, verdict, ours });
        const isNamed =
          verdict !== null && /^(?:M|Unknown|Invalid|ZIP|Filename|Comment|Duplicate|Trailing)/u.test(verdict);
        if (isServers(answers) && isNamed && isSame && ours !== verdict)
          different.push({ python: answers.python, changes, verdict, ours });
      }
      expect(different.slice(0, 20)).toEqual([]);
      expect(accepted).toBeGreaterThan(COUNT / 10);
    }, 1_800_000);

    test('sdists', async () => {
      const { root, answers } = build('tar');
      const different: unknown[] = [];
      let accepted = 0;
      for (const [name, [changes, verdict, seen]] of Object.entries(answers.archives)) {
        // Only 3.14 counts the sizes of pax so
        if (!isServers(answers) && /pax/u.test(changes)) continue;
        const dist = distributionAt(join(root, name), 'demo-1.0.tar.gz');
        const problems = await inspectArchive(dist);
        const refusal = problems.find(({ id }) => id.startsWith('U'));
        // What is a bomb for us isn't read to its end, and nobody says that it is accepted
        const isUnread = problems.some(({ id }) => id.startsWith('archive-'));
        if (isUnread && verdict !== null) continue;
        const members = (await readTarWalk(dist.path)).members.map(({ path, size }) => [path, size]);
        if (verdict === null) accepted += 1;
        const isSame =
          (verdict === null) === (refusal === undefined) &&
          (seen === null || JSON.stringify(seen) === JSON.stringify(members));
        if (!isSame) different.push({ python: answers.python, changes, verdict, ours: refusal?.reason, seen, members });
      }
      expect(different.slice(0, 20)).toEqual([]);
      expect(accepted).toBeGreaterThan(COUNT / 10);
    }, 1_800_000);
  },
);
