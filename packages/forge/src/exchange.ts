import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { TLSSocket } from 'node:tls';
import { messageOf } from '@repo-agent-actions/release-model';

/** How a request went wrong below HTTP: no whole answer came back. */
export type TransportFault =
  'refused' | 'dns' | 'unreachable' | 'tls' | 'timeout' | 'reset' | 'truncated' | 'too-large' | 'aborted';

/** A request that got no whole answer. */
export class TransportError extends Error {
  readonly fault: TransportFault;
  /** Scheme, host and port of the server: the rest of a signed URL is a secret. */
  readonly origin: string;
  /** Whether the server may have got the request, so that nobody can tell what it did with it. */
  readonly mayHaveArrived: boolean;

  constructor(fault: TransportFault, origin: string, detail: string, mayHaveArrived: boolean, options?: ErrorOptions) {
    super(`${WORDS[fault]}${detail === '' ? '' : ` (${detail})`}`, options);
    this.name = 'TransportError';
    this.fault = fault;
    this.origin = origin;
    this.mayHaveArrived = mayHaveArrived;
  }
}

const WORDS: Readonly<Record<TransportFault, string>> = {
  refused: 'nothing listens there',
  dns: 'its host name cannot be resolved',
  unreachable: 'there is no way to it from this machine',
  tls: 'its certificate is not trusted, or TLS failed',
  timeout: 'it took too long',
  reset: 'the connection was cut',
  truncated: 'the answer ended too early',
  'too-large': 'the answer is larger than allowed',
  aborted: 'the run was ended',
};

const FAULT_OF_CODE: Readonly<Record<string, TransportFault>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
};

