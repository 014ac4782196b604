import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { download } from '#http';
import { readProjectPage } from '#index-client';
import { findUv, indexSettings, UV_VERSION } from '../src/index.ts';
import { toolsIn } from '../src/tool-cache.ts';
import { uvWheel, type UvWheel } from '../src/uv-wheels.ts';
import { createHost, machine, removeFolder, temporaryFolder } from './testing.ts';

const folder = temporaryFolder();
const links = join(folder, 'links');
const bare = { PATH: '', HOME: folder, XDG_CONFIG_DIRS: folder };
let wheel: UvWheel;
let server: Server;
let asked: string[] = [];

beforeAll(async () => {
  const pinned = uvWheel();
  if (pinned === null) throw new Error('there is no uv for this machine');
  wheel = pinned;
  const settings = await indexSettings(machine);
  const page = await readProjectPage(settings.indexUrl, 'uv', { environment: machine });
  const file = page.files.find(({ filename }) => filename === wheel.filename);
  await download(file?.url ?? '', { environment: machine, sha256: wheel.sha256 }, join(links, wheel.filename));
  server = createServer((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.authorization === undefined ? 'without' : 'with'} credentials`);
    if (request.url === '/simple/uv/') {
      response.setHeader('content-type', 'text/html');
      response.end(`<a href="/files/${wheel.filename}#sha256=${wheel.sha256}">${wheel.filename}</a>`);
    } else if (request.url === `/files/${wheel.filename}`) createReadStream(join(links, wheel.filename)).pipe(response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  removeFolder(folder);
});

let hosts = 0;

/** Searches on a machine of its own. */
async function search(environment: Readonly<Record<string, string>>, cache = `machine ${(hosts += 1)}`) {
  const host = createHost(join(folder, cache), { ...bare, ...environment });
  return {
    uv: await findUv(host, await indexSettings(host.environment)),
    said: host.said.join('\n'),
    cache: host.cacheFolder,
  };
}

function fakeUv(name: string, answer: string): { bin: string; starts: () => number } {
  const bin = join(folder, name);
  const log = join(bin, 'starts');
  mkdirSync(bin);
  writeFileSync(join(bin, 'uv'), `#!/bin/sh\necho x >> '${log}'\n${answer}\n`);
  chmodSync(join(bin, 'uv'), 0o755);
  return { bin, starts: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0) };
}

describe('uv on the PATH', () => {
  test('is used when it is new enough, and asked once per file, not once per run', async () => {
    const { bin, starts } = fakeUv('new', 'echo "uv 0.9.0 (abc 2026-01-01)"');
    const first = await search({ PATH: bin }, 'one machine');
    expect(first.uv).toEqual({ path: join(bin, 'uv'), version: '0.9.0', source: 'path' });
    // Another process: nothing is remembered but what lies in the cache.
    const second = await search({ PATH: bin, PIP_INDEX_URL: 'https://other.example' }, 'one machine');
    expect(second.uv).toEqual(first.uv);
    expect(starts()).toBe(1);
  });

  test('is passed over when it is too old, does not run, or is a shim', async () => {
    const old = fakeUv('old', 'echo "uv 0.8.24"');
    const broken = fakeUv('broken', 'exit 127');
    mkdirSync(join(folder, 'pyenv', 'versions'), { recursive: true });
    const shim = fakeUv(join('pyenv', 'shims'), 'echo "uv 9.9.9"');
    const { uv, said } = await search({ PATH: [old.bin, broken.bin, shim.bin].join(':'), PIP_NO_INDEX: '1' });
    expect(uv).toBeNull();
    expect(said).toContain(`${join(old.bin, 'uv')} is uv 0.8.24, older than 0.9.`);
    expect(said).toContain(`${join(broken.bin, 'uv')} is not a working uv.`);
    expect(shim.starts()).toBe(0);
  });
});

describe('the pinned uv', () => {
  test('comes from a folder of find-links, runs, and is all that is kept', async () => {
    const { uv, cache } = await search({ UV_FIND_LINKS: links, PIP_NO_INDEX: '1' });
    expect(uv).toMatchObject({ version: UV_VERSION, source: 'fetched' });
    expect(execFileSync(uv?.path ?? '', ['--version'], { encoding: 'utf8' })).toMatch(
      new RegExp(`^uv ${UV_VERSION.replaceAll('.', '\\.')}`, 'u'),
    );
    expect(statSync(uv?.path ?? '').mode & 0o111).not.toBe(0);
    // As other actions look for it in a tool cache
    const [arch = '', complete] = readdirSync(join(cache, 'uv', UV_VERSION));
    expect(complete).toBe(`${arch}.complete`);
    expect(await toolsIn(cache, 'uv', arch)).toEqual([{ version: UV_VERSION, folder: join(uv?.path ?? '', '..') }]);
    expect(readdirSync(join(uv?.path ?? '', '..'))).toEqual(['uv']);
  });

  test('is compared with its hash before each use, and fetched again when it is another', async () => {
    const warnings: string[] = [];
    const host = {
      ...createHost(join(folder, 'changed'), { ...bare, UV_FIND_LINKS: links, PIP_NO_INDEX: '1' }),
      warning: (text: string): void => void warnings.push(text),
    };
    const settings = await indexSettings(host.environment);
    const { path = '' } = (await findUv(host, settings)) ?? {};
    const before = readFileSync(path);
    writeFileSync(path, '#!/bin/sh\necho evil\n');
    expect((await findUv(host, settings))?.path).toBe(path);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(warnings).toEqual([
      `${path}: is not uv ${UV_VERSION} from PyPI, so it is fetched again. Find out what writes to this folder.`,
    ]);
  });

  test('comes from the configured index, whose credentials go to it alone', async () => {
    asked = [];
    const { port } = server.address() as AddressInfo;
    const { uv } = await search({ PIP_INDEX_URL: `http://user:geheim@127.0.0.1:${port}/simple` });
    expect(uv).toMatchObject({ version: UV_VERSION });
    expect(asked).toEqual(['/simple/uv/ with credentials', `/files/${wheel.filename} with credentials`]);
  });

  test('is not had with other bytes', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, wheel.filename), 'not a wheel');
    const { uv, said, cache } = await search({ UV_FIND_LINKS: bad, PIP_NO_INDEX: '1' });
    expect(uv).toBeNull();
    expect(said).toContain('differs from uv-');
    expect(readdirSync(join(cache, 'uv', UV_VERSION))).toEqual([]);
  });

  test.each([
    ['a dead index', { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' }, '127.0.0.1:9'],
    [
      'a dead proxy',
      { PIP_INDEX_URL: 'https://index.example/simple', HTTPS_PROXY: 'http://127.0.0.1:9' },
      'index.example',
    ],
  ])('is not had through %s, which is said', async (_, environment, address) => {
    const { uv, said } = await search(environment);
    expect(uv).toBeNull();
    expect(said.split(address)).toHaveLength(2);
  });

  test('is kept in the temporary folder where the cache is out of reach', async () => {
    const host = createHost(join(folder, 'read-only'), { ...bare, UV_FIND_LINKS: links, PIP_NO_INDEX: '1' });
    writeFileSync(join(folder, 'a file'), '');
    const uv = await findUv(
      { ...host, cacheFolder: join(folder, 'a file', 'cache') },
      await indexSettings(host.environment),
    );
    expect(uv?.path.startsWith(host.temporaryFolder)).toBe(true);
  });

  test('is whole for two processes that want it at the same moment', async () => {
    const cache = join(folder, 'race');
    const script = `
      import { findUv, indexSettings } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      const environment = ${JSON.stringify({ ...bare, UV_FIND_LINKS: links, PIP_NO_INDEX: '1' })};
      const host = { environment, cacheFolder: ${JSON.stringify(cache)}, temporaryFolder: '/nowhere', debug: console.error, signal: new AbortController().signal };
      console.log((await findUv(host, await indexSettings(environment)))?.path);`;
    const hooks = new URL('../../../scripts/parts/typescript-loader.mjs', import.meta.url).href;
    const paths = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', script], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
        await once(child, 'close');
        return text.trim();
      }),
    );
    expect(paths[0]).toBe(paths[1]);
    expect(execFileSync(paths[0] ?? '', ['--version'], { encoding: 'utf8' })).toContain(UV_VERSION);
    expect(readdirSync(join(cache, 'uv', UV_VERSION))).toHaveLength(2);
  });
});
