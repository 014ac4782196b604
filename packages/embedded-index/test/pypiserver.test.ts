import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { startPypiserver, startPypiservers, type ServedIndex } from '../src/index.ts';

let scratch: TemporaryFolder;
let host: RecordingHost;

beforeEach(async () => {
  scratch = await temporaryFolder();
  host = createRecordingHost({ folder: scratch.path });
});

afterEach(async () => {
  await scratch.remove();
});

function form(name: string): FormData {
  const body = new FormData();
  body.set(':action', 'file_upload');
  body.set('content', new Blob(['bytes']), name);
  return body;
}

function authorization(password: string): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(`__token__:${password}`).toString('base64')}` };
}

describe('the index of a rehearsal', () => {
  test('takes an upload with its own token only, lists it with its hash, and takes no file twice', async () => {
    const index = await startPypiserver(join(scratch.path, 'index'), host);
    const post = async (): Promise<number> =>
      (
        await fetch(index.uploadUrl, {
          method: 'POST',
          headers: authorization(index.password),
          body: form('a-1.0-py3-none-any.whl'),
        })
      ).status;
    // Without a body: a server that refuses at the header closes the line while we still write
    const refused = await fetch(index.uploadUrl, { method: 'POST', headers: authorization('pypi-of-somebody-else') });
    expect(refused.status).toBe(403);
    expect(await post()).toBe(200);
    expect(await post()).toBe(409);
    const page = await (await fetch(`${index.simpleUrl}a/`)).text();
    expect(page).toMatch(/a-1\.0-py3-none-any\.whl#sha256=[0-9a-f]{64}/u);
    await index.stop();
    await expect(fetch(index.simpleUrl)).rejects.toThrow();
  });

  test('two of one process have two ports, two folders and two tokens, which are masked', async () => {
    const folders = ['one', 'two'].map((name) => join(scratch.path, name));
    const { indexes, served, stop } = await startPypiservers(folders, host);
    // At once, before they are read: a request waits
    const [one, two] = indexes as [ServedIndex, ServedIndex];
    const post = async ({ uploadUrl }: ServedIndex, { password }: ServedIndex, body?: FormData): Promise<number> =>
      (await fetch(uploadUrl, { method: 'POST', headers: authorization(password), ...(body && { body }) })).status;
    expect(await post(two, two, form('a-1.0-py3-none-any.whl'))).toBe(200);
    expect([await post(one, two), await post(two, one)]).toEqual([403, 403]);
    expect((await fetch(`${one.simpleUrl}a/`)).status).toBe(404);
    expect((await fetch(`${two.simpleUrl}a/`)).status).toBe(200);
    expect([await readdir(one.folder), await readdir(two.folder)]).toEqual([[], ['a-1.0-py3-none-any.whl']]);
    await served;
    expect(new Set(indexes.map(({ uploadUrl }) => uploadUrl)).size).toBe(2);
    expect(new Set(indexes.map(({ password }) => password)).size).toBe(2);
    expect(host.masks).toEqual(expect.arrayContaining(indexes.map(({ password }) => password)));
    await stop();
    await expect(fetch(one.simpleUrl)).rejects.toThrow();
  });

  test('ends when the run is stopped', async () => {
    const index = await startPypiserver(join(scratch.path, 'index'), host);
    host.abort();
    await index.stop();
    await expect(fetch(index.simpleUrl)).rejects.toThrow();
  });
});
