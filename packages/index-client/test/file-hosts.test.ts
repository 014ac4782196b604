import { afterEach, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { startScriptedIndex } from '#testkit';
import { findUnreachableHost } from '../src/index.ts';

afterEach(() => {
  closeConnections();
});

const environment = {};

/** What is found of files at these addresses, on a page of an index. */
async function found(urls: readonly string[], page = 'https://index.example/simple/'): Promise<string | null> {
  const files = urls.map((url) => ({ url }));
  return (await findUnreachableHost(files, page, { environment }))?.origin ?? null;
}

test.each([
  ['http://gitea.invalid:3000/a.whl', 'http://gitea.invalid:3000'],
  ['https://gitea.invalid/a.whl', 'https://gitea.invalid'],
  ['http://127.0.0.1:1/a.whl', 'http://127.0.0.1:1'],
  ['https://[::1]:1/a.whl', 'https://[::1]:1'],
])('nobody answers at %s, whether or not a secret could be sent there', async (url, origin) => {
  expect(await found([url])).toBe(origin);
});

test('a host that answers, whatever it says, and that of the page are none', async () => {
  const index = await startScriptedIndex();
  try {
    expect(await found([`http://localhost:${index.port}/gone.whl`])).toBeNull();
    expect(await found(['http://127.0.0.1:1/a.whl'], 'http://127.0.0.1:1/simple/')).toBeNull();
    expect(index.requests.map(({ method, authorization }) => [method, authorization])).toEqual([['HEAD', '']]);
  } finally {
    await index.stop();
  }
});
