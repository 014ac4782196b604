import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { TLSSocket } from 'node:tls';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CERTIFICATE_VARIABLES } from '#release-model';
import { closeConnections, routeTo } from '../src/connections.ts';
import { sha256OfUrl } from '../src/download.ts';
import { httpRequest } from '../src/http-request.ts';
import { transportErrorOf } from '../src/transport-error.ts';
import { makeAuthority, type Authority } from './certificate-maker.ts';

const folder = mkdtempSync(join(tmpdir(), 'prüf tls-'));
const certificate = join(folder, 'certificate authority.pem');
const key = join(folder, 'key.pem');

/** Node can't make a certificate. */
function makeCertificate(): boolean {
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const wanted = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  try {
    execFileSync('openssl', [...wanted, ...subject], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const made = makeCertificate();
if (!made) console.warn('certificates.test.ts: there is no openssl here, so nothing about own certificates is tested');

(made ? describe : describe.skip)('an index with a certificate authority of its own', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
      if (request.url === '/down') response.writeHead(302, { location: 'http://127.0.0.1:9/' });
      response.end('<a href="x-1.0.tar.gz">x</a>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    closeConnections();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(CERTIFICATE_VARIABLES.filter(({ holds }) => holds === 'path').map(({ name }) => name))(
    'is trusted by %s',
    async (variable) => {
      const answer = await httpRequest({ url, environment: { [variable]: certificate } });
      expect(answer.status).toBe(200);
      // The second request goes over the connection that is kept.
      expect((await httpRequest({ url, environment: { [variable]: certificate } })).status).toBe(200);
    },
  );

  test.each([
    ['SSL_CERT_DIR', (folder: string) => ['/no/such/folder', folder].join(delimiter)],
    ['REQUESTS_CA_BUNDLE', (folder: string) => folder],
  ])('is trusted by a folder that %s names', async (variable, value) => {
    expect((await httpRequest({ url, environment: { [variable]: value(dirname(certificate)) } })).status).toBe(200);
  });

  test('is verified, whatever Node was told by NODE_TLS_REJECT_UNAUTHORIZED or --tls-min-v1.0', async () => {
    // Both only change what Node takes where a request doesn't say
    const verified = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
    const index = new URL('https://index.example/');
    for (const environment of [{}, { SSL_CERT_FILE: certificate }]) {
      const { options } = await routeTo(index, { environment });
      expect(options).toMatchObject(verified);
      const proxied = await routeTo(index, {
        environment: { ...environment, HTTPS_PROXY: 'https://proxy.example:3129' },
      });
      expect(proxied.options).toMatchObject({ ...verified, agent: { connectOpts: verified } });
    }
    closeConnections();
  });

  test('is not left for plain http, not even on this machine', async () => {
    const request = { url: `${url}down`, environment: { SSL_CERT_FILE: certificate } };
    await expect(httpRequest(request)).rejects.toMatchObject({ fault: 'redirect', origin: new URL(url).origin });
    await expect(httpRequest(request)).rejects.toThrow('(from https to http)');
  });

  test('is trusted over a connection of its own, too', async () => {
    const request = { url, environment: { SSL_CERT_FILE: certificate }, ownConnection: true };
    expect((await httpRequest(request)).status).toBe(200);
    await expect(httpRequest({ ...request, environment: {} })).rejects.toMatchObject({ fault: 'tls' });
  });

  test('is trusted by a certificate file of pip’s configuration', async () => {
    expect((await httpRequest({ url, environment: {}, certificates: [certificate] })).status).toBe(200);
  });

  test('is not trusted otherwise, is not asked twice, and the sentence says what to do', async () => {
    await expect(sha256OfUrl(url, { environment: {} })).rejects.toThrow(
      /^https:\/\/127\.0\.0\.1:\d+\/: can't be read: its certificate is from an authority that is not trusted here \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. Set SSL_CERT_FILE or PIP_CERT to its certificate authority\.$/u,
    );
  });
});

(made ? describe : describe.skip)('a server that asks who connects', () => {
  const identity = join(folder, 'me.pem');
  let server: Server;
  let url: string;
  let names: string[];

  beforeAll(async () => {
    writeFileSync(identity, `${readFileSync(key, 'utf8')}${readFileSync(certificate, 'utf8')}`);
    const options = { key: readFileSync(key), cert: readFileSync(certificate), ca: readFileSync(certificate) };
    names = [];
    server = createServer({ ...options, requestCert: true }, (request, response) => {
      const { socket } = request as unknown as { readonly socket: TLSSocket };
      names.push(String(socket.getPeerCertificate().subject.CN));
      response.end('in');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    closeConnections();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const environment = { SSL_CERT_FILE: certificate };

  test('lets in who has a certificate, on kept connections and on others, and nobody by their connection', async () => {
    const request = { url, environment, clientCertificate: identity };
    expect((await httpRequest(request)).status).toBe(200);
    expect((await httpRequest(request)).status).toBe(200);
    expect((await httpRequest({ ...request, ownConnection: true })).status).toBe(200);
    expect(names).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1']);
    await expect(sha256OfUrl(url, { environment })).rejects.toThrow(
      'it asks for a client certificate (ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED). Set SSL_CLIENT_CERT to a PEM file with your certificate and its private key.',
    );
  });

  test.each(['TLSV1_ALERT_UNKNOWN_CA', 'SSLV3_ALERT_BAD_CERTIFICATE', 'SSLV3_ALERT_CERTIFICATE_EXPIRED'])(
    'one that refuses the certificate is understood: %s',
    (alert) => {
      const code = `ERR_SSL_${alert}`;
      const thrown = transportErrorOf(Object.assign(new Error('SSL'), { code }), url, 'receiving');
      expect(thrown.explain()?.message).toBe(
        `${new URL(url).origin}: it doesn't accept the client certificate (${code}). Set SSL_CLIENT_CERT to a certificate that the server knows, with its private key.`,
      );
    },
  );

  test('a proxy is not told who asks', async () => {
    const proxied = { ...environment, HTTPS_PROXY: 'https://proxy.example:3129' };
    const route = await routeTo(new URL('https://index.example/'), {
      environment: proxied,
      clientCertificate: identity,
    });
    const { connectOpts } = route.options.agent as unknown as { connectOpts: { secureContext: unknown } };
    expect(route.options.secureContext).toBeDefined();
    expect(connectOpts.secureContext).toBeDefined();
    expect(connectOpts.secureContext).not.toBe(route.options.secureContext);
  });

  test.each([
    [
      'gone.pem',
      /^SSL_CLIENT_CERT: the client certificate \S+gone\.pem can't be read \((?:Error: )?ENOENT.*Set it to one PEM file/u,
    ],
    [
      'half.pem',
      /^SSL_CLIENT_CERT: \S+half\.pem holds no certificate with its private key \(.*\)\. Set it to one PEM/u,
    ],
  ])('one that can not be used is named before anything is sent: %s', async (name, sentence) => {
    const path = join(mkdtempSync(join(tmpdir(), 'identity-')), name);
    if (name === 'half.pem') writeFileSync(path, readFileSync(certificate));
    const before = names.length;
    await expect(httpRequest({ url, environment, clientCertificate: path })).rejects.toThrow(sentence);
    expect(names).toHaveLength(before);
    rmSync(dirname(path), { recursive: true });
  });
});

const authority = makeAuthority();

(authority === null ? describe.skip : describe)('what is wrong with a certificate is told apart', () => {
  const own = authority as Authority;

  test.each([
    [
      'expired',
      () => own.issue(['127.0.0.1'], '20200101000000Z'),
      true,
      "its certificate has expired (CERT_HAS_EXPIRED). Renew the server's certificate, or correct this machine's clock.",
    ],
    [
      'for another host',
      () => own.issue(['index.test']),
      true,
      'its certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID). Use a host name that the certificate is valid for.',
    ],
    [
      'of an unknown authority',
      () => own.issue(['127.0.0.1']),
      false,
      'its certificate is from an authority that is not trusted here (UNABLE_TO_VERIFY_LEAF_SIGNATURE). Set SSL_CERT_FILE or PIP_CERT to its certificate authority.',
    ],
  ])('%s', async (_, certificate, trusted, sentence) => {
    const seen: string[] = [];
    const server = createServer(certificate(), (request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://me:long-secret@127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const environment = trusted ? { SSL_CERT_FILE: own.path } : {};
      await expect(sha256OfUrl(url, { environment })).rejects.toThrow(`can't be read: ${sentence}`);
      expect(seen).toEqual([]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('a port that speaks no TLS', async () => {
    const server = createPlainServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      await expect(sha256OfUrl(url, { environment: {} })).rejects.toThrow(
        /can't be read: its certificate is not trusted or TLS failed \(\w+\)\. Check whether that port really uses TLS\.$/u,
      );
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

afterAll(() => {
  authority?.remove();
  rmSync(folder, { recursive: true, force: true });
});
