import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import yazl from 'yazl';
import { unzipInto, zipOf } from '../src/artifact-zip.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** A ZIP with a name that no honest writer makes, put in afterwards: both names have the same length. */
async function forged(honest: string, wanted: string, mode = 0o100644): Promise<string> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from('content'), 'first.txt', { mode: 0o100644 });
  zip.addBuffer(Buffer.from('content'), honest, { mode });
  zip.end();
  const path = join(folder.path, 'forged.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  const bytes = await readFile(path, 'latin1');
  await writeFile(path, bytes.replaceAll(honest, wanted), 'latin1');
  return path;
}

describe('an artifact that is unpacked', () => {
  test.each([
    ['aaaaaaa/evil', '../../../evil'.slice(1)],
    ['xx/evil', '../evil'],
    ['x/evil.txt', '/tmp/evil1'],
    ['aa/b/cccc', 'aa/../../c'.slice(0, 9)],
    ['a_b_c', 'a\\b\\c'],
    ['c_/evil', 'c:/evil'],
    ['first.tx_', 'first.txt'],
  ])('never leaves its folder, nor writes twice: %s as %s', async (honest, wanted) => {
    const zip = await forged(honest, wanted.padEnd(honest.length, 'z').slice(0, honest.length));
    await mkdir(join(folder.path, 'in'));
    await expect(unzipInto(zip, join(folder.path, 'in', 'out'), 'release')).rejects.toThrow(/^release: |EEXIST/u);
    // All or nothing, and nothing beside it
    expect(await readdir(join(folder.path, 'in'))).toEqual([]);
    expect(await readdir(folder.path)).toEqual(['forged.zip', 'in']);
  });

  test('makes no links', async () => {
    const zip = await forged('link', 'link', 0o120777);
    await expect(unzipInto(zip, join(folder.path, 'out'), 'release')).rejects.toThrow(
      "release: contains 'link', which is a link or a device. It is not used. Run the job that created it again.",
    );
  });

  test('is whole, or is none', async () => {
    const path = join(folder.path, 'a.zip');
    await writeFile(join(folder.path, 'a.gz'), Buffer.alloc(1000, 'x'));
    const chunks: Buffer[] = [];
    for await (const chunk of zipOf([{ name: 'a.gz', path: join(folder.path, 'a.gz') }])) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    for (const damaged of [bytes.subarray(0, 500), Buffer.from('nothing'), Buffer.alloc(0)]) {
      await writeFile(path, damaged);
      await expect(unzipInto(path, join(folder.path, 'out'), 'release')).rejects.toThrow(
        /^release: is not a complete ZIP/u,
      );
    }
    const flipped = Buffer.from(bytes);
    flipped[100] = 0x59;
    await writeFile(path, flipped);
    await expect(unzipInto(path, join(folder.path, 'out'), 'release')).rejects.toThrow(
      /^release: has a wrong checksum for 'a\.gz'/u,
    );
    await writeFile(path, bytes);
    expect(await unzipInto(path, join(folder.path, 'out'), 'release')).toEqual(['a.gz']);
    await expect(unzipInto(path, join(folder.path, 'out'), 'release')).rejects.toThrow(/out: is not empty/u);
  });

  test('the same files make the same ZIP, whenever they were written', async () => {
    const zips: Buffer[] = [];
    for (const name of ['one', 'two']) {
      const path = join(folder.path, name);
      await writeFile(path, 'the same');
      const chunks: Buffer[] = [];
      for await (const chunk of zipOf([{ name: 'x.txt', path }])) chunks.push(chunk);
      zips.push(Buffer.concat(chunks));
    }
    expect(zips[0]).toEqual(zips[1]);
  });
});