const TLS_CODE =
  /^(?:ERR_(?:SSL|TLS|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/u;

/** A body of known length that is made while it is sent. */
export interface StreamedBody {
  /** Bytes. */
  readonly length: number;
  /** The bytes. What it throws is what the request throws. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Milliseconds. */
export interface ExchangeTimeouts {
  /** Until the connection, TLS included, stands. */
  readonly connect: number;
  /** Without a byte in either direction, the wait for the answer included. */
  readonly idle: number;
}

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | StreamedBody;
  readonly timeouts?: Partial<ExchangeTimeouts>;
  readonly signal?: AbortSignal;
}

// A server that joins the blocks of a large artifact, or scans an attachment, is silent for that long.
const TIMEOUTS: ExchangeTimeouts = { connect: 20_000, idle: 180_000 };

function codeOf(thrown: unknown): string {
  // Not by `instanceof`: an error of Node's own may come from another realm than ours.
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Carries what a body or a receiver threw: the connection's fault, or one of the disk or of ours. */
class Carrier extends Error {
  constructor(cause: unknown) {
    super('while the bytes were moved', { cause });
  }
}

function isOfConnection(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return (
    code in FAULT_OF_CODE ||
    TLS_CODE.test(code) ||
    /^(?:ECONN|EPIPE$|HPE_|ERR_STREAM_PREMATURE_CLOSE$|ERR_HTTP)/u.test(code)
  );
}

/** How far a request came: no byte left; no answer yet; the head of the answer is there. */
type Phase = 'connecting' | 'sending' | 'receiving';

/**
 * Sends one request over a connection of its own and hands the answer to `receive` while its body is still on the
 * way. Follows no redirect. Certificates beside Node's own are those of NODE_EXTRA_CA_CERTS.
 * @throws TransportError when there was no whole answer; what `receive` or the body threw, as it is
 */
export async function exchange<T>(
  request: ExchangeRequest,
  receive: (response: IncomingMessage) => Promise<T>,
): Promise<T> {
  const { url, body, signal } = request;
  const timeouts = { ...TIMEOUTS, ...request.timeouts };
  if (signal?.aborted === true) throw new TransportError('aborted', url.origin, '', false);
  const secure = url.protocol === 'https:';
  const outgoing = (secure ? https : http).request(url, {
    method: request.method,
    // Without an agent that keeps sockets: a kept one may be closed by the server just as we write to it
    agent: false,
    headers: {
      'user-agent': 'repo-agent-actions',
      ...request.headers,
      ...(body === undefined ? {} : { 'content-length': String(body.length) }),
    },
  });
  let phase: Phase = 'connecting';
  const fate: { error: TransportError | null } = { error: null };
  const fail = (fault: TransportFault, detail: string): void => {
    fate.error ??= new TransportError(fault, url.origin, detail, phase !== 'connecting');
    outgoing.destroy(fate.error);
  };
  const connectTimer = setTimeout(() => {
    fail('timeout', `no connection within ${timeouts.connect} ms`);
  }, timeouts.connect);
  const onAbort = (): void => {
    fail('aborted', '');
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  whenConnected(outgoing, secure, () => {
    clearTimeout(connectTimer);
    if (phase === 'connecting') phase = 'sending';
  });
  outgoing.setTimeout(timeouts.idle, () => {
    fail('timeout', `silent for ${timeouts.idle} ms`);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      outgoing.on('error', reject);
      // A server may answer before it has read the body (no right, a file too large): its word is worth more than our bytes.
      outgoing.on('response', (response) => {
        phase = 'receiving';
        receive(response).then(resolve, (thrown: unknown) => {
          reject(new Carrier(thrown));
        });
      });
      outgoing.on('close', () => {
        if (phase !== 'receiving') reject(new Error('closed without an answer'));
      });
      if (body === undefined) outgoing.end();
      else if (!('chunks' in body)) outgoing.end(body);
      else {
        writeBody(outgoing, body, () => phase === 'receiving').catch((thrown: unknown) => {
          reject(new Carrier(thrown));
          outgoing.destroy();
        });
      }
    });
  } catch (thrown) {
    outgoing.destroy();
    if (fate.error !== null) throw fate.error;
    const cause = thrown instanceof Carrier ? thrown.cause : thrown;
    if (thrown instanceof Carrier && !isOfConnection(cause)) throw cause;
    throw transportErrorOf(cause, url.origin, phase);
  } finally {
    clearTimeout(connectTimer);
    signal?.removeEventListener('abort', onAbort);
    if (!outgoing.writableFinished) outgoing.destroy();
  }
}

function transportErrorOf(thrown: unknown, origin: string, phase: Phase): TransportError {
  const code = codeOf(thrown);
  let fault: TransportFault = FAULT_OF_CODE[code] ?? 'reset';
  if (TLS_CODE.test(code)) fault = 'tls';
  else if (phase === 'receiving' && fault === 'reset') fault = 'truncated';
  const detail = code === '' ? messageOf(thrown) : code;
  return new TransportError(fault, origin, detail, phase !== 'connecting', { cause: thrown });
}

function whenConnected(outgoing: http.ClientRequest, secure: boolean, connected: () => void): void {
  outgoing.on('socket', (socket) => {
    if (secure && socket instanceof TLSSocket) socket.once('secureConnect', connected);
    else if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
}

async function writeBody(outgoing: http.ClientRequest, body: StreamedBody, answered: () => boolean): Promise<void> {
  for await (const chunk of body.chunks()) {
    if (answered() || outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  if (!answered() && !outgoing.destroyed) outgoing.end();
}

function drained(outgoing: http.ClientRequest): Promise<void> {
  if (outgoing.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'response'] as const;
    const done = (): void => {
      for (const event of events) outgoing.off(event, done);
      resolve();
    };
    for (const event of events) outgoing.on(event, done);
  });
}

/** A whole answer, small enough for memory. */
export interface SmallAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/**
 * Reads a whole answer into memory.
 * @param maximumBytes - a larger one is a transport error
 */
export async function collect(response: IncomingMessage, origin: string, maximumBytes: number): Promise<SmallAnswer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maximumBytes) {
      throw new TransportError('too-large', origin, `more than ${maximumBytes} bytes`, true);
    }
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}
