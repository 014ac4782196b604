import { afterEach, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { httpRequest } from '../src/http-request.ts';
import type { HttpRequest } from '../src/request.ts';
import { TransportError } from '../src/transport-error.ts';

const open: (Server | TcpServer)[] = [];
const sockets = new Set<Socket>();
const environment = {};

async function address(server: Server | TcpServer): Promise<string> {
  open.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener): Promise<string> => address(createServer(listener));

/** Writes a beginning, and then the same for ever, as fast as it is read. */
function serveEndlessly(beginning: string, again: string): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.once('data', () => {
      const block = again.repeat(Math.ceil(16_384 / again.length));
      const write = (): void => {
        while (!socket.destroyed && socket.write(block));
      };
      socket.write(beginning);
      socket.on('drain', write);
      write();
    });
  });
  return address(server);
}

async function faultOf(request: HttpRequest): Promise<TransportError> {
  const thrown: unknown = await httpRequest(request).catch((error: unknown) => error);
  if (!(thrown instanceof TransportError)) throw new Error('no transport error was thrown', { cause: thrown });
  return thrown;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

test.each([
  ['100 Continue', 'HTTP/1.1 100 Continue\r\n\r\n'],
  ['102 Processing', 'HTTP/1.1 102 Processing\r\n\r\n'],
  ['103 Early Hints', 'HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n'],
])('a flood of %s ends in one sentence, long before any limit of time', async (_, answer) => {
  const url = await serveEndlessly('', answer);
  const fault = await faultOf({ url, environment });
  expect(fault.fault).toBe('garbled');
  expect(fault.message).toContain('more than 50 responses with status 1xx before the final one');
  await until(() => sockets.size === 0);
});

test('a few answers of status 1xx are heard and passed over', async () => {
  const url = await serve((_, response) => {
    for (let count = 0; count < 10; count += 1) response.writeProcessing();
    response.end('done');
  });
  expect((await httpRequest({ url, environment })).body.toString()).toBe('done');
});

test.each([
  ['headers', 'HTTP/1.1 200 OK\r\n', 'x-a: b\r\n', 'garbled'],
  ['one header', 'HTTP/1.1 200 OK\r\nx-a: ', 'b', 'garbled'],
  ['a reason phrase', 'HTTP/1.1 200 ', 'O', 'garbled'],
  ['a body', 'HTTP/1.1 200 OK\r\n\r\n', 'b', 'too-large'],
  ['chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', '1\r\nb\r\n', 'too-large'],
  ['an extension of a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;', 'a', 'garbled'],
  ['trailers', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n', 'x-a: b\r\n', 'garbled'],
])('%s without an end are cut off by their size', async (_, beginning, again, kind) => {
  const url = await serveEndlessly(beginning, again);
  expect((await faultOf({ url, environment, maximumBytes: 1_000_000 })).fault).toBe(kind);
  await until(() => sockets.size === 0);
});

test('bytes that unpack to a thousand times their size are cut off', async () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000));
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  expect((await faultOf({ url, environment, maximumBytes: 1_000_000 })).message).toContain('more than 1000000 bytes');
});

test('drops that never make an answer end with the time for the whole', async () => {
  const url = await address(
    createTcpServer((socket) => {
      const drip = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => {
        clearInterval(drip);
      });
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nx-a: '));
    }),
  );
  const fault = await faultOf({ url, environment, timeouts: { idle: 60_000, answer: 60_000, whole: 1_000 } });
  expect(fault.fault).toBe('whole-timeout');
});

test('a redirect whose body never ends costs its connection, not the run', async () => {
  let closed = 0;
  const url = await serve((request, response) => {
    if (request.url === '/end') {
      response.end('here');
      return;
    }
    response.writeHead(302, { location: '/end' });
    response.on('close', () => (closed += 1));
    const write = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384)));
    };
    response.on('drain', write);
    write();
  });
  expect((await httpRequest({ url, environment })).body.toString()).toBe('here');
  await until(() => closed === 1);
});

test('a hundred thousand redirects are five', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.writeHead(302, { location: `/${asked}` }).end();
  });
  expect((await faultOf({ url, environment })).message).toContain('more than 5 redirects');
  expect(asked).toBe(6);
});
