import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sha256OfUrl } from '../src/download.ts';
import { exchange } from '../src/exchange.ts';
import { httpRequest } from '../src/http-request.ts';
import type { HttpRequest } from '../src/request.ts';
import { receiveFile } from '../src/received-bytes.ts';
import { TransportError } from '../src/transport-error.ts';

const open: (Server | TcpServer)[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveRaw(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer(onSocket);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function faultOf(request: HttpRequest): Promise<TransportError> {
  const thrown: unknown = await httpRequest(request).catch((error: unknown) => error);
  if (!(thrown instanceof TransportError)) throw new Error('no transport error was thrown', { cause: thrown });
  return thrown;
}

afterEach(async () => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const environment = {};

describe('httpRequest', () => {
  test('reads an answer, compressed or not, and says what was said', async () => {
    const url = await serve((request, response) => {
      response.writeHead(418, 'I am a teapot', { 'content-encoding': 'gzip', 'x-seen': request.headers['x-sent'] });
      response.end(gzipSync('short and stout'));
    });
    const answer = await httpRequest({ url, environment, headers: { 'x-sent': 'here' } });
    expect(answer).toMatchObject({ status: 418, reason: 'I am a teapot', url: `${url}/` });
    expect(answer.body.toString()).toBe('short and stout');
    expect(answer.headers['x-seen']).toBe('here');
  });

  test('sends a streamed body with its length', async () => {
    const url = await serve((request, response) => {
      let received = 0;
      request.on('data', (chunk: Buffer) => (received += chunk.length));
      request.on('end', () => response.end(`${request.headers['content-length'] ?? ''} ${received}`));
    });
    const piece = Buffer.alloc(300_000, 'a');
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let index = 0; index < 10; index += 1) yield await Promise.resolve(piece);
    }
    const answer = await httpRequest({ url, method: 'POST', environment, body: { length: 3_000_000, chunks } });
    expect(answer.body.toString()).toBe('3000000 3000000');
  });

  test('a body that fails destroys the connection, and its own error comes back', async () => {
    const ends: boolean[] = [];
    const url = await serve((request) => {
      request.resume();
      request.on('error', () => undefined);
      request.on('close', () => ends.push(request.complete));
    });
    async function* chunks(): AsyncGenerator<Buffer> {
      yield Buffer.alloc(100);
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('the file changed');
    }
    await expect(httpRequest({ url, method: 'POST', environment, body: { length: 200, chunks } })).rejects.toThrow(
      'the file changed',
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ends).toEqual([false]);
  });

  test('the word of a server that answers before it has read the body is heard', async () => {
    const url = await serve((_, response) => {
      response.writeHead(403, 'Invalid token', { connection: 'close' });
      response.end('go away');
    });
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let index = 0; index < 200; index += 1) {
        yield Buffer.alloc(65_536);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
    const answer = await httpRequest({ url, method: 'POST', environment, body: { length: 200 * 65_536, chunks } });
    expect(answer).toMatchObject({ status: 403, reason: 'Invalid token' });
  });

  test('follows redirects of GET, to another server without credentials', async () => {
    const seen: (string | undefined)[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('there');
    });
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${target}/x` }).end();
    });
    const answer = await httpRequest({ url: url.replace('//', '//user:secret@'), environment });
    expect(answer).toMatchObject({ status: 200, url: `${target}/x` });
    expect(seen).toEqual([`Basic ${Buffer.from('user:secret').toString('base64')}`, undefined]);
    const post = await httpRequest({ url, method: 'POST', body: Buffer.from('x'), environment });
    expect(post.status).toBe(302);
  });

  test.each([301, 302, 303, 307, 308])(
    'a %i is followed with credentials on the same server, and no POST is',
    async (status) => {
      const seen: string[] = [];
      const url = await serve((request, response) => {
        request.resume();
        seen.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? 'nobody'}`);
        if (request.url === '/') response.writeHead(status, { location: '/moved' }).end();
        else response.writeHead(401).end();
      });
      const credentials = { username: 'user', password: 'secret' };
      const basic = `Basic ${Buffer.from('user:secret').toString('base64')}`;
      expect((await httpRequest({ url, environment, credentials })).status).toBe(401);
      // The same for reading, where the server asks for them only there
      const readAccess = { origin: url, credentials };
      expect((await httpRequest({ url, environment, readAccess })).status).toBe(401);
      expect(
        (await httpRequest({ url, environment, credentials, readAccess, method: 'POST', body: Buffer.from('x') }))
          .status,
      ).toBe(status);
      expect(seen).toEqual([
        `GET / ${basic}`,
        `GET /moved ${basic}`,
        'GET / nobody',
        'GET /moved nobody',
        `GET /moved ${basic}`,
        `POST / ${basic}`,
      ]);
    },
  );

  test('what may be read with credentials is asked for without them first, and only there', async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization ?? 'nobody');
      response
        .writeHead(request.headers.authorization === undefined ? (request.url === '/403' ? 403 : 401) : 200)
        .end();
    });
    const credentials = { username: 'user', password: 'secret' };
    const basic = `Basic ${Buffer.from('user:secret').toString('base64')}`;
    const readAccess = { origin: url, credentials };
    expect((await httpRequest({ url, environment, readAccess })).status).toBe(200);
    expect((await httpRequest({ url: `${url}/403`, environment, readAccess })).status).toBe(200);
    const elsewhere = { origin: url.replace('127.0.0.1', 'localhost'), credentials };
    expect((await httpRequest({ url, environment, readAccess: elsewhere })).status).toBe(401);
    const own = { username: 'own', password: 'one' };
    expect((await httpRequest({ url, environment, readAccess, credentials: own })).status).toBe(200);
    expect(seen).toEqual([
      'nobody',
      basic,
      'nobody',
      basic,
      'nobody',
      `Basic ${Buffer.from('own:one').toString('base64')}`,
    ]);
  });

  test('credentials are not sent over plain http to another machine', async () => {
    await expect(httpRequest({ url: 'http://user:secret@index.example/', environment })).rejects.toThrow(
      'http://index.example: http://index.example is plain http, so anyone on the network path could read the token. Use the https address, or, on a network that you trust, add index.example to allow-http-hosts.',
    );
  });

  test('another scheme of authorization goes where credentials may go, and no further', async () => {
    const seen: string[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers.authorization ?? 'nobody');
      response.end('there');
    });
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization ?? 'nobody');
      response.writeHead(302, { location: request.url === '/' ? '/moved' : target }).end();
    });
    const authorization = 'token abc';
    expect((await httpRequest({ url, environment, authorization })).status).toBe(200);
    expect(seen).toEqual(['token abc', 'token abc', 'nobody']);
    expect((await httpRequest({ url, environment, authorization, redirects: 'answer' })).status).toBe(302);
    expect(seen).toEqual(['token abc', 'token abc', 'nobody', 'token abc']);
    await expect(httpRequest({ url: 'http://forge.example/', environment, authorization })).rejects.toThrow(
      'http://forge.example is plain http, so anyone on the network path could read the token.',
    );
  });

  test('a connection is kept for the next request, unless one of its own is wanted', async () => {
    const ports = new Set<number>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort ?? 0);
      response.end('x');
    });
    await httpRequest({ url, environment });
    await httpRequest({ url, environment });
    expect(ports.size).toBe(1);
    await httpRequest({ url, environment, ownConnection: true });
    await httpRequest({ url, environment, ownConnection: true });
    expect(ports.size).toBe(3);
  });

  test('what went wrong on the disk is no fault of the connection', async () => {
    const url = await serve((_, response) => response.end('x'));
    const path = join(tmpdir(), 'no such folder', 'file');
    await expect(exchange({ url, environment }, (response) => receiveFile(response, path))).rejects.toThrow(/^ENOENT/u);
  });

  test('no error shows the query of an address, in which stores sign it', async () => {
    const dead = await serveRaw(() => undefined);
    const closed = open.pop();
    await new Promise((resolve) => closed?.close(resolve));
    const thrown = await faultOf({ url: `${dead}/file?sig=secret`, environment });
    expect(thrown.origin).toBe(dead);
    expect(inspect(thrown)).not.toContain('secret');
    const gone = await serve((_, response) => response.writeHead(410).end());
    const refused: unknown = await sha256OfUrl(`${gone}/file?sig=secret`, { environment }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ message: expect.stringContaining(`${gone}/file: answers 410`) });
    expect(inspect(refused)).not.toContain('secret');
  });

  test('tells the faults of the connection from one another', async () => {
    const dead = await serveRaw(() => undefined);
    const closed = open.pop();
    await new Promise((resolve) => closed?.close(resolve));
    expect(await faultOf({ url: dead, environment })).toMatchObject({ fault: 'refused', mayHaveArrived: false });

    const reset = await serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await faultOf({ url: reset, environment })).toMatchObject({ fault: 'reset', mayHaveArrived: true });

    const hanging = await serveRaw((socket) => socket.on('error', () => undefined).resume());
    expect(await faultOf({ url: hanging, environment, timeouts: { answer: 50 } })).toMatchObject({
      fault: 'idle-timeout',
    });
    expect(await faultOf({ url: hanging, environment, timeouts: { whole: 50 } })).toMatchObject({
      fault: 'whole-timeout',
    });
    expect(await faultOf({ url: hanging, environment, signal: AbortSignal.timeout(50) })).toMatchObject({
      fault: 'aborted',
    });

    const short = await serveRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc')),
    );
    expect(await faultOf({ url: short, environment })).toMatchObject({ fault: 'truncated', mayHaveArrived: true });

    const garbled = await serveRaw((socket) => socket.once('data', () => socket.end('SMTP ready\r\n\r\n')));
    expect(await faultOf({ url: garbled, environment })).toMatchObject({ fault: 'garbled' });

    const large = await serve((_, response) => response.end(Buffer.alloc(2000)));
    expect(await faultOf({ url: large, environment, maximumBytes: 1000 })).toMatchObject({ fault: 'too-large' });

    expect(await faultOf({ url: 'https://no-such-host.invalid/', environment })).toMatchObject({
      fault: 'dns',
      mayHaveArrived: false,
    });
  });

  test('reads plain http from this machine and named hosts only', async () => {
    await expect(httpRequest({ url: 'http://index.example/simple/x/', environment })).rejects.toThrow(
      'http://index.example: http://index.example is plain http, so anyone on the network path could change what is read. Use the https address, or, on a network that you trust, add index.example to allow-http-hosts.',
    );
    await expect(sha256OfUrl('http://index.example/x.whl', { environment })).rejects.toThrow('is plain http');
  });

  test('goes through the proxy that the record names, not for this machine, and not for what no_proxy names', async () => {
    const asked: string[] = [];
    const proxy = await serve((request, response) => {
      asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`);
      response.end('from the proxy');
    });
    const record = { http_proxy: proxy.replace('//', '//me:pass@'), no_proxy: 'near.invalid' };
    const allowHttpHosts = ['far.invalid', 'near.invalid'];
    const answer = await httpRequest({ url: 'http://far.invalid/x?y=1', environment: record, allowHttpHosts });
    expect(answer.body.toString()).toBe('from the proxy');
    expect(asked).toEqual([`http://far.invalid/x?y=1 Basic ${Buffer.from('me:pass').toString('base64')}`]);
    expect(await faultOf({ url: 'http://near.invalid/', environment: record, allowHttpHosts })).toMatchObject({
      fault: 'dns',
    });
    const local = await serve((_, response) => response.end('local'));
    expect((await httpRequest({ url: local, environment: record })).body.toString()).toBe('local');
    expect(process.env['http_proxy']).toBeUndefined();
  });

  test('a certificate file that is not there is named with its variable', async () => {
    await expect(
      httpRequest({ url: 'https://127.0.0.1:1/', environment: { PIP_CERT: '/no/such/file.pem' } }),
    ).rejects.toThrow(/^PIP_CERT: the certificate file \/no\/such\/file\.pem can't be read/u);
  });
});
