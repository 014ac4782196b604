import { execFile, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isExempt } from '../src/no-proxy.ts';

const runFile = promisify(execFile);

describe('NO_PROXY', () => {
  test.each([
    [
      'corp.example',
      ['https://corp.example/', 'https://pypi.corp.example/', 'https://CORP.example./'],
      ['https://othercorp.example/', 'https://corp.example.org/'],
    ],
    ['.corp.example', ['https://corp.example/', 'https://a.b.corp.example/'], ['https://othercorp.example/']],
    ['*.corp.example', ['https://pypi.corp.example/'], ['https://othercorp.example/']],
    [
      ' a.example ,\tb.example  c.example,',
      ['https://a.example/', 'https://x.b.example/', 'https://c.example/'],
      ['https://d.example/'],
    ],
    ['A.Example', ['https://a.example/'], []],
    ['*', ['https://pypi.org/', 'http://10.0.0.1/'], []],
    ['x.example, *', ['https://pypi.org/'], []],
    ['', [], ['https://pypi.org/']],
    [' , ', [], ['https://pypi.org/']],
    [
      'pypi.example:8443',
      ['https://pypi.example:8443/', 'https://x.pypi.example:8443/'],
      ['https://pypi.example/', 'http://pypi.example:8080/'],
    ],
    ['pypi.example:443', ['https://pypi.example/'], ['http://pypi.example/']],
    ['10.0.0.0/8', ['http://10.1.2.3/', 'https://10.255.255.255:8443/'], ['http://11.0.0.1/', 'https://ten.example/']],
    [
      '192.168.1.4',
      ['http://192.168.1.4/', 'http://192.168.1.4:3000/'],
      ['http://192.168.1.40/', 'http://1.192.168.1.4.example/'],
    ],
    ['192.168.1.4:3000', ['http://192.168.1.4:3000/'], ['http://192.168.1.4/']],
    ['fd00::/8', ['http://[fd12::1]/'], ['http://[fe80::1]/', 'http://10.0.0.1/']],
    ['2001:db8::1', ['http://[2001:db8:0:0::1]/', 'http://[2001:db8::1]:8080/'], ['http://[2001:db8::2]/']],
    ['[2001:db8::1]:8080', ['http://[2001:db8::1]:8080/'], ['http://[2001:db8::1]/']],
    ['10.0.0.0/99, 10.0.0/8, /8', [], ['http://10.0.0.1/']],
    ['.1', [], ['http://10.0.0.1/']],
    ['bücher.example', ['https://xn--bcher-kva.example/', 'https://bücher.example/'], []],
  ])('%j', (noProxy, direct, proxied) => {
    expect(direct.filter((url) => !isExempt(new URL(url), noProxy))).toEqual([]);
    expect(proxied.filter((url) => isExempt(new URL(url), noProxy))).toEqual([]);
  });
});

const volume = process.env['PROOF'] === '1' ? 100 : 8;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

/** The linear congruential generator of Numerical Recipes: the same seed makes the same cases. */
function generator(): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const HOSTS = [
  'corp.example',
  'pypi.corp.example',
  'a.pypi.corp.example',
  'othercorp.example',
  'corp.example.org',
  'pypi.org',
  'files.pypi.org',
  'local',
  'host.local',
  '10.0.0.1',
  '10.200.3.4',
  '192.168.1.4',
  '172.16.0.9',
  '11.0.0.1',
  '[fd00::1]',
  '[fd12:3456::9]',
  '[2001:db8::1]',
  '[fe80::5]',
];
const ENTRIES = [
  'corp.example',
  '.corp.example',
  'CORP.example',
  'pypi.corp.example',
  'example',
  '.org',
  'pypi.org',
  'local',
  '.local',
  '10.0.0.1',
  '10.0.0.0/8',
  '10.0.0.0/16',
  '192.168.0.0/16',
  '192.168.1.4/32',
  '172.16.0.0/12',
  'fd00::/8',
  '2001:db8::1',
  'fe80::/10',
  'x',
  'example.org',
];
const SEPARATORS = [',', ', ', ' ,', ' , '];

interface Group {
  readonly noProxy: string;
  readonly urls: readonly string[];
}

