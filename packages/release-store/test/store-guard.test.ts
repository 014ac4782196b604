import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { guardStore, recordStage, writeFileAtomically } from '../src/index.ts';

let folder: string;
let receipts: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-guard-'));
  receipts = join(folder, 'sample', 'receipts');
  await mkdir(receipts, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what this process writes is its own', async () => {
  await writeFile(join(receipts, 'validate.json'), 'of the step before');
  const guard = await guardStore(folder);
  const stage = recordStage('test', { storeFolder: folder });
  stage.about({ project: 'sample', normalizedName: 'sample', version: '1.0' });
  await stage.save();
  await stage.close({ outcome: 'passed', failure: null });
  await writeFileAtomically(join(folder, 'sample', 'release-manifest.json'), '{}');
  expect(await guard.restore()).toEqual([]);
});

test('what somebody else writes is put back or removed, and named', async () => {
  await writeFile(join(receipts, 'validate.json'), 'of the step before');
  await writeFile(join(receipts, 'build.json'), 'of the step before');
  const guard = await guardStore(folder);
  await writeFileAtomically(join(receipts, 'test.json'), 'ours');

  await writeFile(join(receipts, 'upload.json'), 'forged');
  await writeFile(join(receipts, 'validate.json'), 'forged');
  await writeFile(join(receipts, 'test.json'), 'forged');
  await rm(join(receipts, 'build.json'));
  await mkdir(join(folder, 'other', 'receipts'), { recursive: true });
  await symlink('/etc/hostname', join(folder, 'other', 'receipts', 'verify.json'));
  await mkdir(join(folder, 'sample', 'release-manifest.json'));

  expect([...(await guard.restore())].sort()).toEqual([
    'receipts/build.json',
    'receipts/test.json',
    'receipts/upload.json',
    'receipts/validate.json',
    'receipts/verify.json',
    'release-manifest.json',
  ]);
  expect(await readFile(join(receipts, 'test.json'), 'utf8')).toBe('ours');
  expect(await readFile(join(receipts, 'validate.json'), 'utf8')).toBe('of the step before');
  expect(await readFile(join(receipts, 'build.json'), 'utf8')).toBe('of the step before');
  await expect(readFile(join(receipts, 'upload.json'))).rejects.toThrow(/ENOENT/u);
  expect(await guard.restore()).toEqual([]);
});

test('a store that is not there yet is watched over, too', async () => {
  const guard = await guardStore(join(folder, 'later'));
  expect(await guard.restore()).toEqual([]);
  await mkdir(join(folder, 'later', 'x', 'receipts'), { recursive: true });
  await writeFile(join(folder, 'later', 'x', 'receipts', 'upload.json'), 'forged');
  expect(await guard.restore()).toEqual(['receipts/upload.json']);
});
