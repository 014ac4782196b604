import type http from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isSafeForSecrets, parseAddress, requireSafeForSecrets, type Credentials } from './address.ts';
import { basicAuthorization, routeTo, type HttpContext } from './connections.ts';
import {
  TransportError,
  codeOf,
  faultWords,
  transportErrorOf,
  type Phase,
  type TransportFault,
} from './transport-error.ts';

/** Milliseconds. */
export interface HttpTimeouts {
  /** Until the connection, TLS included, stands. */
  readonly connect: number;
  /** Without a byte in either direction while something is being moved. */
  readonly idle: number;
  /** From the last byte of the request to the head of the answer. */
  readonly answer: number;
  /** From the start to the last byte of the answer. */
  readonly whole: number;
}

export const DEFAULT_TIMEOUTS: HttpTimeouts = { connect: 15_000, idle: 60_000, answer: 60_000, whole: 600_000 };

/** A body of known length that is made while it is sent. */
export interface RequestBody {
  /** Bytes. */
  readonly length: number;
  /** The bytes. When it throws, the connection is destroyed, and the request fails with what was thrown. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest extends HttpContext {
  /** User name and password in it are taken as credentials, and never shown. */
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | RequestBody | undefined;
  readonly credentials?: Credentials | null | undefined;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  /** Of the answer's body, after decompression. */
  readonly maximumBytes?: number | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** The reason phrase; untrusted text. */
  readonly reason: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The address that answered, after redirects, without credentials. */
  readonly url: string;
  /** Milliseconds. */
  readonly ms: number;
}

export const DEFAULT_MAXIMUM_BYTES = 64 * 1024 * 1024;

const MAXIMUM_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends one request and reads the whole answer into memory, bounded. Every status is an answer. Redirects of GET and
 * HEAD are followed, without credentials and never from https to http; redirects of anything else are answers.
 * @throws TransportError when there was no whole answer
 * @throws ReleaseError when credentials would go over plain http, or an address or certificate file is unusable
 */
export async function httpRequest(request: HttpRequest): Promise<HttpAnswer> {
  const clock = performance.now();
  const headers = { 'accept-encoding': 'gzip', ...request.headers };
  return exchange({ ...request, headers }, async (response, url) => ({
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    headers: response.headers,
    body: await collect(response, url, request.maximumBytes ?? DEFAULT_MAXIMUM_BYTES),
    url,
    ms: Math.round(performance.now() - clock),
  }));
}

async function collect(response: IncomingMessage, url: string, maximumBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const gather = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > maximumBytes) {
        throw new TransportError(
          'too-large',
          url,
          `${faultWords('too-large')} (more than ${maximumBytes} bytes)`,
          true,
        );
      }
      chunks.push(chunk);
    }
  };
  if (response.headers['content-encoding'] === 'gzip') await pipeline(response, createGunzip(), gather);
  else await pipeline(response, gather);
  return Buffer.concat(chunks);
}

/**
 * Sends a request, follows the redirects that may be followed, and hands the last answer to `receive` while its body
 * is still on the way.
 * @throws as httpRequest
 */
export async function exchange<T>(
  request: HttpRequest,
  receive: (response: IncomingMessage, url: string) => Promise<T>,
): Promise<T> {
  const first = parseAddress(request.url, 'URL');
  let url = first.url;
  let credentials = request.credentials ?? first.credentials;
  const follows = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
  for (let redirects = 0; ; redirects += 1) {
    if (credentials !== null) requireSafeForSecrets(url, request.allowHttpHosts ?? [], url.origin);
    const outcome = await exchangeOnce(request, url, credentials, async (response) => {
      const target = response.headers.location;
      if (!follows || target === undefined || !REDIRECTS.has(response.statusCode ?? 0)) {
        return { done: true as const, value: await receive(response, url.href) };
      }
      response.resume();
      return Promise.resolve({ done: false as const, target });
    });
    if (outcome.done) return outcome.value;
    url = redirectTarget(url, outcome.target, redirects);
    credentials = null;
  }
}

function redirectTarget(from: URL, location: string, redirects: number): URL {
  const refuse = (why: string): never => {
    throw new TransportError('redirect', from.href, `${faultWords('redirect')} (${why})`, true);
  };
  if (redirects >= MAXIMUM_REDIRECTS) return refuse(`more than ${MAXIMUM_REDIRECTS} redirects`);
  if (!URL.canParse(location, from.href)) return refuse('its target is not a URL');
  const target = new URL(location, from.href);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return refuse(`to ${target.protocol}`);
  if (from.protocol === 'https:' && !isSafeForSecrets(target, [])) return refuse('from https to http');
  target.username = '';
  target.password = '';
  return target;
}

