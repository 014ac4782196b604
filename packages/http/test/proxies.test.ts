import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections } from '../src/connections.ts';
import { sha256OfUrl } from '../src/download.ts';
import { httpRequest } from '../src/http-request.ts';
import type { HttpRequest } from '../src/request.ts';
import { realTiming } from '../src/timing.ts';
import { proxySecrets } from '../src/proxies.ts';
import { TransportError } from '../src/transport-error.ts';
import { makeAuthority, type Authority } from './certificate-maker.ts';
import { startConnectProxy, type ConnectProxy } from './connect-proxy.ts';

const authority = makeAuthority();
if (authority === null) console.warn('proxies.test.ts: there is no openssl here, so nothing about proxies is tested');

const TOKEN = 'pypi-token-that-no-proxy-may-see-0123';
const BASIC = Buffer.from(`__token__:${TOKEN}`).toString('base64');
const PROXY_PASSWORD = 'p%40ss/word of:the proxy';

async function faultOf(request: HttpRequest): Promise<TransportError> {
  const thrown: unknown = await httpRequest(request).catch((error: unknown) => error);
  if (!(thrown instanceof TransportError)) throw new Error('no transport error was thrown', { cause: thrown });
  return thrown;
}

(authority === null ? describe.skip : describe)('through a proxy', () => {
  const own = authority as Authority;
  let index: Server;
  let port: number;
  let received: { authorization: string; bytes: number }[];
  let proxy: ConnectProxy;

  beforeAll(async () => {
    index = createServer(own.issue(['index.test', '*.index.test']), (request, response) => {
      let bytes = 0;
      request.on('data', (chunk: Buffer) => (bytes += chunk.length));
      request.on('error', () => undefined);
      request.on('end', () => {
        received.push({ authorization: request.headers.authorization ?? '', bytes });
        response.end('<a href="x-1.0.tar.gz">x-1.0.tar.gz</a>');
      });
    });
    await new Promise<void>((resolve) => index.listen(0, '127.0.0.1', resolve));
    port = (index.address() as AddressInfo).port;
  });
  beforeEach(async () => {
    received = [];
    proxy = await startConnectProxy({ port });
  });
  afterEach(async () => {
    closeConnections();
    await proxy.stop();
  });
  afterAll(async () => {
    index.closeAllConnections();
    await new Promise((resolve) => index.close(resolve));
    authority?.remove();
  });

  const environment = (variable = 'HTTPS_PROXY', url = proxy.url): Record<string, string> => ({
    [variable]: url,
    SSL_CERT_FILE: own.path,
  });
  const withPassword = (url: string): string => url.replace('//', `//me:${encodeURIComponent(PROXY_PASSWORD)}@`);
  const url = 'https://index.test/simple/x/';
  const credentials = { username: '__token__', password: TOKEN };

  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
    '%s leads to the index, and the proxy sees nothing of the token',
    async (variable) => {
      const body = Buffer.alloc(300_000, 'x');
      const request = { environment: environment(variable), credentials };
      expect((await httpRequest({ ...request, url, method: 'POST', body })).status).toBe(200);
      expect((await httpRequest({ ...request, url })).status).toBe(200);
      expect(received).toEqual([300_000, 0].map((bytes) => ({ authorization: `Basic ${BASIC}`, bytes })));
      // The second request takes the tunnel that is there
      expect(proxy.asked).toEqual([{ line: 'CONNECT index.test:443', authorization: '' }]);
      expect(proxy.seen()).not.toContain(TOKEN);
      expect(proxy.seen()).not.toContain(BASIC);
    },
  );

  test('a proxy without a scheme is spoken to in plain http, as curl and pip do', async () => {
    const bare = proxy.url.replace('http://', '');
    expect((await httpRequest({ url, environment: environment('HTTPS_PROXY', bare) })).status).toBe(200);
    expect((await httpRequest({ url, environment: { SSL_CERT_FILE: own.path }, proxy: bare })).status).toBe(200);
  });

  test.each(['no_proxy', 'NO_PROXY'])('%s names what is asked for directly', async (variable) => {
    const record = { ...environment(), [variable]: 'other.test, files.index.test' };
    expect((await httpRequest({ url, environment: record })).status).toBe(200);
    expect((await faultOf({ url: 'https://files.index.test/', environment: record })).fault).toBe('dns');
    expect(proxy.asked).toHaveLength(1);
  });

  test('its password goes to the proxy alone, however it is written; a wrong one is one sentence', async () => {
    await proxy.stop();
    proxy = await startConnectProxy({ port, wants: `me:${PROXY_PASSWORD}` });
    for (const written of [withPassword(proxy.url), proxy.url.replace('//', '//me:p%2540ss%2Fword of:the proxy@')]) {
      expect((await httpRequest({ url, credentials, environment: environment('HTTPS_PROXY', written) })).status).toBe(
        200,
      );
    }
    const authorization = `Basic ${Buffer.from(`me:${PROXY_PASSWORD}`).toString('base64')}`;
    expect(proxy.asked[0]).toEqual({ line: 'CONNECT index.test:443', authorization });
    for (const wrong of [proxy.url, proxy.url.replace('//', '//me:wrong-and-100%-secret@')]) {
      const fault = await faultOf({ url, credentials, environment: environment('HTTPS_PROXY', wrong) });
      expect(fault).toMatchObject({ fault: 'proxy', mayHaveArrived: false, proxy: proxy.url });
      expect(fault.message).toBe(
        `the proxy ${proxy.url} needs a different username or password (407 Proxy Authentication Required)`,
      );
    }
    await expect(sha256OfUrl('https://index.test/', { environment: environment() })).rejects.toThrow(
      `https://index.test/: can't be read: the proxy ${proxy.url} needs a different username or password (407 Proxy Authentication Required). Fix the proxy, or the settings HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
    );
  });

  test.each([
    [403, 'proxy', 'refused to connect to it (403 Forbidden)'],
    [502, 'unreachable', "can't reach it (502 Bad Gateway)"],
    [504, 'unreachable', "can't reach it (504 Gateway Timeout)"],
  ])('its %i is never taken for an answer of the index', async (status, fault, words) => {
    proxy.mood = { kind: 'status', status };
    const body = Buffer.alloc(300_000, 'x');
    const thrown = await faultOf({ url, method: 'POST', body, credentials, environment: environment() });
    expect(thrown).toMatchObject({ fault, mayHaveArrived: false, message: `the proxy ${proxy.url} ${words}` });
    expect(proxy.seen()).not.toContain(BASIC);
    expect(received).toEqual([]);
  });

  test('it may be gone, unknown, silent, or no proxy at all; each is said of the proxy', async () => {
    const request = { url, credentials, environment: environment(), timeouts: { connect: 300 } };
    proxy.mood = { kind: 'hang-up' };
    expect((await faultOf(request)).message).toBe(`the proxy ${proxy.url}: the connection was closed`);
    proxy.mood = { kind: 'garbage' };
    expect((await faultOf(request)).message).toBe(`the proxy ${proxy.url}: the response is not valid HTTP`);
    proxy.mood = { kind: 'silent' };
    expect(await faultOf(request)).toMatchObject({
      fault: 'connect-timeout',
      mayHaveArrived: false,
      message: `the proxy ${proxy.url}: the connection took too long (300 ms)`,
    });
    // What was begun is ended: nothing keeps the process, or the proxy, waiting
    while (proxy.open() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const unknown = environment('HTTPS_PROXY', 'http://me:secret-of-the-proxy@no-such-proxy.invalid:3128');
    expect(await faultOf({ ...request, environment: unknown })).toMatchObject({
      fault: 'dns',
      message: expect.stringMatching(
        /^the proxy http:\/\/no-such-proxy\.invalid:3128: its host name can't be resolved \(\w+\)$/u,
      ),
    });
    await proxy.stop();
    expect(await faultOf(request)).toMatchObject({
      fault: 'refused',
      message: `the proxy ${proxy.url}: nothing is listening there (connection refused) (ECONNREFUSED)`,
    });
    proxy = await startConnectProxy({ port });
  });

  test.each([
    [0, false],
    [150_000, true],
  ])('it may die after %i bytes: whether anything arrived is told', async (bytes, mayHaveArrived) => {
    proxy.mood = { kind: 'die-after', bytes };
    const body = Buffer.alloc(2_000_000, 'x');
    const thrown = await faultOf({ url, method: 'POST', body, credentials, environment: environment() });
    expect(thrown).toMatchObject({ fault: 'reset', mayHaveArrived, proxy: null });
    expect(received).toEqual([]);
  });

  test('one that speaks TLS is judged by the same authorities', async () => {
    await proxy.stop();
    proxy = await startConnectProxy({ port, certificate: own.issue(['127.0.0.1']) });
    expect((await httpRequest({ url, environment: environment() })).status).toBe(200);
    const untrusted = await faultOf({ url, environment: { HTTPS_PROXY: proxy.url } });
    expect(untrusted).toMatchObject({ fault: 'tls', proxy: proxy.url });
  });

  test('a request with a connection of its own makes its own tunnel', async () => {
    const request = { url, environment: environment(), credentials };
    await httpRequest(request);
    await httpRequest(request);
    expect(proxy.asked).toHaveLength(1);
    expect((await httpRequest({ ...request, ownConnection: true })).status).toBe(200);
    expect((await httpRequest({ ...request, ownConnection: true })).status).toBe(200);
    expect(proxy.asked).toHaveLength(3);
  });

  test('an index in plain http gets no credentials through it, which could read them', async () => {
    const plain = { url: 'http://index.test/simple/x/', environment: environment('HTTP_PROXY') };
    await expect(httpRequest({ ...plain, credentials })).rejects.toThrow('http://index.test is plain http');
    const allowed = { ...plain, allowHttpHosts: ['index.test'] };
    const sentence = `http://index.test: is plain http and reached through the proxy ${proxy.url}, which could read the token. Use the https address, or add index.test to NO_PROXY.`;
    await expect(httpRequest({ ...allowed, credentials })).rejects.toThrow(sentence);
    // Those of a reader, which are sent when the index asks for them
    const readAccess = { origin: 'http://index.test', credentials };
    expect((await httpRequest({ ...allowed, readAccess })).body.toString()).not.toContain(BASIC);
    expect(proxy.asked).toEqual([{ line: 'GET http://index.test/simple/x/', authorization: '' }]);
    expect(proxy.seen()).not.toContain(BASIC);
    await proxy.stop();
    proxy = await startConnectProxy({ port, wants: 'me:long-enough-secret' });
    const record = environment('HTTP_PROXY');
    const readIt = {
      environment: record,
      allowHttpHosts: ['index.test'],
      timing: { ...realTiming, sleep: () => Promise.resolve() },
    };
    await expect(sha256OfUrl('http://index.test/', readIt)).rejects.toThrow(
      `can't be read: the proxy ${proxy.url} needs a different username or password (407 Proxy Authentication Required)`,
    );
  });

  test('what has to be masked of it', () => {
    const secrets = proxySecrets({
      https_proxy: 'http://me:secret-one-1@proxy.test:1',
      HTTP_PROXY: 'me:secret%20two-2@proxy.test:2',
      ALL_PROXY: 'http://me:secret-three@bad host',
      NO_PROXY: 'me:secret-four@x',
      PATH: 'http://me:secret-five@x',
    });
    expect(secrets).toEqual(['secret-one-1', 'secret two-2', 'secret%20two-2', 'secret-three']);
  });
});