/** 20 addresses for each value of the variable. */
function groups(): readonly Group[] {
  const pick = generator();
  const one = <T>(from: readonly T[]): T => from[pick(from.length)] as T;
  return Array.from({ length: volume }, () => {
    const separator = one(SEPARATORS);
    const noProxy = pick(25) === 0 ? '*' : Array.from({ length: pick(4) + 1 }, () => one(ENTRIES)).join(separator);
    const urls = Array.from({ length: 20 }, () => `http://${one(HOSTS)}${one(['', '', ':8080'])}/`);
    return { noProxy, urls };
  });
}

// pip brings requests, in the version that decides for people who install.
const REQUESTS = `
import json, os, sys
from pip._vendor.requests.utils import should_bypass_proxies
for name in ("no_proxy", "NO_PROXY"):
    os.environ.pop(name, None)
print(json.dumps([[bool(should_bypass_proxies(url, no_proxy=group["noProxy"])) for url in group["urls"]] for group in json.load(sys.stdin)]))
`;

/** Where requests compares texts, not names: `corp.example` also names othercorp.example for it. */
function isOnlyTextual({ host, hostname }: URL, entries: readonly string[]): boolean {
  return entries.some((entry) => [host, hostname].some((text) => text.endsWith(entry)));
}

/** Neither requests nor curl 7 reads blocks of IPv6, which Go does. */
function isOfBlock(url: URL, entries: readonly string[]): boolean {
  return url.hostname.startsWith('[') && entries.some((entry) => entry.includes(':') && entry.includes('/'));
}

describe(`agrees on ${String(volume * 20)} cases (SEED=${String(seed)})`, () => {
  const cases = groups();
  const ours = cases.map(({ noProxy, urls }) => urls.map((url) => isExempt(new URL(url), noProxy)));

  /** What they answer in another way than we do. */
  function differences(theirs: readonly (readonly boolean[])[]): readonly string[] {
    return cases.flatMap(({ noProxy, urls }, index) =>
      urls.flatMap((url, place) => {
        const [our, their] = [ours[index]?.[place], theirs[index]?.[place]];
        const [address, entries] = [new URL(url), noProxy.split(/[\s,]+/u)];
        const isExplained = our === true ? isOfBlock(address, entries) : isOnlyTextual(address, entries);
        return our === their || isExplained ? [] : [`${noProxy} | ${url} | we: ${String(our)}, they: ${String(their)}`];
      }),
    );
  }

  test('with requests', () => {
    const { stdout, stderr } = spawnSync('python3', ['-c', REQUESTS], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const theirs = JSON.parse(stdout) as boolean[][];
    expect(differences(theirs)).toEqual([]);
  });

  let direct: Server;
  let proxy: Server;
  beforeAll(async () => {
    [direct, proxy] = (await Promise.all(
      [0, 1].map(async () => {
        const server = createServer((_, response) => response.end('x'));
        server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 No\r\n\r\n'));
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        return server;
      }),
    )) as [Server, Server];
  });
  afterAll(() => {
    direct.close();
    proxy.close();
  });

  const curl = spawnSync('curl', ['--version'], { encoding: 'utf8' });
  const [, major = '0', minor = '0'] = /^curl (\d+)\.(\d+)/u.exec(curl.stdout) ?? [];
  // Blocks of addresses came with 7.86
  const testOnce = Number(major) * 100 + Number(minor) >= 786 ? test : test.skip;
  testOnce('with curl', async () => {
    const [to, by] = [direct, proxy].map((server) => (server.address() as AddressInfo).port);
    const theirs = [];
    for (const { noProxy, urls } of cases) {
      const words = urls.flatMap((url) => ['-o', '/dev/null', url]);
      const { stdout } = await runFile(
        'curl',
        [
          '-q',
          '-s',
          '-g',
          '--connect-to',
          `::127.0.0.1:${String(to)}`,
          '-x',
          `http://127.0.0.1:${String(by)}`,
          '-w',
          '%{remote_port}\n',
          ...words,
        ],
        { env: { PATH: process.env['PATH'] ?? '', no_proxy: noProxy } },
      ).catch((failed: unknown) => failed as { readonly stdout: string });
      theirs.push(
        stdout
          .trim()
          .split('\n')
          .map((port) => Number(port) === to),
      );
    }
    expect(differences(theirs)).toEqual([]);
  });
});
