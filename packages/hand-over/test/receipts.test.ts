import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serialize, type Receipt } from '@repo-agent-actions/release-model';
import { readReceipts, writeReceipt } from '@repo-agent-actions/release-store';
import { temporaryFolder, type TemporaryFolder } from '@repo-agent-actions/testkit';
import { isReceiptArtifact, restoreReceipts, saveReceipts } from '../src/index.ts';
import { memoryDraft, memoryStore, type MemoryStore } from './memory-store.ts';
import { receiptOf, TAG } from './release-fixture.ts';

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

async function restore(
  storeFolder: string,
  assets: ReadonlyMap<string, Buffer> | null = null,
): ReturnType<typeof restoreReceipts> {
  return restoreReceipts({
    store,
    draft: assets === null ? null : { files: memoryDraft(TAG, assets), tag: TAG },
    manifest: { project: 'Sample.Project', version: '1.0' },
    storeFolder,
    temporaryFolder: folder.path,
  });
}

function asset(receipt: Receipt): Buffer {
  return Buffer.from(serialize(receipt));
}

test('each receipt is an artifact, also of the legs of a matrix; later jobs have them all', async () => {
  await writeReceipt(job('a'), 'sample-project', receiptOf({ python: '3.11' }));
  await writeReceipt(job('b'), 'sample-project', receiptOf({ python: '3.12' }));
  await writeReceipt(job('b'), 'sample-project', receiptOf({ stage: 'build' }));
  expect(await saveReceipts({ store, storeFolder: job('a') })).toEqual(['receipt-test-3.11']);
  expect(await saveReceipts({ store, storeFolder: job('b') })).toEqual(['receipt-build', 'receipt-test-3.12']);

  const restored = await restore(job('c'));
  expect(restored.foreign).toEqual([]);
  expect((await readReceipts(restored.folder)).map(({ stage, python }) => `${stage} ${python ?? ''}`)).toEqual([
    'test 3.11',
    'test 3.12',
    'build ',
  ]);
});

test('a job saves what it wrote, not what it was given', async () => {
  await writeReceipt(job('a'), 'sample-project', receiptOf());
  await saveReceipts({ store, storeFolder: job('a') });
  await restore(job('b'));
  await writeReceipt(job('b'), 'sample-project', receiptOf({ stage: 'upload' }));
  expect(await saveReceipts({ store, storeFolder: job('b') })).toEqual(['receipt-upload']);
  // A stage that ran again in this job wrote over what came
  await writeReceipt(job('b'), 'sample-project', receiptOf({ outcome: 'failed' }));
  expect(await saveReceipts({ store, storeFolder: job('b') })).toEqual(['receipt-test', 'receipt-upload']);
});

test('those of an earlier run come from the draft, and this run’s count more', async () => {
  await writeReceipt(job('a'), 'sample-project', receiptOf({ stage: 'build', ms: 2 }));
  await saveReceipts({ store, storeFolder: job('a') });
  const assets = new Map([
    ['receipt-test.json', asset(receiptOf())],
    ['receipt-build.json', asset(receiptOf({ stage: 'build', ms: 1 }))],
    ['release-manifest.json', Buffer.from('{}')],
  ]);
  const { folder: receipts } = await restore(job('b'), assets);
  expect((await readReceipts(receipts)).map(({ stage, ms }) => `${stage} ${String(ms)}`)).toEqual([
    'test 1000',
    'build 2',
  ]);
});

test('receipts of another release are left out and named', async () => {
  const assets = new Map([['receipt-test.json', asset(receiptOf({ version: '0.9' }))]]);
  const restored = await restore(job('a'), assets);
  expect(restored.receipts).toEqual([]);
  expect(restored.foreign).toEqual(['receipt-test.json of release v1.0']);
});

test('a Python that is a path is refused, and nothing is written', async () => {
  const assets = new Map([['receipt-test.json', asset(receiptOf({ python: '../../../outside' }))]]);
  await expect(restore(job('a'), assets)).rejects.toThrow(/is a receipt for a Python that is no version/u);
  expect(await readdir(folder.path)).not.toContain('outside.json');
});

test('other people’s artifacts are none of ours', () => {
  expect(
    ['receipt-test', 'receipt-test-3.11', 'receipt-upload-test', 'receipt-verify-test-3.8'].every(isReceiptArtifact),
  ).toBe(true);
  expect(
    ['receipt-printer', 'receipt-test-3.11x', 'receipt', 'release-x-1.0', 'receipt-'].some(isReceiptArtifact),
  ).toBe(false);
});
