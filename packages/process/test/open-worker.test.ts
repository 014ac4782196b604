import { afterAll, afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSurvivors, openWorker, runMarker, type Worker } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker tests é '));
const env = { PATH: process.env['PATH'] ?? '' };

/** Runs each order as shell code of its own. */
const SHELL = 'while read -r word order; do sh -c "$order" </dev/null || exit; echo $word; echo $word >&2; done';

const opened: Worker[] = [];
async function open(signal?: AbortSignal): Promise<Worker> {
  const worker = await openWorker({
    file: 'sh',
    args: ['-c', SHELL],
    cwd: folder,
    env,
    ...(signal === undefined ? {} : { signal }),
  });
  opened.push(worker);
  return worker;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((worker) => worker.end()));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const DONE = { exitCode: 0, signal: null, timedOut: false, aborted: false };

test('does one order after another, and gives the output of each alone', async () => {
  const worker = await open();
  expect(await worker.work('echo one; echo other >&2')).toMatchObject({ ...DONE, stdout: 'one\n', stderr: 'other\n' });
  // The last line lacks its line feed
  const { output, ...second } = await worker.work('printf "é\\ntwo"');
  expect(second).toMatchObject({ ...DONE, stdout: 'é\ntwo', stderr: '' });
  expect(output).toBe('é\ntwo');
  expect(await worker.work('true')).toMatchObject({ ...DONE, output: '' });
});

test('that ends during an order says how, and takes no more', async () => {
  const worker = await open();
  await worker.work('echo before');
  expect(await worker.work('echo last; exit 3')).toMatchObject({ exitCode: 3, timedOut: false, output: 'last\n' });
  await expect(worker.work('echo more')).rejects.toThrow('this worker has ended');
});

test('is ended by a time limit and by an abort', async () => {
  const late = await (await open()).work('echo begun; sleep 1000', 300);
  expect(late).toMatchObject({ timedOut: true, output: 'begun\n' });
  const abort = new AbortController();
  const working = (await open(abort.signal)).work('sleep 1000');
  abort.abort();
  expect(await working).toMatchObject({ timedOut: false, aborted: true });
});

test('outlives what an order has started, even daemons', async () => {
  if (process.platform !== 'linux') return; // only Linux shows what its processes are
  const worker = await open();
  const daemon = 'env -i setsid -f sh -c "echo \\$\\$ >pid; exec sleep 1000" >/dev/null 2>&1';
  await worker.work(`${daemon}; sleep 1000 & until test -s pid; do sleep 0.02; done`);
  const pid = readFileSync(join(folder, 'pid'), 'utf8').trim();
  const left = (await findSurvivors(runMarker())).map(({ command }) => command);
  expect(left.filter((command) => command.startsWith('sleep'))).toEqual([]);
  expect(() => readFileSync(`/proc/${pid}/environ`)).toThrow();
  expect(await worker.work('echo still here')).toMatchObject({ ...DONE, stdout: 'still here\n' });
});
