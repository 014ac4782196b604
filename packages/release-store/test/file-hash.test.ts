import { createHash } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { hashFile, sha256Of, sha256OfFile, sha256OfFileSync } from '../src/file-hash.ts';

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('bytes and texts', () => {
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Of('ä')).toBe(sha256Of(Buffer.from('ä')));
});

test('files of every size, whole or no more than their first bytes; links and folders are refused', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'file');
    for (const size of [0, 1, 1_048_575, 1_048_576, 2_500_000]) {
      const bytes = Buffer.alloc(size, 'abcdefg');
      await writeFile(path, bytes);
      expect(await hashFile(path)).toEqual({ sha256: hexOf(bytes), size });
      expect(sha256OfFileSync(path)).toBe(hexOf(bytes));
      for (const first of [0, 1, 1_048_576, 1_048_577, 2_499_999, 9_000_000]) {
        expect(await sha256OfFile(path, { first })).toBe(hexOf(bytes.subarray(0, first)));
      }
    }
    await symlink(path, join(folder, 'link'));
    await expect(hashFile(join(folder, 'link'))).rejects.toMatchObject({ code: 'ELOOP' });
    await expect(hashFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
