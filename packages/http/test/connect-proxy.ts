import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { ServerCertificate } from './certificate-maker.ts';

/** What a proxy does with a request to connect. */
export type ProxyMood =
  /** Lets everything through. */
  | { readonly kind: 'tunnel' }
  | { readonly kind: 'status'; readonly status: number }
  /** Ends the connection instead of an answer. */
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'silent' }
  /** Lets so many bytes from the client through, and dies. */
  | { readonly kind: 'die-after'; readonly bytes: number };

/** A proxy on loopback that takes every host for one server: names that don't exist can be asked for through it. */
export interface ConnectProxy {
  /** Without credentials. */
  readonly url: string;
  /** What was asked for: `CONNECT index.test:443`, with the credentials that came along. */
  readonly asked: readonly { readonly line: string; readonly authorization: string }[];
  /** Every byte that came from clients. */
  seen(): string;
  /** How many connections are open. */
  open(): number;
  mood: ProxyMood;
  stop(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** Where tunnels end: the port of a server on this machine. */
  readonly port: number;
  /** What clients must give: `user:password`. */
  readonly wants?: string | undefined;
  /** Spoken to over TLS. */
  readonly certificate?: ServerCertificate | undefined;
}

/** Starts a real proxy: CONNECT for tunnels (RFC 9110 §9.3.6), absolute form for plain http. */
export async function startConnectProxy({ port, wants, certificate }: ConnectProxyOptions): Promise<ConnectProxy> {
  const asked: { line: string; authorization: string }[] = [];
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const wanted = wants === undefined ? '' : `Basic ${Buffer.from(wants).toString('base64')}`;

  const note = (request: IncomingMessage): boolean => {
    const authorization = request.headers['proxy-authorization'] ?? '';
    asked.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, authorization });
    return authorization === wanted;
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const allowed = note(request);
    response.writeHead(allowed ? 200 : 407, { 'content-type': 'text/html' });
    response.end(allowed ? `<a href="x-1.0.tar.gz">${request.headers.authorization ?? 'nobody'}</a>` : 'no');
  };
  const server: Server = certificate === undefined ? createServer(onRequest) : createTlsServer(certificate, onRequest);
  const proxy = {
    mood: { kind: 'tunnel' } as ProxyMood,
    asked,
    seen: () => Buffer.concat(chunks).toString('latin1'),
    open: () => sockets.size,
    url: '',
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  server.on(certificate === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
    keep(socket);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const { mood } = proxy;
    client.resume();
    client.on('end', () => client.end());
    if (!note(request)) client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    else if (mood.kind === 'status')
      client.end(`HTTP/1.1 ${mood.status} Said by ${wants ?? ''}\r\nContent-Length: 0\r\n\r\n`);
    else if (mood.kind === 'hang-up') client.destroy();
    else if (mood.kind === 'garbage') client.end('SMTP ready\r\n\r\n');
    else if (mood.kind !== 'silent') {
      const upstream = connect(port, '127.0.0.1');
      keep(upstream);
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      let received = 0;
      client.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (mood.kind === 'die-after' && received > mood.bytes) {
          client.destroy();
          upstream.destroy();
        } else upstream.write(chunk);
      });
      client.on('close', () => upstream.destroy());
      upstream.pipe(client);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.url = `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}
