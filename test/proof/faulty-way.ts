import {
  createServer,
  request as httpRequest,
  Agent,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * What goes wrong on the way to an index. Where `arrives`, the index gets the request anyway, as when it is the
 * answer that is lost. An answer of 200 to an upload that doesn't arrive is a lie.
 */
export type WayFault =
  | { readonly kind: 'reset-at-once' | 'reset-in-body' }
  | { readonly kind: 'reset-after-body' | 'garbled' | 'truncated' | 'closed'; readonly arrives: boolean }
  | { readonly kind: 'silence'; readonly arrives: boolean; readonly ms: number }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly reason: string;
      readonly retryAfter: string | null;
      readonly arrives: boolean;
    }
  /** The connection is cut, and for so long new ones are refused. */
  | { readonly kind: 'refused'; readonly ms: number }
  /** 504 at once, and the index gets the request later. */
  | { readonly kind: 'late'; readonly ms: number }
  /** A cache's answer from before. */
  | { readonly kind: 'old-page' };

/** When the client gets a signal: a request has come; its body is half there; the index has answered; the client has the answer. */
export interface StopPoint {
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly at: 'request' | 'body' | 'stored' | 'answered';
}

/** What happens to one request. */
export interface WayStep {
  readonly fault: WayFault | null;
  readonly stop: StopPoint | null;
}

/** What a way leads to. */
export interface WayEnd {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  /** Whether it has a file of this name. */
  has(filename: string): boolean;
}

export interface WayOptions {
  readonly end: WayEnd;
  /** What happens to the next uploads and to the next reads, in their order; afterwards nothing happens any more. */
  readonly uploads: readonly WayStep[];
  readonly reads: readonly WayStep[];
  /** The `Authorization` that every read needs; `null` lets anybody read. */
  readonly readers: string | null;
  /** Before every request goes on. Milliseconds. */
  readonly latency: number;
  /** Of loopback; where ways side by side are closed and opened again, each needs its own. */
  readonly address: string;
  /** Speaks https with this key and certificate (PEM); `null` for http. */
  readonly tls: { readonly key: string; readonly certificate: string } | null;
}

/** A way to an index, on loopback, on which requests and answers are lost, late, cut, forged and old. */
export interface FaultyWay {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  /** What was seen, a line for each request. */
  readonly story: string[];
  /** Whole uploads that came. */
  readonly uploadCount: number;
  /** Whole uploads of files that the index had already. */
  readonly resent: readonly string[];
  /** Names of files of which it was said, falsely, that they were taken. */
  readonly lies: Set<string>;
  /** `Authorization` of reads that came with one before the index had asked for any; each once. */
  readonly unaskedAuthorizations: ReadonlySet<string>;
  /** Faults that have happened. */
  readonly faults: number;
  /** Requests that are still to arrive at the index. */
  readonly underWay: number;
  /** Who gets the signals of the steps. */
  client: (signal: NodeJS.Signals) => void;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
  /** Nothing happens any more. */
  mend(): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function filenameIn(body: Buffer): string {
  return /name="content"; filename="(?<name>[^"]+)"/u.exec(body.toString('latin1'))?.groups?.['name'] ?? '';
}

