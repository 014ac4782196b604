import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { makeOwnAuthority, type OwnAuthority } from '#testkit/real-indexes';
import { openArtifactStore, type ArtifactStore } from '#artifacts';
import { openForge, openRepositorySecrets, type Forge } from '#forge';
import { body, fastTiming, listen, type Loopback } from '#testkit/loopback';
import { runtimeToken } from '../../packages/artifacts/test/scripted-results.ts';

const TOKEN = 'route/token+0123456789';

type Environment = Readonly<Record<string, string>>;

let folder: TemporaryFolder;
let own: OwnAuthority | null;
beforeAll(async () => {
  folder = await temporaryFolder();
  own = makeOwnAuthority(folder.path);
  if (own === null)
    console.warn('routes.test.ts: there is no openssl here, so nothing about own certificates is tested');
});
afterAll(() => folder.remove());

function forgeAt(apiUrl: string, environment: Environment, allowHttpHosts: readonly string[] = []): Forge {
  return openForge({ apiUrl, token: TOKEN, environment, allowHttpHosts, timing: fastTiming() }, 'o/r');
}

function artifactsAt(resultsUrl: string, environment: Environment): ArtifactStore {
  return openArtifactStore({
    platform: { runner: 'gitea', serverUrl: resultsUrl },
    resultsUrl,
    runtimeToken: runtimeToken('Actions.Results:1:2'),
    temporaryFolder: join(folder.path, 'temporary'),
    environment,
    timing: fastTiming(),
  });
}

describe('a proxy', () => {
  const seen: string[] = [];
  let proxy: Loopback;
  beforeAll(async () => {
    proxy = await listen((request, response) => {
      request.resume();
      seen.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? 'nobody'}`);
      if (request.method === 'POST') response.end('{"artifacts": []}');
      else if (request.url === 'http://forge.test/attachments/u-u') {
        response.writeHead(302, { location: 'http://store.test/file?sig=1' }).end();
      } else if (request.url === 'http://store.test/file?sig=1') response.end('data');
      else response.writeHead(404).end('{}');
    });
  });
  afterEach(() => {
    seen.splice(0);
    closeConnections();
  });
  afterAll(() => proxy.close());

  test('in plain http gets no token of a forge, nor of the artifacts of a run', async () => {
    const environment = { http_proxy: proxy.origin };
    await expect(forgeAt('http://forge.test/api/v1', environment).tag('v1')).rejects.toThrow(
      /^http:\/\/forge\.test: http:\/\/forge\.test is plain http/u,
    );
    await expect(forgeAt('http://forge.test/api/v1', environment, ['forge.test']).tag('v1')).rejects.toThrow(
      `http://forge.test: is plain http and reached through the proxy ${proxy.origin}, which could read the token. Use the https address, or add forge.test to NO_PROXY.`,
    );
    await expect(artifactsAt('http://results.test', environment).list()).rejects.toThrow(
      `http://results.test: is plain http and reached through the proxy ${proxy.origin}, which could read the token.`,
    );
    expect(seen).toEqual([]);
  });

  test('is not asked for what NO_PROXY names', async () => {
    const environment = { http_proxy: proxy.origin, NO_PROXY: 'forge.invalid' };
    await expect(
      forgeAt('http://api.forge.invalid/api/v1', environment, ['api.forge.invalid']).tag('v1'),
    ).rejects.toThrow(/api\.forge\.invalid: can't read the tag v1: its host name can't be resolved/u);
    expect(seen).toEqual([]);
  });

  test('that nobody answers at is what the sentence is about', async () => {
    const gone = await listen(() => undefined);
    await gone.close();
    const environment = { https_proxy: gone.origin };
    const sentence = 'nothing is listening there (connection refused) (ECONNREFUSED). Fix the proxy, or the settings';
    await expect(forgeAt('https://forge.test/api/v1', environment).tag('v1')).rejects.toThrow(
      `forge.test: can't read the tag v1: the proxy ${gone.origin}: ${sentence}`,
    );
    await expect(artifactsAt('https://results.test', environment).list()).rejects.toThrow(
      `can't list the artifacts at https://results.test: the proxy ${gone.origin}: ${sentence}`,
    );
  });
});

describe('a server with an authority of its own', () => {
  let server: Server | null = null;
  let origin = '';
  beforeAll(async () => {
    if (own === null) return;
    server = createServer({ key: own.key, cert: own.certificate }, (request, response) => {
      request.resume();
      if (request.method === 'POST') response.end('{"artifacts": []}');
      else response.writeHead(404).end('{}');
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    origin = `https://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    closeConnections();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve) ?? setImmediate(resolve));
  });

  test('is trusted by SSL_CERT_FILE and NODE_EXTRA_CA_CERTS of the job, and not otherwise', async () => {
    if (own === null) return;
    for (const variable of ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS']) {
      const environment = { [variable]: own.authorityPath };
      expect(await forgeAt(`${origin}/api/v1`, environment).tag('v1')).toBeNull();
      expect(await artifactsAt(origin, environment).list()).toEqual([]);
    }
    const sentence =
      /certificate is from an authority that is not trusted here \(\w+\)\. Set SSL_CERT_FILE or PIP_CERT to its certificate authority/u;
    await expect(forgeAt(`${origin}/api/v1`, {}).tag('v1')).rejects.toThrow(sentence);
    await expect(artifactsAt(origin, {}).list()).rejects.toThrow(sentence);
  });
});

test('a secret that a server sends back is hidden in every form', async () => {
  const value = 'a "secret" & more/0123';
  const server = await listen(async (request, response) => {
    await body(request);
    const sent = [value, TOKEN].flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(`:${secret}`).toString('base64'),
    ]);
    response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ message: sent.join(' | ') }));
  });
  try {
    const target = { apiUrl: `${server.origin}/api/v1`, token: TOKEN, environment: {}, timing: fastTiming() };
    const stars = Array.from({ length: 6 }, () => '***').join(' | ');
    await expect(openRepositorySecrets(target, 'o/r').set('NAME', value)).rejects.toThrow(
      `422 Unprocessable Entity, "${stars}"`,
    );
  } finally {
    await server.close();
  }
});
