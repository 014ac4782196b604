import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listen, type Loopback } from '#testkit/loopback';
import { reachOfIp } from '#python-standards';
import { askLinks, type AskedLinks, type LinkAnswer, type LinkNetwork } from '../src/index.ts';

/** Requests that the server got: method, host without its port, path. */
let asked: string[];
let headers: IncomingMessage['headers'][];
let server: Loopback;
let port: string;

/** Answers by the path: `/404`, `/to/ADDRESS`, `/for-good/ADDRESS`, `/only-get/200`, `/silent`, `/cut`. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers: given } = request;
  asked.push(`${method} ${given.host?.replace(/:\d+$/u, '') ?? ''}${url}`);
  headers.push(given);
  const target = /^\/(?:to|for-good)\/(?<address>.*)$/u.exec(url)?.groups?.['address'];
  if (url === '/silent') return;
  if (url === '/cut' && method === 'HEAD') request.socket.destroy();
  else if (target !== undefined) {
    response.writeHead(url.startsWith('/to') ? 302 : 301, { location: decodeURIComponent(target) }).end();
  } else if (url.startsWith('/only-get/')) {
    response.writeHead(method === 'GET' ? Number(url.slice('/only-get/'.length)) : 405).end('x'.repeat(100));
  } else response.writeHead(Number(/\d{3}/u.exec(url)?.[0] ?? 200)).end();
}

/** Names of this network, with the addresses that they have; those of the server's own stand for public ones. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'site.dev': ['127.0.0.1'],
  'other.dev': ['127.0.0.1'],
  'third.dev': ['127.0.0.1'],
  'metadata.dev': ['169.254.169.254'],
  'inside.dev': ['10.0.0.7', '::ffff:192.168.0.1', 'fd00::7'],
  'both.dev': ['10.0.0.7', '127.0.0.1'],
};

function network(
  names: Readonly<Record<string, readonly string[]>> = NAMES,
): LinkNetwork & { readonly looked: string[] } {
  const looked: string[] = [];
  return {
    looked,
    resolve(name) {
      looked.push(name);
      const addresses = names[name];
      if (name.startsWith('mute')) return Promise.resolve({ kind: 'unanswered', code: 'ETIMEOUT' });
      return Promise.resolve(addresses === undefined ? { kind: 'no-such-name' } : { kind: 'found', addresses });
    },
    knowsInternet: () => Promise.resolve(true),
    isAllowed: (address) => address === '127.0.0.1' || reachOfIp(address) === 'public',
    close: () => undefined,
  };
}

const TIMEOUTS = { connect: 5_000, idle: 5_000, answer: 5_000, whole: 5_000 };

async function ask(
  links: readonly string[],
  options: Partial<Parameters<typeof askLinks>[1]> = {},
): Promise<AskedLinks> {
  return await askLinks(links, { environment: {}, network: network(), timeouts: TIMEOUTS, ...options });
}

/** The answer in one line. */
function said(one: LinkAnswer | undefined): string {
  if (one === undefined) return 'nothing';
  if (one.kind === 'works')
    return one.movedTo === null ? 'works' : `moved to ${one.movedTo.replaceAll(`:${port}`, '')}`;
  return `${one.kind}: ${one.why.replaceAll(`:${port}`, '')}`;
}

beforeEach(async () => {
  asked = [];
  headers = [];
  server = await listen(answer);
  port = new URL(server.origin).port;
});

afterEach(() => server.close());

