import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { OwnAuthority } from './certificate-authority.ts';

/** How a front caches pages. */
export interface PageCache {
  /** Seconds; sent as `Cache-Control: max-age`. */
  readonly maximumAge: number;
  /**
   * Whether `Cache-Control: no-cache` and `max-age=0` of a request are honored. Varnish and Fastly, which PyPI uses, don't
   * read a request's `Cache-Control`; caches that follow RFC 9111 §5.2.1 do.
   */
  readonly heedsRequests: boolean;
  /** Whether an accepted upload drops the project's pages, as PyPI purges its CDN. */
  readonly purgedByUploads: boolean;
}

export interface FrontOptions {
  /** Origin of the real server. */
  readonly origin: string;
  /** Makes the front use TLS. */
  readonly authority?: OwnAuthority;
  /** Whether only who has a client certificate of the authority is let in. */
  readonly clients?: 'anybody' | 'known';
  readonly cache?: PageCache;
  /** `user:password` that reading needs, too. */
  readonly readers?: string;
}

/** A server in front of a real index. */
export interface IndexFront {
  readonly origin: string;
  /** Method and path of every request, in order. */
  readonly requests: readonly string[];
  /** How many uploads arrived. */
  uploads(): number;
  /** Drops every cached page, as if all had expired. */
  expire(): void;
  stop(): Promise<void>;
}

interface KeptAnswer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Buffer;
}

const PAGE = /\/\+?simple\/(?<project>[^/]+)\/?$/u;

/** Headers of one connection, which a proxy doesn't forward (RFC 9110 §7.6.1). */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade']);

/** Puts a reverse proxy in front of a real index: it counts requests, can use TLS, and can cache pages as a CDN does. */
export async function startFront({
  origin,
  authority,
  clients = 'anybody',
  cache,
  readers,
}: FrontOptions): Promise<IndexFront> {
  const requests: string[] = [];
  const pages = new Map<string, KeptAnswer>();
  const target = new URL(origin);
  const agent = new http.Agent({ keepAlive: true });

  const forward = (request: IncomingMessage, answered: (answer: IncomingMessage) => void, failed: () => void): void => {
    const onward = http.request(
      {
        agent,
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: request.headers,
      },
      answered,
    );
    onward.once('error', failed);
    request.pipe(onward);
  };

  const listener: RequestListener = (request, response) => {
    const { method = 'GET', url = '/' } = request;
    requests.push(`${method} ${url}`);
    if (method === 'GET' && readers !== undefined && request.headers.authorization !== basic(readers)) {
      request.resume();
      response.writeHead(401, { 'www-authenticate': 'Basic realm="index"', 'content-type': 'text/plain' });
      response.end('Log in to read this index');
      return;
    }
    // Only the path: PyPI's edge strips queries.
    const [path = url] = url.split('?', 1);
    const isPage = method === 'GET' && cache !== undefined && PAGE.test(path);
    const key = `${path} ${request.headers.accept ?? ''}`;
    const wantsFresh = /no-cache|max-age=0/u.test(request.headers['cache-control'] ?? '');
    const kept = isPage && !(cache.heedsRequests && wantsFresh) ? pages.get(key) : undefined;
    if (kept !== undefined) {
      request.resume();
      send(response, kept);
      return;
    }
    forward(
      request,
      (answer) => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.has(name)),
        );
        const status = answer.statusCode ?? 502;
        if (method === 'POST' && status < 300 && cache?.purgedByUploads === true) pages.clear();
        if (!isPage || status !== 200) {
          response.writeHead(status, answer.statusMessage, headers);
          answer.pipe(response);
          return;
        }
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('end', () => {
          const page: KeptAnswer = {
            status,
            headers: { ...headers, 'cache-control': `max-age=${cache.maximumAge}, public`, vary: 'Accept' },
            body: Buffer.concat(chunks),
          };
          pages.set(key, page);
          send(response, page);
        });
      },
      () => {
        if (!response.headersSent) response.writeHead(502);
        response.end();
      },
    );
  };

  const server =
    authority === undefined
      ? http.createServer(listener)
      : https.createServer(
          {
            key: authority.key,
            cert: authority.certificate,
            ...(clients === 'known' ? { requestCert: true, ca: readFileSync(authority.authorityPath) } : {}),
          },
          listener,
        );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Older versions of pip can't use TLS with an IP address: "check_hostname requires server_hostname".
    origin: authority === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    requests,
    uploads: () => requests.filter((line) => line.startsWith('POST ')).length,
    expire() {
      pages.clear();
    },
    stop() {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function send(response: ServerResponse, { status, headers, body }: KeptAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

function basic(user: string): string {
  return `Basic ${Buffer.from(user).toString('base64')}`;
}
