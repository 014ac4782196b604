import type http from 'node:http';
import type { IncomingMessage } from 'node:http';
import {
  isSafeForSecrets,
  parseAddress,
  requireSafeForSecrets,
  requireSafeToRead,
  type Credentials,
} from './address.ts';
import { basicAuthorization, routeTo } from './connections.ts';
import type { HttpTimeouts } from './http-context.ts';
import { requireNoReadingProxy } from './proxies.ts';
import { sentCredentials, type SentCredentials } from './sent-credentials.ts';
import type { HttpRequest, RequestBody } from './request.ts';
import {
  TransportError,
  faultWords,
  isOfConnection,
  proxyRefusal,
  transportErrorOf,
  type Phase,
} from './transport-error.ts';
import type { TransportFault } from './transport-fault.ts';

export const DEFAULT_TIMEOUTS: HttpTimeouts = { connect: 15_000, idle: 60_000, answer: 60_000, whole: 600_000 };

const MAXIMUM_REDIRECTS = 5;

/** Limit for responses with status 1xx; a server sends one or two, and a flood of them would defeat the idle limit. */
const MAXIMUM_HINTS = 50;

/** Limits for draining an unread body, so that its connection can be reused: bytes, and milliseconds until it ends. */
const MOST_DISCARDED = 64 * 1024;
const LONGEST_DISCARDED = 5_000;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request, follows the allowed redirects, and passes the last response to `receive` while its body
 * is still arriving.
 * @throws as httpRequest
 */
export async function exchange<T>(
  request: HttpRequest,
  receive: (response: IncomingMessage, url: string, sentAs: SentCredentials | null) => Promise<T>,
): Promise<T> {
  const first = parseAddress(request.url, 'URL');
  let url = first.url;
  const own = request.credentials ?? first.credentials;
  let authorization = request.authorization ?? basicOf(own);
  let sentAs = request.authorization === undefined ? sentCredentials(own) : { user: null };
  const isReading = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
  const follows = isReading && request.redirects !== 'answer';
  // Only as long as redirects stay on the server that the credentials are for
  let reader = isReading && authorization === null ? readerOf(url, request) : null;
  let redirects = 0;
  // Once, for the original address: a redirect never leads from https to http
  if (authorization === null) requireSafeToRead(url, request.allowHttpHosts ?? [], url.origin);
  for (;;) {
    if (authorization !== null) {
      requireSafeForSecrets(url, request.allowHttpHosts ?? [], url.origin);
      requireNoReadingProxy(url, request);
    }
    const outcome = await exchangeOnce(request, url, authorization, async (response) => {
      const status = response.statusCode ?? 0;
      const target = response.headers.location;
      if (reader !== null && (status === 401 || status === 403)) {
        discard(response);
        return { next: 'as-reader' as const };
      }
      if (!follows || target === undefined || !REDIRECTS.has(status)) {
        return { next: 'done' as const, value: await receive(response, url.href, sentAs) };
      }
      discard(response);
      return { next: 'redirect' as const, target };
    });
    if (outcome.next === 'done') return outcome.value;
    if (outcome.next === 'as-reader') {
      authorization = basicOf(reader);
      sentAs = sentCredentials(reader);
      reader = null;
      continue;
    }
    const target = redirectTarget(url, outcome.target, redirects);
    redirects += 1;
    if (!isSameServer(url, target)) {
      authorization = null;
      sentAs = null;
      reader = null;
    }
    url = target;
  }
}

/** Drains the body of a response; if it is long or doesn't end, the connection is closed. */
function discard(response: IncomingMessage): void {
  let received = 0;
  const deadline = setTimeout(() => response.destroy(), LONGEST_DISCARDED);
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > MOST_DISCARDED) response.destroy();
  });
  response.on('error', () => undefined);
  response.on('close', () => {
    clearTimeout(deadline);
  });
}

function basicOf(credentials: Credentials | null): string | null {
  return credentials === null ? null : basicAuthorization(credentials.username, credentials.password);
}

/** The credentials for reading this address, if it can't be read without them. */
function readerOf(url: URL, { readAccess, allowHttpHosts }: HttpRequest): Credentials | null {
  if (readAccess === undefined || readAccess === null || readAccess.origin !== url.origin) return null;
  return isSafeForSecrets(url, allowHttpHosts ?? []) ? readAccess.credentials : null;
}

function redirectTarget(from: URL, location: string, redirects: number): URL {
  const refuse = (why: string): never => {
    throw new TransportError('redirect', from.href, `${faultWords('redirect')} (${why})`, true);
  };
  if (redirects >= MAXIMUM_REDIRECTS) return refuse(`more than ${MAXIMUM_REDIRECTS} redirects`);
  if (!URL.canParse(location, from.href)) return refuse('its target is not a URL');
  const target = new URL(location, from.href);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return refuse(`to ${target.protocol}`);
  if (from.protocol === 'https:' && target.protocol !== 'https:') return refuse('from https to http');
  target.username = '';
  target.password = '';
  return target;
}

