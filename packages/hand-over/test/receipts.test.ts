import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serialize, type Receipt, type Stage } from '#release-model';
import { readReceipts, writeReceipt } from '#release-store';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { isReceiptArtifact, restoreReceipts, saveJobReceipts, saveReceipts, type JobResult } from '../src/index.ts';
import { memoryStore, type MemoryStore } from '#testkit/memory-store';
import { createReceipt } from '#testkit/release-documents';

let folder: TemporaryFolder;
let store: MemoryStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  store = memoryStore();
});
afterEach(() => folder.remove());

/** The store of one job. */
function job(name: string): string {
  return join(folder.path, name);
}

async function restore(storeFolder: string, results: readonly JobResult[] = []): ReturnType<typeof restoreReceipts> {
  const manifest = { project: 'Sample.Project', version: '1.0' };
  return restoreReceipts({ store, manifest, results, storeFolder, temporaryFolder: folder.path });
}

/** What a job that does `stages` saves. */
async function save(name: string, stages: readonly Stage[]): Promise<readonly string[]> {
  return (await saveReceipts({ store, storeFolder: job(name), stages })).saved;
}

/** An artifact that some job of this run has made. */
function put(artifact: string, receipt: Receipt): void {
  store.artifacts.set(artifact, new Map([['x.json', Buffer.from(serialize(receipt))]]));
}

test('each receipt is an artifact, also of the legs of a matrix; later jobs have them all', async () => {
  await writeReceipt(job('a'), 'sample-project', createReceipt('test', { python: '3.11' }));
  await writeReceipt(job('b'), 'sample-project', createReceipt('test', { python: '3.12' }));
  await writeReceipt(job('b'), 'sample-project', createReceipt('build'));
  expect(await save('a', ['test'])).toEqual(['receipt-test-3.11']);
  expect(await save('b', ['test', 'build'])).toEqual(['receipt-build', 'receipt-test-3.12']);

  const restored = await restore(job('c'));
  expect(restored.foreign).toEqual([]);
  expect((await readReceipts(restored.folder)).map(({ stage, python }) => `${stage} ${python ?? ''}`)).toEqual([
    'test 3.11',
    'test 3.12',
    'build ',
  ]);
});

test('a job saves what it wrote, not what it was given', async () => {
  await writeReceipt(job('a'), 'sample-project', createReceipt('test'));
  await save('a', ['test']);
  await restore(job('b'));
  await writeReceipt(job('b'), 'sample-project', createReceipt('upload'));
  expect(await save('b', ['test', 'upload'])).toEqual(['receipt-upload']);
  // A stage that ran again in this job wrote over what came
  await writeReceipt(job('b'), 'sample-project', createReceipt('test', { outcome: 'failed' }));
  expect(await save('b', ['test', 'upload'])).toEqual(['receipt-test', 'receipt-upload']);
});

test('a job saves the receipts of its own stages only, whatever lies there', async () => {
  await writeReceipt(job('a'), 'sample-project', createReceipt('test'));
  // What code of the project can write there while the tests run
  await writeReceipt(job('a'), 'sample-project', createReceipt('upload'));
  await writeReceipt(job('a'), 'other-project', createReceipt('verify-test', { project: 'other-project' }));
  const folderOfReceipts = join(job('a'), 'sample-project', 'receipts');
  await writeFile(join(folderOfReceipts, 'check.json'), 'no receipt at all');
  await writeFile(join(folderOfReceipts, 'test-3.12.json'), serialize(createReceipt('checklist')));
  const { saved, strange } = await saveReceipts({ store, storeFolder: job('a'), stages: ['test'] });
  expect(saved).toEqual(['receipt-test']);
  expect([...strange].sort()).toEqual(['check.json', 'test-3.12.json', 'upload.json', 'verify-test.json']);
  expect([...store.artifacts.keys()]).toEqual(['receipt-test']);
});

test('receipts of another release are left out and named', async () => {
  put('receipt-test', createReceipt('test', { version: '0.9' }));
  const restored = await restore(job('a'));
  expect(restored.receipts).toEqual([]);
  expect(restored.foreign).toEqual(['artifact receipt-test']);
});

