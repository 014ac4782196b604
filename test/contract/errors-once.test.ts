import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseReceipt, type Receipt } from '#release-model';
import {
  makeDistributions,
  runBundle,
  temporaryFolder,
  writeProject,
  type StepOptions,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';

let base: TemporaryFolder;
let count = 0;

beforeAll(async () => {
  base = await temporaryFolder();
});
afterAll(() => base.remove());

interface FailedStep extends StepRun {
  readonly receipts: readonly Receipt[];
}

/** Runs an action on a project that has a distribution which no index takes, and lacks files of its own. */
async function fail(
  action: string,
  { files = {}, ...options }: Partial<StepOptions> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<FailedStep> {
  count += 1;
  const workspace = join(base.path, String(count), 'workspace');
  const runnerTemp = join(base.path, String(count), 'temp');
  await writeProject({ folder: workspace, files: { LICENSE: null, ...files } });
  await mkdir(join(workspace, 'dist'));
  const metadata = { Classifier: 'Nonsense :: Yes', 'License-Expression': 'MITT' };
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl', metadata }], join(workspace, 'dist'));
  const run = await runBundle(action, { workspace, runnerTemp, ...options });
  const store = join(runnerTemp, 'repo-agent-actions');
  const paths = await readdir(store, { recursive: true }).catch(() => []);
  const receipts = paths
    .filter((path) => /receipts\/[\w-]+\.json$/u.test(path))
    .map(async (path) => parseReceipt(await readFile(join(store, path), 'utf8'), path));
  return { ...run, receipts: await Promise.all(receipts) };
}

/** What is wrong, as a person reads it: without the mark of its rule, and how many others there are. */
function pointOf(error: string): string {
  return error.replace(/ \[[\w-]+\]$| \(\d+ more [^()]*\)$| \d+ more findings? .*$/u, '').replace(/\.$/u, '');
}

function expectOnce({ exitCode, errors, log, summary }: StepRun): void {
  expect(exitCode).toBe(1);
  expect(errors.length).toBeGreaterThan(0);
  const points = errors.map(pointOf);
  const repeated = points.filter((point, at) => errors.some((other, place) => place !== at && other.includes(point)));
  expect(repeated).toEqual([]);
  // The log folds the receipt away, which has it too
  const said = log.replace(/^::group::Receipt$[\s\S]*?^::endgroup::$/gmu, '').split('\n');
  for (const point of points) {
    const [first = ''] = point.split('\n');
    expect(said.filter((line) => line.startsWith('::error') && line.includes(first))).toHaveLength(1);
    const folded = /^\s+refused /u;
    expect(
      said.filter((line) => !line.startsWith('::') && !folded.test(line) && line.includes(first)).length,
    ).toBeLessThanOrEqual(1);
  }
  expect(summary).not.toBe('');
}

describe('a step that fails reports every error once', () => {
  test.each<[action: string, inputs: Readonly<Record<string, string>>, errors: number]>([
    ['validate-metadata', { tag: 'v9.9.9' }, 2],
    ['twine-check', { twine: 'false' }, 3],
    ['publish-index', {}, 1],
    ['publish-index', { index: 'http://127.0.0.1:1/', 'simple-url': 'http://127.0.0.1:1/', password: 'a-password' }, 1],
    ['release-checklist', {}, 1],
    ['hand-over', { mode: 'restore' }, 1],
    ['preflight', { tag: 'v9.9.9' }, 1],
    ['publish', { stages: 'validate, check', 'dry-run': 'true', tag: 'v9.9.9' }, 2],
  ])('%s with %j', async (action, inputs, errors) => {
    const run = await fail(action, { inputs });
    expectOnce(run);
    expect(run.errors).toHaveLength(errors);
    for (const { outcome, failure } of run.receipts.filter((receipt) => receipt.failure !== null)) {
      expect([outcome, failure]).toEqual(['failed', run.errors.at(-1)]);
    }
  });
});

test('two findings of which one says what the other says are two errors', async () => {
  const line = `TOKEN = "${['ghp', 'aB3dE5gH7jK9mN1pQ3sT5vX7zB9dF1hJ3lN5'].join('_')}"\n`;
  const files = { 'a-keys.py': line, 'keys.py': line };
  const run = await fail('validate-metadata', { files, inputs: { checks: 'secrets' } });
  const told = run.errors.filter((error) => error.includes('keys.py'));
  expect(told.map((error) => /^\S*?keys\.py/u.exec(error)?.[0])).toEqual(['keys.py', 'a-keys.py']);
});

test('a mistake of ours: one sentence, where it was thrown in the debug log only, a receipt and whole outputs', async () => {
  const fault = join(base.path, 'fault.mjs');
  const place = join(base.path, 'bin');
  await mkdir(place);
  // As if a function of Node did what nobody has thought of: the stage looks for Pythons when it works
  await writeFile(
    fault,
    `import promises from 'node:fs/promises';
     import { syncBuiltinESMExports } from 'node:module';
     const { readdir } = promises;
     promises.readdir = (path, ...rest) => {
       if (String(path) === ${JSON.stringify(place)}) throw new TypeError('undefined is not a function');
       return readdir(path, ...rest);
     };
     syncBuiltinESMExports();`,
  );
  const run = await fail('validate-metadata', {
    environment: {
      NODE_OPTIONS: `--import=${pathToFileURL(fault).href}`,
      PATH: `${place}:${process.env['PATH'] ?? ''}`,
    },
  });
  expectOnce(run);
  const sentence =
    'validate-metadata: undefined is not a function. This is a bug in repo-agent-actions: please report it, with the debug log.';
  expect(run.errors).toEqual([sentence]);
  expect(run.receipts).toMatchObject([
    { stage: 'validate', outcome: 'failed', failure: sentence, project: 'trial-project' },
  ]);
  expect(run.outputs).toMatchObject({ passed: 'false', name: 'trial-project', version: '1.2.3' });
  const stack = run.commands.filter(({ name, message }) => name === 'debug' && message.includes('fault.mjs'));
  expect(stack).toHaveLength(1);
  expect(run.log.split('\n').filter((line) => !line.startsWith('::debug::') && line.includes('fault.mjs'))).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends an upload: one sentence, a receipt, outputs',
  async (signal) => {
    let stop: ((name: NodeJS.Signals) => void) | null = null;
    // Never answers
    const server = createServer(() => stop?.(signal));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    try {
      const run = await fail('publish-index', {
        inputs: { index: url, 'simple-url': url, password: 'a-password', stage: 'upload-test' },
        onStart(send) {
          stop = send;
        },
      });
      expectOnce(run);
      const [receipt, ...others] = run.receipts;
      expect(others).toEqual([]);
      expect(receipt).toMatchObject({ stage: 'upload-test', outcome: 'failed', failure: run.errors[0] });
      expect(run.errors).toEqual([`publish-index: stopped by ${signal}. Run it again: it continues where it stopped.`]);
      expect(JSON.parse(run.outputs['receipt'] ?? '')).toEqual(receipt);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);
