import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { writeFiles } from '../src/init/write-files.ts';

const PASSWORD = 'Xf8Hs72LmZp0Ra';

test('no file is written in which a secret would stand', async () => {
  await withTemporaryFolder(async (folder) => {
    const good = { path: 'a.yml', text: 'password: ${{ secrets.PYPI_API_TOKEN }}\n' };
    const bad = { path: 'b.yml', text: `uses: https://bot:${PASSWORD}@gitea.example/o/n/actions/publish@v1\n` };
    const error = await writeFiles(folder, [good, bad]).catch((cause: unknown) => cause);
    expect(String(error)).toMatch(/b\.yml: would contain an address with a password \(https:\/\/…\) in line 1/u);
    expect(String(error)).not.toContain(PASSWORD);
    expect(existsSync(join(folder, 'a.yml'))).toBe(false);
  });
});
