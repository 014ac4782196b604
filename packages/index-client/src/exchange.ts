import type http from 'node:http';
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { isSafeForSecrets, parseAddress, requireSafeForSecrets, type Credentials } from './address.ts';
import { basicAuthorization, routeTo } from './connections.ts';
import type { HttpRequest, HttpTimeouts, RequestBody } from './http-request.ts';
import {
  TransportError,
  codeOf,
  faultWords,
  transportErrorOf,
  type Phase,
  type TransportFault,
} from './transport-error.ts';

export const DEFAULT_TIMEOUTS: HttpTimeouts = { connect: 15_000, idle: 60_000, answer: 60_000, whole: 600_000 };

const MAXIMUM_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

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