/** Cuts a connection: by a reset, but for TLS, of which Node can only close the end. */
function reset(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Opens a way on a free port of loopback. */
export async function openFaultyWay(options: WayOptions): Promise<FaultyWay> {
  const { end, readers, latency, address, tls } = options;
  const agent = new Agent({ keepAlive: true });
  const uploads = [...options.uploads];
  const reads = [...options.reads];
  const origin = new URL(end.simpleUrl);
  const story: string[] = [];
  const resent: string[] = [];
  const lies = new Set<string>();
  const unaskedAuthorizations = new Set<string>();
  const answersBefore = new Map<string, Answer[]>();
  const timers = new Set<NodeJS.Timeout>();
  const counts = { uploads: 0, faults: 0, underWay: 0, asked: 0 };
  const client: { signal: FaultyWay['client'] } = { signal: () => undefined };

  const after = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };

  const forward = async (request: IncomingMessage, body: Buffer): Promise<Answer> => {
    counts.underWay += 1;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const outgoing = httpRequest(
          {
            host: origin.hostname,
            port: origin.port,
            method: request.method ?? 'GET',
            path: request.url ?? '/',
            headers: { ...request.headers, host: origin.host, connection: 'keep-alive' },
            agent,
          },
          (incoming) => {
            bodyOf(incoming).then((answer) => {
              resolve({
                status: incoming.statusCode ?? 0,
                reason: incoming.statusMessage ?? '',
                headers: incoming.headers,
                body: answer,
              });
            }, reject);
          },
        );
        outgoing.on('error', reject);
        outgoing.end(body);
      });
    } finally {
      counts.underWay -= 1;
    }
  };

  const give = (response: ServerResponse, answer: Answer): void => {
    // The connection's own are created again.
    const headers = Object.entries(answer.headers).filter(
      ([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name),
    );
    response.writeHead(answer.status, answer.reason, Object.fromEntries(headers));
    response.end(answer.body);
  };

  const say = (
    response: ServerResponse,
    status: number,
    reason: string,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    if (status === 401 || status === 403) counts.asked += 1;
    response.writeHead(status, reason, { 'content-type': 'text/html', ...headers });
    response.end(`<html><body><h1>${status} ${reason}</h1></body></html>`);
  };

  const oldAnswer = (request: IncomingMessage): Answer | null => {
    const before = answersBefore.get(`${request.url ?? ''} ${request.headers.accept ?? ''}`) ?? [];
    return before.at(-2) ?? before.at(-1) ?? null;
  };

  const remember = (request: IncomingMessage, answer: Answer): void => {
    const key = `${request.url ?? ''} ${request.headers.accept ?? ''}`;
    const before = answersBefore.get(key) ?? [];
    if (before.at(-1)?.body.equals(answer.body) !== true) before.push(answer);
    answersBefore.set(key, before);
  };

  const spoil = async (
    fault: WayFault,
    request: IncomingMessage,
    response: ServerResponse,
    { body, filename, stored }: { body: Buffer; filename: string; stored: () => void },
  ): Promise<void> => {
    counts.faults += 1;
    if ('arrives' in fault && fault.arrives) {
      await forward(request, body);
      stored();
    }
    switch (fault.kind) {
      case 'answer':
        if (fault.status === 200 && !fault.arrives && filename !== '') lies.add(filename);
        say(response, fault.status, fault.reason, fault.retryAfter === null ? {} : { 'retry-after': fault.retryAfter });
        return;
      case 'garbled':
        request.socket.end('what is this\r\n\r\n');
        return;
      case 'truncated':
        request.socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<html>only this');
        return;
      case 'closed':
        request.socket.end();
        return;
      case 'silence':
        after(fault.ms, () => {
          reset(request.socket);
        });
        return;
      case 'refused':
        shut(fault.ms);
        return;
      case 'late':
        counts.underWay += 1;
        after(fault.ms, () => {
          counts.underWay -= 1;
          forward(request, body).catch((thrown: unknown) => story.push(`  late: ${String(thrown)}`));
        });
        say(response, 504, 'Gateway Timeout');
        return;
      case 'old-page': {
        const old = oldAnswer(request);
        give(response, old ?? (await forward(request, body)));
        return;
      }
      default:
        reset(request.socket);
    }
  };

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isUpload = request.method === 'POST';
    const step = (isUpload ? uploads : reads).shift() ?? { fault: null, stop: null };
    const { fault } = step;
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    const told = (what: string): void => {
      story.push(`  ${line} ${what} ${JSON.stringify(step)}`);
    };
    const reach = (point: StopPoint['at']): void => {
      if (step.stop?.at === point) {
        story.push(`  ${step.stop.signal} at ${point}`);
        client.signal(step.stop.signal);
      }
    };
    const { authorization = '' } = request.headers;
    if (!isUpload && counts.asked === 0 && authorization !== '') unaskedAuthorizations.add(authorization);
    reach('request');
    if (fault?.kind === 'reset-at-once') {
      told('');
      counts.faults += 1;
      reset(request.socket);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      if (chunks.length === 1) reach('body');
      if (fault?.kind === 'reset-in-body') {
        told('');
        counts.faults += 1;
        reset(request.socket);
        return;
      }
    }
    const body = Buffer.concat(chunks);
    if (!request.complete) return;
    const filename = isUpload ? filenameIn(body) : '';
    if (isUpload) {
      counts.uploads += 1;
      if (end.has(filename)) resent.push(filename);
    } else if (readers !== null && authorization !== readers) {
      told('without the right to read');
      say(response, 401, 'Unauthorized', { 'www-authenticate': 'Basic realm="index"' });
      return;
    }
    told(filename);
    const stored = (): void => {
      reach('stored');
    };
    if (fault !== null) {
      await spoil(fault, request, response, { body, filename, stored });
      reach('answered');
      return;
    }
    const answer = await forward(request, body);
    story.push(`    ${answer.status} ${answer.reason}`);
    stored();
    if (!isUpload) remember(request, answer);
    give(response, answer);
    reach('answered');
  };

  const listener: RequestListener = (request, response) => {
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    const begin = (): void => {
      take(request, response).catch((thrown: unknown) => {
        story.push(`  ${request.method ?? ''} ${request.url ?? ''} ended: ${String(thrown)}`);
        request.socket.destroy();
      });
    };
    if (latency === 0) begin();
    else after(latency, begin);
  };
  const server =
    tls === null ? createServer(listener) : createSecureServer({ key: tls.key, cert: tls.certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const port = (server.address() as AddressInfo).port;

  function shut(ms: number): void {
    if (!server.listening) return;
    counts.underWay += 1;
    server.close();
    server.closeAllConnections();
    after(ms, () => {
      server.listen(port, address, () => {
        counts.underWay -= 1;
      });
    });
  }

  const here = (url: string): string => {
    const moved = new URL(url);
    if (tls !== null) moved.protocol = 'https:';
    moved.hostname = address;
    moved.port = String(port);
    return moved.href;
  };
  return {
    uploadUrl: here(end.uploadUrl),
    simpleUrl: here(end.simpleUrl),
    story,
    resent,
    lies,
    unaskedAuthorizations,
    get uploadCount() {
      return counts.uploads;
    },
    get faults() {
      return counts.faults;
    },
    get underWay() {
      return counts.underWay;
    },
    get client() {
      return client.signal;
    },
    set client(signal) {
      client.signal = signal;
    },
    async quiet() {
      while (counts.underWay > 0) await delay(5);
    },
    mend() {
      uploads.length = 0;
      reads.length = 0;
    },
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      agent.destroy();
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
