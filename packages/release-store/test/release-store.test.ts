import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { processSpace, readReceipts, recordStage, writeFileAtomically } from '../src/index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-store-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a receipt', () => {
  test('lies at receipts/<stage>-<python>.json of its release, also when the stage failed', async () => {
    const stage = recordStage('verify', { storeFolder: folder });
    stage.about({ project: 'Repo.Agent', normalizedName: 'repo-agent', version: '0.1.0', python: '3.12' });
    const result = await stage.close({ outcome: 'failed', failure: 'automation: can not be imported. Mend it.' });
    expect(result.passed).toBe(false);
    expect(result.receiptPath).toBe(join(folder, 'repo-agent', 'receipts', 'verify-3.12.json'));
    const [receipt] = await readReceipts(join(folder, 'repo-agent', 'receipts'));
    expect(receipt).toMatchObject({
      stage: 'verify',
      outcome: 'failed',
      project: 'Repo.Agent',
      failure: 'automation: can not be imported. Mend it.',
    });
  });

  test('of a stage that is still at work says unknown, never passed', async () => {
    const stage = recordStage('upload', { storeFolder: folder });
    stage.item({ kind: 'file', subject: 'x-1.whl', outcome: 'passed', message: '', ms: 1 });
    const saved = JSON.parse(await readFile(await stage.save(), 'utf8')) as { outcome: string; items: unknown[] };
    expect(saved.outcome).toBe('unknown');
    expect(saved.items).toHaveLength(1);
  });

  test('that can not be written makes the stage fail, and says what was done all the same', async () => {
    await writeFile(join(folder, 'x'), 'a file where a folder should be');
    const stage = recordStage('upload', { storeFolder: folder });
    stage.about({ normalizedName: 'x' });
    const path = join(folder, 'x', 'receipts', 'upload.json');
    await expect(stage.save()).rejects.toThrow(`${path}: the receipt can't be written (`);
    const result = await stage.close({ outcome: 'passed', failure: null, done: '2 files are on PyPI' });
    expect(result).toMatchObject({ passed: false, receiptPath: '' });
    expect(result.failure).toMatch(/: the receipt can't be written \(.+\), but 2 files are on PyPI\. Fix that, .+\.$/u);
    expect(result.receipt).toMatchObject({ outcome: 'failed', failure: result.failure });
    const failed = await stage.close({ outcome: 'failed', failure: 'PyPI: is away. Wait.' });
    expect(failed.failure).toMatch(
      /^PyPI: is away\. Wait\. In addition, \/.+upload\.json: the receipt can't be written /u,
    );
  });

  test('ends as long after its beginning as it took, whatever the clock on the wall says', async () => {
    const stage = recordStage('upload', { storeFolder: folder });
    jest.useFakeTimers({ now: Date.now() - 7_200_000, doNotFake: ['performance', 'nextTick', 'setImmediate'] });
    const { receipt } = await stage.close({ outcome: 'passed', failure: null }).finally(() => jest.useRealTimers());
    expect(Date.parse(receipt.finished) - Date.parse(receipt.started)).toBe(receipt.ms);
  });

  test('is read in the order of the stages, then of the Pythons', async () => {
    for (const [stage, python] of [
      ['verify', '3.10'],
      ['verify', '3.9'],
      ['validate', null],
      ['upload', null],
    ] as const) {
      const recorder = recordStage(stage, { storeFolder: folder });
      recorder.about({ normalizedName: 'x', ...(python === null ? {} : { python }) });
      await recorder.close({ outcome: 'passed', failure: null });
    }
    const receipts = await readReceipts(join(folder, 'x', 'receipts'));
    expect(receipts.map(({ stage, python }) => `${stage} ${python ?? '-'}`)).toEqual([
      'validate -',
      'upload -',
      'verify 3.9',
      'verify 3.10',
    ]);
  });
});

describe('writing atomically', () => {
  test('leaves the old file and no crumbs when it fails', async () => {
    const target = join(folder, 'taken');
    await mkdir(join(target, 'by-a-folder'), { recursive: true });
    await expect(writeFileAtomically(target, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  test('replaces a whole file', async () => {
    const target = join(folder, 'file');
    await writeFile(target, 'old and long');
    await writeFileAtomically(target, 'new');
    expect(await readFile(target, 'utf8')).toBe('new');
  });

  test('removes what killed writers left, and leaves alone what others are writing', async () => {
    const target = join(folder, 'file');
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const neighbour = (pid: number): string => `file.${processSpace()}-${pid}-0123456789ab.tmp`;
    const living = neighbour(process.ppid);
    for (const pid of [dead, process.pid, process.ppid]) await writeFile(join(folder, neighbour(pid)), 'half');
    await writeFile(join(folder, 'file.other.tmp'), 'not ours');
    await writeFileAtomically(target, 'new');
    expect((await readdir(folder)).sort()).toEqual(['file', living, 'file.other.tmp'].sort());
  });

  test('many at the same time leave one whole file and no crumbs', async () => {
    const target = join(folder, 'file');
    const texts = Array.from({ length: 40 }, (_, number) => `${number} `.repeat(10_000));
    await Promise.all(texts.map((text) => writeFileAtomically(target, text)));
    expect(texts).toContain(await readFile(target, 'utf8'));
    expect(await readdir(folder)).toEqual(['file']);
  });
});