describe('what answers mean', () => {
  test.each([
    ['/200', 'works', ['HEAD site.dev/200']],
    ['/204', 'works', ['HEAD site.dev/204']],
    ['/200#part', 'works', ['HEAD site.dev/200']],
    ['/404', 'broken: answers 404 Not Found', ['HEAD site.dev/404', 'GET site.dev/404']],
    ['/410', 'broken: answers 410 Gone', ['HEAD site.dev/410', 'GET site.dev/410']],
    ['/only-get/200', 'works', ['HEAD site.dev/only-get/200', 'GET site.dev/only-get/200']],
    ['/only-get/404', 'broken: answers 404 Not Found', ['HEAD site.dev/only-get/404', 'GET site.dev/only-get/404']],
    ['/cut', 'works', ['HEAD site.dev/cut', 'GET site.dev/cut']],
    ['/401', 'unknown: answers 401 Unauthorized', null],
    ['/403', 'unknown: answers 403 Forbidden', null],
    ['/429', 'unknown: answers 429 Too Many Requests', ['HEAD site.dev/429']],
    ['/500', 'unknown: answers 500 Internal Server Error', null],
    ['/503', 'unknown: answers 503 Service Unavailable', null],
    ['/to//200', 'works', ['HEAD site.dev/to//200', 'HEAD site.dev/200']],
    ['/for-good//200', 'moved to http://site.dev/200', null],
    ['/for-good/%2Fto%2F%2F200', 'works', null],
    ['/to/%2Fusers%2Fsign_in', 'unknown: asks to sign in', null],
    ['/login', 'works', null],
    ['/to//404', 'broken: answers 404 Not Found', null],
    ['/to/mailto%3Aa%40b.dev', 'unknown: redirects to mailto:a@b.dev', null],
  ])('%s: %s', async (path, expected, requests) => {
    const url = `http://site.dev:${port}${path}`;
    const { answers, hasNetwork } = await ask([url]);
    expect(said(answers.get(url))).toBe(expected);
    expect(hasNetwork).toBe(true);
    expect(asked).toEqual(requests ?? asked);
  });

  test('a redirect that never ends is broken', async () => {
    const around = await listen((_request, response) => {
      response.writeHead(302, { location: '/' }).end();
    });
    const url = around.origin.replace('127.0.0.1', 'site.dev');
    const { answers } = await ask([url]);
    await around.close();
    expect(said(answers.get(url))).toBe('broken: redirects more than 8 times');
  });
});