/** One origin, or the step from http to https on one host and the usual ports, which requests and pip trust, too. */
function isSameServer(from: URL, to: URL): boolean {
  const isStepToHttps = from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';
  return from.origin === to.origin || (isStepToHttps && from.hostname === to.hostname);
}

function isStreamed(body: Uint8Array | RequestBody): body is RequestBody {
  return 'chunks' in body;
}

async function exchangeOnce<T>(
  request: HttpRequest,
  url: URL,
  authorization: string | null,
  receive: (response: IncomingMessage) => Promise<T>,
): Promise<T> {
  const { signal, body } = request;
  const timeouts = { ...DEFAULT_TIMEOUTS, ...request.timeouts, ...request.limits };
  const { client, options, proxy } = await routeTo(
    url,
    request,
    request.ownConnection !== true && request.lookup === undefined,
  );
  if (signal?.aborted === true) throw new TransportError('aborted', url.href, faultWords('aborted'), false);
  const headers: Record<string, string | number> = {
    host: url.host,
    'user-agent': 'repo-agent-actions',
    accept: '*/*',
  };
  Object.assign(headers, options.headers, request.headers);
  if (authorization !== null) headers['authorization'] = authorization;
  if (body !== undefined) headers['content-length'] = body.length;

  const givenUp = new AbortController();
  const named = proxy === null && request.lookup !== undefined ? { lookup: request.lookup } : {};
  const wanted = { ...options, ...named, method: request.method ?? 'GET', headers, giveUp: givenUp.signal };
  const outgoing = client.request(wanted);
  let phase: Phase = 'connecting';
  const fate: { error: TransportError | null; ended: (error: TransportError) => void } = {
    error: null,
    ended: () => undefined,
  };
  // A tunnel exists once the proxy says so; in absolute form, we connect only to the proxy.
  let tunnelled = false;
  const trouble = (): string | null => (phase === 'connecting' && !tunnelled ? proxy : null);
  const end = (error: TransportError): void => {
    fate.error ??= error;
    outgoing.destroy(fate.error);
    // A request that waits for a tunnel has no socket, and emits nothing when it is destroyed
    givenUp.abort();
    fate.ended(fate.error);
  };
  const fail = (fault: TransportFault, detail?: string): void => {
    const place = fault === 'aborted' ? null : trouble();
    const words = `${place === null ? '' : `the proxy ${place}: `}${faultWords(fault)}`;
    const message = detail === undefined ? words : `${words} (${detail})`;
    end(new TransportError(fault, url.href, message, phase !== 'connecting', { proxy: place }));
  };
  outgoing.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
    tunnelled = true;
    if (statusCode !== 200) end(proxyRefusal(statusCode, url.href, proxy ?? ''));
  });
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
      fate.ended = reject;
      if (fate.error !== null) reject(fate.error);
      outgoing.on('error', (error) => {
        reject(transportErrorOf(error, url.href, phase, trouble()));
      });
      let hints = 0;
      outgoing.on('information', () => {
        hints += 1;
        if (hints > MAXIMUM_HINTS)
          fail('garbled', `more than ${MAXIMUM_HINTS} responses with status 1xx before the final one`);
      });
      // A server may answer before it has read the body (wrong token, file too large): its response matters more than
      // our bytes.
      outgoing.on('response', (response) => {
        phase = 'receiving';
        idle = timeouts.idle;
        outgoing.setTimeout(idle);
        if (proxy !== null && url.protocol === 'http:' && response.statusCode === 407) {
          reject(proxyRefusal(407, url.href, proxy));
          return;
        }
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
    // The error that ended the request says more than the broken stream that it caused.
    if (fate.error !== null) throw fate.error;
    if (thrown instanceof ClosedError || isOfConnection(thrown)) throw transportErrorOf(thrown, url.href, phase);
    throw thrown;
  } finally {
    clearTimeout(connectTimer);
    clearTimeout(wholeTimer);
    signal?.removeEventListener('abort', onAbort);
    if (!outgoing.writableFinished) outgoing.destroy();
  }
}

/** Carries an error thrown by a body past the mapping of transport errors. */
class BodyError extends Error {
  constructor(cause: unknown) {
    super('the body failed', { cause });
  }
}

/** The connection ended before any answer. */
class ClosedError extends Error {}

function whenConnected(outgoing: http.ClientRequest, secure: boolean, connected: () => void): void {
  outgoing.on('socket', (socket) => {
    if (outgoing.reusedSocket) connected();
    else if (secure && 'encrypted' in socket) socket.once('secureConnect', connected);
    else if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
}

async function writeBody(outgoing: http.ClientRequest, body: RequestBody, answered: () => boolean): Promise<void> {
  for await (const chunk of body.chunks()) {
    if (answered() || outgoing.destroyed) return;
    await written(outgoing, chunk);
    if (answered()) return; // before its memory is used again
  }
  if (!answered() && !outgoing.destroyed) outgoing.end();
}

/** Resolves once a chunk has left this process, so that its memory is free again, or will never leave it. */
function written(outgoing: http.ClientRequest, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('close', done);
      outgoing.off('response', done);
      resolve();
    };
    outgoing.on('close', done);
    outgoing.on('response', done);
    outgoing.write(chunk, done);
  });
}
