import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { makeOwnAuthority, type OwnAuthority } from '#testkit/real-indexes';
import { makeReleasePool, type PooledRelease } from './release-pool.ts';
import { playTogether } from './upload-together.ts';
import { uploadSequence } from './upload-sequence.ts';
import { copyBuild, type CopiedBuild } from './upload-step.ts';
import { playSequence, WAY_ADDRESSES, type TrialIndex, type TrialReport } from './upload-trial.ts';

const environment = process.env;
const seed = Number(environment['SEED'] ?? Date.now() % 1_000_000_000);
const only = environment['ONE'] === undefined ? null : Number(environment['ONE']);

/** How many trials: all of them for the proof, else a slice; or as many as SEQUENCES says. */
function volume(all: number, slice: number): number {
  return Number(environment['SEQUENCES'] ?? (environment['PROOF'] === undefined ? slice : all));
}

/** Of one test, on a machine that has other things to do. Milliseconds. */
const LIMIT = 7_200_000;

let scratch: TemporaryFolder;
let build: CopiedBuild;
let releases: readonly PooledRelease[];
let authority: OwnAuthority | null;

beforeAll(async () => {
  scratch = await temporaryFolder();
  authority = makeOwnAuthority(scratch.path, WAY_ADDRESSES);
  if (authority === null)
    process.stderr.write('upload faults: no openssl that can sign is here, so that no way is over TLS\n');
  [build, releases] = await Promise.all([copyBuild(join(scratch.path, 'build')), makeReleasePool(scratch.path)]);
});

afterAll(async () => {
  await scratch.remove();
});

/** A real pypiserver, into whose folder a trial looks. It is emptied before each. */
function trialIndexOf(server: EmbeddedIndex): TrialIndex {
  for (const name of readdirSync(server.folder)) rmSync(join(server.folder, name));
  return {
    ...server,
    get files() {
      const entries = readdirSync(server.folder).map((filename) => {
        const sha256 = createHash('sha256')
          .update(readFileSync(join(server.folder, filename)))
          .digest('hex');
        return [filename, { filename, sha256 }] as const;
      });
      return new Map(entries);
    },
    landings: [],
    writesSlowly: true,
    stop: () => Promise.resolve(),
  };
}

type Play = (number: number) => Promise<TrialReport>;

/** Plays many trials, some at the same time; the first that go wrong are told whole. Returns what is wrong. */
async function playAll(
  title: string,
  { count, together = availableParallelism() + 1 }: { count: number; together?: number },
  play: Play,
): Promise<readonly string[]> {
  const numbers = only === null ? Array.from({ length: count }, (_, number) => number) : [only];
  process.stderr.write(`${title}: SEED=${seed}, ${only === null ? `${count} trials` : `trial ${only}`}\n`);
  const begun = performance.now();
  const total = { trials: 0, runs: 0, mostRuns: 0, kills: 0, terms: 0, faults: 0 };
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let number = numbers.shift(); number !== undefined && wrong.length < 3; number = numbers.shift()) {
      const report = await play(number);
      total.trials += 1;
      total.runs += report.runs;
      total.mostRuns = Math.max(total.mostRuns, report.runs);
      total.kills += report.kills;
      total.terms += report.terms;
      total.faults += report.faults;
      const again = `SEED=${seed} ONE=${number}: ${report.wrong.join('; ')}`;
      if (report.wrong.length > 0) wrong.push(again);
      if (report.wrong.length > 0 || only !== null) process.stderr.write(`\n${title}: ${again}\n${report.story}\n`);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(
    `${title}: SEED=${seed}: ${total.trials} trials, ${total.runs} runs (${total.mostRuns} at most), ${total.faults} faults, ${total.kills} killed, ${total.terms} ended, ${seconds} s\n`,
  );
  return wrong;
}

test(
  'whatever goes wrong on the way, and whenever it is killed: nothing is lost, doubled or altered',
  async () => {
    const wrong = await playAll('upload faults', { count: volume(3_000, 8) }, (number) =>
      playSequence(uploadSequence(seed, number, releases.length), {
        build,
        releases,
        authority,
        folder: join(scratch.path, `trial ${number}`),
      }),
    );
    expect(wrong).toEqual([]);
  },
  LIMIT,
);

test(
  'two releases at the same time to one index, or one release twice: each file is there once',
  async () => {
    const wrong = await playAll('uploads together', { count: volume(200, 2) }, (number) =>
      playTogether(seed, number, { build, releases, folder: join(scratch.path, `together ${number}`) }),
    );
    expect(wrong).toEqual([]);
  },
  LIMIT,
);

test(
  'the same on a real pypiserver, which refuses every duplicate and writes files in place',
  async () => {
    const host = createRecordingHost({ folder: join(scratch.path, 'server') });
    const server = await startPypiserver(join(scratch.path, 'server', 'packages'), host);
    try {
      const wrong = await playAll('upload faults, pypiserver', { count: volume(150, 2), together: 1 }, (number) =>
        playSequence(
          { ...uploadSequence(seed, number, releases.length), readers: 'anybody' },
          {
            build,
            releases,
            folder: join(scratch.path, `pypiserver ${number}`),
            openIndex: () => Promise.resolve(trialIndexOf(server)),
          },
        ),
      );
      expect(wrong).toEqual([]);
    } finally {
      await server.stop();
    }
  },
  LIMIT,
);