describe('private networks', () => {
  test.each([
    ['http://127.0.0.1:PORT/', 'unknown: is on a private network'],
    ['http://2130706433:PORT/', 'unknown: is on a private network'],
    ['http://0x7f.1:PORT/', 'unknown: is on a private network'],
    ['http://0177.0.0.1:PORT/', 'unknown: is on a private network'],
    ['http://127.1:PORT/', 'unknown: is on a private network'],
    ['http://localhost:PORT/', 'unknown: is on a private network'],
    ['http://localhost.:PORT/', 'unknown: is on a private network'],
    ['http://[::1]:PORT/', 'unknown: is on a private network'],
    ['http://[::ffff:127.0.0.1]:PORT/', 'unknown: is on a private network'],
    ['http://[::ffff:7f00:1]:PORT/', 'unknown: is on a private network'],
    ['http://169.254.169.254/latest/meta-data/', 'unknown: is on a private network'],
    ['http://nas.local:PORT/', 'unknown: is on a private network'],
    ['http://metadata.dev:PORT/', 'unknown: metadata.dev is on a private network'],
    ['http://inside.dev:PORT/', 'unknown: inside.dev is on a private network'],
    ['http://site.dev:25/', "unknown: has a port that isn't asked"],
  ])('%s isn’t asked', async (link, expected) => {
    const url = link.replace('PORT', port);
    const { answers } = await ask([url]);
    expect(said(answers.get(url))).toBe(expected);
    expect(asked).toEqual([]);
  });

  test.each([
    ['http://127.0.0.1:PORT/200', 'redirects to 127.0.0.1, which is on a private network'],
    ['http://3232235777/', 'redirects to 192.168.1.1, which is on a private network'],
    ['http://[::ffff:10.0.0.1]/', 'redirects to [::ffff:a00:1], which is on a private network'],
    ['http://metadata.dev/', 'metadata.dev is on a private network'],
    ['//printer.local/', 'redirects to printer.local, which is on a private network'],
    ['http://site.dev:22/', "redirects to site.dev, which has a port that isn't asked"],
  ])('a redirect to %s isn’t followed', async (target, why) => {
    const url = `http://site.dev:${port}/to/${encodeURIComponent(target.replace('PORT', port))}`;
    const { answers } = await ask([url]);
    expect(said(answers.get(url))).toBe(`unknown: ${why}`);
    expect(asked).toHaveLength(1);
  });

  test('connects only to the addresses that were judged, and asks for them once', async () => {
    let times = 0;
    const turning: LinkNetwork = {
      ...network(),
      resolve() {
        times += 1;
        return Promise.resolve({ kind: 'found', addresses: times === 1 ? ['127.0.0.1'] : ['10.0.0.7'] });
      },
    };
    const url = `http://site.dev:${port}/only-get/404`;
    const { answers } = await ask([url], { network: turning });
    expect(said(answers.get(url))).toBe('broken: answers 404 Not Found');
    expect(times).toBe(1);
    const both = `http://both.dev:${port}/200`;
    expect(said((await ask([both])).answers.get(both))).toBe('works');
  });

  test('sends nothing that tells who asks', async () => {
    const url = `http://user:secret@site.dev:${port}/200`;
    const environment = { PIP_INDEX_URL: 'https://me:token@index.dev/simple' };
    expect(said((await ask([url], { environment })).answers.get(url))).toBe('works');
    expect(Object.keys(headers[0] ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    expect(headers[0]?.['user-agent']).toBe('repo-agent-actions');
  });
});

describe('bounds', () => {
  test('a name that doesn’t exist is broken only where the network is there', async () => {
    const there = `http://site.dev:${port}/200`;
    const gone = 'https://no-such-name.dev/';
    const with1 = await ask([gone, there]);
    expect(said(with1.answers.get(gone))).toBe('broken: there is no server no-such-name.dev');
    const closed = { ...network(), knowsInternet: () => Promise.resolve(false) };
    const among = await ask([gone, there], { network: closed });
    expect(said(among.answers.get(gone))).toBe('unknown: there is no server no-such-name.dev');
    const without = await ask([gone]);
    expect(without.hasNetwork).toBe(false);
    expect(said(without.answers.get(gone))).toBe('unknown: there is no server no-such-name.dev');
  });

  test('without network, three servers are asked for', async () => {
    const offline = network({});
    const links = ['mute.dev', 'a.dev', 'mute2.dev', 'b.dev', 'c.dev'].map((host) => `https://${host}/x`);
    const { answers, hasNetwork } = await ask(links, { network: offline });
    expect(hasNetwork).toBe(false);
    expect(offline.looked).toEqual(['mute.dev', 'a.dev', 'mute2.dev']);
    expect(links.map((link) => said(answers.get(link)))).toEqual([
      "unknown: the address of mute.dev wasn't found (ETIMEOUT)",
      'unknown: there is no server a.dev',
      "unknown: the address of mute2.dev wasn't found (ETIMEOUT)",
      'unknown: there is no network',
      'unknown: there is no network',
    ]);
  });

  test('many links: each address once, few at a time, not too many', async () => {
    let now = 0;
    let most = 0;
    const slow = await listen(async (_request, response) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((done) => setTimeout(done, 5));
      now -= 1;
      response.end();
    });
    const origin = slow.origin.replace('127.0.0.1', 'site.dev');
    const links = Array.from({ length: 200 }, (_, at) => `${origin}/${String(at)}#${String(at)}`);
    const { answers } = await ask([...links, ...links]);
    await slow.close();
    expect(most).toBeLessThanOrEqual(2);
    const texts = links.map((link) => said(answers.get(link)));
    expect(texts.filter((text) => text === 'works')).toHaveLength(150);
    expect(texts.filter((text) => text === 'unknown: was not asked in time')).toHaveLength(50);
  });

  test('ends in time, whatever servers do', async () => {
    const silent = ['site', 'other', 'third'].map((host) => `http://${host}.dev:${port}/silent`);
    const { answers, hasNetwork } = await ask(silent, { longest: 300 });
    expect(hasNetwork).toBe(false);
    expect(said(answers.get(silent[0] ?? ''))).toBe('unknown: there is no network');
    const aborted = await ask([`http://site.dev:${port}/200`], { signal: AbortSignal.abort() });
    expect(aborted.hasNetwork).toBe(false);
  });

  test('through a proxy, which finds addresses itself, by the name only', async () => {
    const proxy = await listen((request, response) => {
      asked.push(`proxy ${request.url ?? ''}`);
      response.writeHead(request.url?.includes('gone') === true ? 404 : 200).end();
    });
    const own = network();
    const links = ['http://somewhere.dev/', 'http://somewhere.dev/gone', 'http://10.0.0.1/', 'http://intranet/'];
    const { answers } = await ask(links, { network: own, environment: { http_proxy: proxy.origin } });
    await proxy.close();
    expect(links.map((link) => said(answers.get(link)))).toEqual([
      'works',
      'broken: answers 404 Not Found',
      'unknown: is on a private network',
      'unknown: is on a private network',
    ]);
    expect(own.looked).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(['proxy http://somewhere.dev/', 'proxy http://somewhere.dev/gone']));
  });
});
