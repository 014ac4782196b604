import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runProcess } from '#process';
import { ReleaseError } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { runStage, type OpenStage, type StageParts } from '../src/run-stage.ts';

interface Rest {
  readonly files: number;
}

let folder: TemporaryFolder;
let host: RecordingHost;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
});
afterEach(() => folder.remove());

/** A stage of one file, that goes well. */
function stage(parts: Partial<StageParts<string, Rest>> = {}): StageParts<string, Rest> {
  return {
    action: 'twine-check',
    stage: 'check',
    prepare({ recorder }) {
      recorder.about({ project: 'Some_Project', normalizedName: 'some-project', version: '1.0' });
      return Promise.resolve('prepared');
    },
    work: () => Promise.resolve({ outcome: 'passed', failure: null, rest: { files: 1 } }),
    unfinished: () => ({ files: 0 }),
    ...parts,
  };
}

const PATH = 'some-project/receipts/check.json';

async function storedReceipt(): Promise<unknown> {
  return JSON.parse(await readFile(join(host.storeFolder, PATH), 'utf8'));
}

test('a stage that works: its result is receipt and rest, and both say the same', async () => {
  const result = await runStage(host, stage());
  expect(result).toMatchObject({ passed: true, failure: null, files: 1 });
  expect(await storedReceipt()).toEqual(result.receipt);
  expect(result.receiptPath).toBe(join(host.storeFolder, PATH));
});

test('bad input is thrown as it is, leaves no receipt, and what was begun is tidied up', async () => {
  const told: string[] = [];
  const error = new ReleaseError({ subject: 'tag', problem: 'is empty', remedy: 'Give it' });
  const running = runStage(
    host,
    stage({
      prepare({ atEnd }) {
        atEnd(() => Promise.resolve(told.push('first')));
        atEnd(() => Promise.resolve(told.push('second')));
        return Promise.reject(error);
      },
    }),
  );
  await expect(running).rejects.toBe(error);
  expect(told).toEqual(['second', 'first']);
  await expect(readdir(host.storeFolder)).rejects.toThrow('ENOENT');
});

test('a mistake of ours: one sentence, what is known anyway, and the stack in the debug log only', async () => {
  const result = await runStage(host, stage({ work: () => Promise.reject(new TypeError('x is not a function')) }));
  const failure =
    'twine-check: x is not a function. This is a bug in repo-agent-actions: please report it, with the debug log.';
  expect(result).toMatchObject({ passed: false, failure, files: 0 });
  expect(await storedReceipt()).toMatchObject({ outcome: 'failed', failure, project: 'Some_Project' });
  const [debug, ...others] = host.lines;
  expect(debug?.kind).toBe('debug');
  expect(debug?.text).toMatch(/^TypeError: x is not a function\n\s+at .*run-stage\.test\.ts/u);
  expect(others).toEqual([]);
});

test('a secret in the message of an error is in no receipt', async () => {
  const masked = { ...host, redact: (text: string) => text.replaceAll('hunter22', '***') };
  const result = await runStage(masked, stage({ work: () => Promise.reject(new Error('no hunter22 here')) }));
  expect(result.failure).toMatch(/^twine-check: no \*\*\* here\. /u);
  expect(JSON.stringify(await storedReceipt())).not.toContain('hunter22');
});

test('a receipt that cannot be written fails the stage, which says why it failed and what it did', async () => {
  await mkdir(join(host.storeFolder, 'some-project'), { recursive: true });
  await writeFile(join(host.storeFolder, 'some-project/receipts'), 'in the way');
  const result = await runStage(
    host,
    stage({ work: () => Promise.reject(new Error('x')), done: (prepared) => `it was ${prepared}` }),
  );
  expect(result).toMatchObject({ passed: false, receiptPath: '', files: 0 });
  expect(result.failure).toMatch(/^twine-check: x\. .* In addition, .*receipt can't be written .*but it was prepared/u);
});

test('what cannot be cleaned up fails nothing', async () => {
  const result = await runStage(
    host,
    stage({
      async work(_, { atEnd }) {
        const path = join(folder.path, 'kept');
        await mkdir(path);
        await chmod(path, 0o500);
        atEnd(() => Promise.reject(new Error('it is kept')));
        return { outcome: 'passed', failure: null, rest: { files: 1 } };
      },
    }),
  );
  expect(result.passed).toBe(true);
  expect(host.transcript()).toBe('debug: twine-check: could not clean up: it is kept');
});

function sleeper(open: OpenStage, order: string[]): StageParts<string, Rest>['work'] {
  return async () => {
    open.atEnd(() => Promise.resolve(order.push('folders')));
    const script = "trap 'sleep 0.2; exit 3' TERM; echo ready; while :; do sleep 0.05; done";
    // Neither knows of the signal, as a tool that was started deep below
    const children = [1, 2].map(() =>
      runProcess({ file: 'sh', args: ['-c', script], cwd: '/', env: { PATH: process.env['PATH'] ?? '' } }).then(() =>
        order.push('child'),
      ),
    );
    await Promise.race([...children, delay(400)]);
    throw new Error('one of several');
  };
}

test.each(['stopped', 'failed'] as const)('a stage that is %s ends in one order', async (how) => {
  const order: string[] = [];
  const result = await runStage(
    host,
    stage({
      async work(prepared, open) {
        if (how === 'stopped')
          setTimeout(() => {
            host.abort();
          }, 200);
        return await sleeper(open, order)(prepared, open);
      },
      done() {
        order.push('receipt');
        return '';
      },
    }),
  );
  expect(order).toEqual(['child', 'child', 'folders', 'receipt']);
  const words =
    how === 'stopped'
      ? 'stopped by the test. Run it again: it continues where it stopped.'
      : 'one of several. This is a ';
  expect(result.failure?.startsWith(`twine-check: ${words}`)).toBe(true);
  expect(await storedReceipt()).toMatchObject({ outcome: 'failed', failure: result.failure });
});

test('what was stopped failed by that, whatever its own sentence is; what passed has passed', async () => {
  const ended = (outcome: 'passed' | 'failed'): StageParts<string, Rest>['work'] => {
    host.abort();
    const failure = outcome === 'failed' ? 'pytest: was ended by SIGTERM. Fix the tests.' : null;
    return () => Promise.resolve({ outcome, failure, rest: { files: 1 } });
  };
  expect((await runStage(host, stage({ work: ended('failed') }))).failure).toBe(
    'twine-check: stopped by the test. Run it again: it continues where it stopped.',
  );
  expect(await runStage(host, stage({ work: ended('passed') }))).toMatchObject({ passed: true, failure: null });
});