test.each([
  ['another stage', 'receipt-test', { stage: 'upload' }],
  ['another Python', 'receipt-test-3.11', { python: '3.12' }],
  ['no Python', 'receipt-test-3.11', {}],
  ['a Python that is a path', 'receipt-test', { python: '../../../outside' }],
] as const)('an artifact that holds a receipt of %s is refused, and nothing is written', async (_, name, change) => {
  put(name, createReceipt('test', change));
  await expect(restore(job('a'))).rejects.toThrow(
    /^artifact receipt-test\S*: contains a receipt of the stage (?:test|upload)\b.*, which doesn't match its name\./u,
  );
  expect(await readdir(folder.path)).not.toContain('outside.json');
  expect(await readdir(folder.path)).not.toContain('a');
});

test('a receipt that the server contradicts is not brought here', async () => {
  put('receipt-test', createReceipt('test'));
  put('receipt-upload', createReceipt('upload'));
  // Of an earlier attempt of the run
  put('receipt-verify', createReceipt('verify'));
  const results = [
    { job: 'test', result: 'success' },
    { job: 'upload', result: 'skipped' },
  ] as const;
  const restored = await restore(job('a'), results);
  expect(restored.receipts.map(({ stage }) => stage)).toEqual(['test']);
  expect(restored.contradicted).toHaveLength(1);
  expect((await readReceipts(restored.folder)).map(({ stage }) => stage)).toEqual(['test']);
});

test('other people’s artifacts are none of ours', () => {
  expect(
    ['receipt-test', 'receipt-test-3.11', 'receipt-upload-test', 'receipt-verify-test-3.8'].every(isReceiptArtifact),
  ).toBe(true);
  expect(
    ['receipt-printer', 'receipt-test-3.11x', 'receipt', 'release-x-1.0', 'receipt-'].some(isReceiptArtifact),
  ).toBe(false);
});

test('a job of the shipped workflows saves all of its receipts as one artifact, and no other', async () => {
  for (const receipt of [
    createReceipt('build'),
    createReceipt('try', { python: '3.12' }),
    createReceipt('upload'),
    createReceipt('validate'),
  ]) {
    await writeReceipt(job('build'), 'sample-project', receipt);
  }
  const { saved, strange } = await saveJobReceipts({ store, storeFolder: job('build'), job: 'build' });
  expect([saved.toSorted(), strange.toSorted()]).toEqual([
    ['receipt-build.json', 'receipt-try-3.12.json'],
    ['upload.json', 'validate.json'],
  ]);
  expect([...store.artifacts.keys()]).toEqual(['receipts-build']);
  const { receipts, contradicted } = await restore(job('upload'), [{ job: 'build', result: 'success' }]);
  expect([receipts.map(({ stage }) => stage), contradicted]).toEqual([['build', 'try'], []]);
  // What it was given stays where it is
  expect((await saveJobReceipts({ store, storeFolder: job('upload'), job: 'build' })).saved).toEqual([]);
});

test.each([
  ['receipts-test', 'receipt-upload.json', 'upload'],
  ['receipts-test', 'receipt-validate.json', 'test'],
  ['receipts-verify', 'receipt-verify-test.json', 'verify-test'],
] as const)('%s may not have %s of %s', async (artifact, filename, stage) => {
  store.artifacts.set(artifact, new Map([[filename, Buffer.from(serialize(createReceipt(stage)))]]));
  await expect(restore(job('later'))).rejects.toThrow(/doesn't match its name/u);
});

test('a receipt in the artifact of a job that does not do its stage in this run is ignored', async () => {
  const stage = new Map([['receipt-stage.json', Buffer.from(serialize(createReceipt('stage')))]]);
  store.artifacts.set('receipts-upload', stage);
  const results = [
    { job: 'upload-test', result: 'success' },
    { job: 'upload', result: 'success' },
  ] as const;
  const { receipts, contradicted } = await restore(job('later'), results);
  expect(receipts).toEqual([]);
  expect(contradicted).toEqual([expect.stringContaining('The artifact receipts-upload has a receipt of stage')]);
  // Without a test index it is the job that makes the draft
  expect((await restore(job('registry'), results.slice(1))).receipts).toHaveLength(1);
});