function isStreamed(body: Uint8Array | RequestBody): body is RequestBody {
  return 'chunks' in body;
}

async function exchangeOnce<T>(
  request: HttpRequest,
  url: URL,
  credentials: Credentials | null,
  receive: (response: IncomingMessage) => Promise<T>,
): Promise<T> {
  const { signal, body } = request;
  const timeouts = { ...DEFAULT_TIMEOUTS, ...request.timeouts };
  if (signal?.aborted === true) throw new TransportError('aborted', url.href, faultWords('aborted'), false);
  const { client, options } = routeTo(url, request);
  const headers: Record<string, string | number> = {
    host: url.host,
    'user-agent': 'repo-agent-actions',
    accept: '*/*',
  };
  Object.assign(headers, options.headers, request.headers);
  if (credentials !== null) headers['authorization'] = basicAuthorization(credentials.username, credentials.password);
  if (body !== undefined) headers['content-length'] = body.length;

  const outgoing = client.request({ ...options, method: request.method ?? 'GET', headers });
  let phase: Phase = 'connecting';
  const fate: { error: TransportError | null } = { error: null };
  const fail = (fault: TransportFault, detail?: string): void => {
    const words = detail === undefined ? faultWords(fault) : `${faultWords(fault)} (${detail})`;
    fate.error ??= new TransportError(fault, url.href, words, phase !== 'connecting');
    outgoing.destroy(fate.error);
  };
  const connectTimer = setTimeout(() => {
    fail('connect-timeout', `${timeouts.connect} ms`);
  }, timeouts.connect);
  const wholeTimer = setTimeout(() => {
    fail('whole-timeout', `${timeouts.whole} ms`);
  }, timeouts.whole);
  const onAbort = (): void => {
    fail('aborted');
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  whenConnected(outgoing, url.protocol === 'https:', () => {
    clearTimeout(connectTimer);
    if (phase === 'connecting') phase = 'sending';
  });
  let idle = timeouts.idle;
  outgoing.on('timeout', () => {
    fail('idle-timeout', `${idle} ms`);
  });
  outgoing.setTimeout(idle);
  outgoing.on('finish', () => {
    if (phase === 'receiving') return;
    idle = timeouts.answer;
    outgoing.setTimeout(idle);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      outgoing.on('error', reject);
      // A server may answer before it has read the body (a wrong token, a file too large): its word is worth more than our bytes.
      outgoing.on('response', (response) => {
        phase = 'receiving';
        idle = timeouts.idle;
        outgoing.setTimeout(idle);
        receive(response).then(resolve, reject);
      });
      outgoing.on('close', () => {
        if (phase !== 'receiving') reject(new ClosedError('closed without an answer'));
      });
      if (body === undefined) outgoing.end();
      else if (!isStreamed(body)) outgoing.end(body);
      else {
        writeBody(outgoing, body, () => phase === 'receiving').catch((thrown: unknown) => {
          reject(new BodyError(thrown));
          outgoing.destroy();
        });
      }
    });
  } catch (thrown) {
    outgoing.destroy();
    if (thrown instanceof BodyError) throw thrown.cause;
    // What ended the request says more than the broken stream that was seen because of it.
    if (fate.error !== null) throw fate.error;
    if (isJudgement(thrown)) throw thrown;
    throw transportErrorOf(thrown, url.href, phase);
  } finally {
    clearTimeout(connectTimer);
    clearTimeout(wholeTimer);
    signal?.removeEventListener('abort', onAbort);
    if (!outgoing.writableFinished) outgoing.destroy();
  }
}

/** Carries what a body threw past the mapping of transport errors. */
class BodyError extends Error {
  constructor(cause: unknown) {
    super('the body failed', { cause });
  }
}

/** Whether it was thrown by whoever received the answer, about the answer, and not by the connection. */
function isJudgement(thrown: unknown): boolean {
  return codeOf(thrown) === '' && !(thrown instanceof ClosedError);
}

/** The connection ended before any answer. */
class ClosedError extends Error {}

function whenConnected(outgoing: http.ClientRequest, secure: boolean, connected: () => void): void {
  outgoing.on('socket', (socket) => {
    if (outgoing.reusedSocket) connected();
    else if (secure && socket instanceof TLSSocket) socket.once('secureConnect', connected);
    else if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
}

async function writeBody(outgoing: http.ClientRequest, body: RequestBody, answered: () => boolean): Promise<void> {
  for await (const chunk of body.chunks()) {
    if (answered() || outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  if (!answered() && !outgoing.destroyed) outgoing.end();
}

function drained(outgoing: http.ClientRequest): Promise<void> {
  if (outgoing.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      outgoing.off('response', done);
      resolve();
    };
    outgoing.on('drain', done);
    outgoing.on('close', done);
    outgoing.on('response', done);
  });
}
