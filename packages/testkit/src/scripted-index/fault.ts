import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/**
 * What goes wrong with one request. With `store`, the file is stored anyway, as when only the answer is lost; a `status` of
 * 200 without `store` is a lie.
 *
 * `unplug` cuts the connection and stops listening, so that the next connection is refused until `plug()`.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly store?: boolean;
      /** What is stored in place of the bytes that were sent. */
      readonly otherBytes?: Buffer;
    }
  | {
      readonly kind: 'early-status';
      readonly status: number;
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The request isn't read to its end or answered. */
  | { readonly kind: 'reset-before-body' | 'reset-in-body' | 'hang-in-body' }
  | {
      readonly kind:
        | 'reset-after-body'
        /** Never an answer. */
        | 'hang'
        /** Half an answer, then silence. */
        | 'stall'
        /** Not HTTP. */
        | 'garbled'
        /** The connection ends before the `Content-Length` is reached. */
        | 'truncated'
        /** The last chunk never comes. */
        | 'chunked-cut'
        /** A body that never ends. */
        | 'endless'
        /** A few kB that decompress to many MB. */
        | 'gzip-bomb'
        /** Claims gzip, but isn't. */
        | 'gzip-garbled'
        /** More bytes follow than announced. */
        | 'overlong'
        | 'unplug';
      readonly store?: boolean;
    }
  /** Sends 103 and 100 first; the answer itself is correct. */
  | { readonly kind: 'interim' }
  /** Another client stores a file first; then the request is answered correctly. */
  | { readonly kind: 'put'; readonly filename: string; readonly bytes: Buffer };

/** Whether a fault happens before the body is read. */
export function isEarly(fault: Fault | null | undefined): boolean {
  return fault?.kind === 'reset-before-body' || fault?.kind === 'early-status';
}

const BOMB_BYTES = 96 * 1024 * 1024;
let bomb: Buffer | null = null;

function gzipBomb(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(BOMB_BYTES, 0x20), { level: 1 });
  return bomb;
}

/** Cuts a connection with a reset; with TLS, Node can only close it. */
function reset(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** What a fault needs from the index. */
export interface FaultEffects {
  /** The plain answer with a status, in the style of the simulated server. */
  answer(status: number, reason: string | undefined, headers: Readonly<Record<string, string>>): void;
  unplug(): void;
}

/** Carries out a fault in place of an answer. */
export function playFault(
  fault: Exclude<Fault, { readonly kind: 'interim' | 'put' }>,
  request: IncomingMessage,
  response: ServerResponse,
  effects: FaultEffects,
): void {
  const { socket } = request;
  const raw = (...lines: readonly string[]): void => void socket.write(lines.join('\r\n'));
  switch (fault.kind) {
    case 'status':
      if (fault.body !== undefined)
        response.writeHead(fault.status, fault.reason ?? '', fault.headers ?? {}).end(fault.body);
      else effects.answer(fault.status, fault.reason, fault.headers ?? {});
      return;
    case 'early-status':
      effects.answer(fault.status, fault.reason, fault.headers ?? {});
      // As real servers do: unread bytes would make the system cut the connection, and the answer with it.
      request.resume();
      return;
    case 'hang':
    case 'hang-in-body':
      return;
    case 'stall':
      raw('HTTP/1.1 200 OK', 'Content-Type: text/html', 'Content-Length: 1000', '', 'half');
      return;
    case 'garbled':
      socket.end('what is this\r\n\r\n');
      return;
    case 'truncated':
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this');
      return;
    case 'chunked-cut':
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbegun\r\n');
      return;
    case 'overlong':
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok and much more than was announced',
      );
      return;
    case 'endless': {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(256 * 1024, 0x2e);
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
      return;
    }
    case 'gzip-bomb':
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipBomb());
      return;
    case 'gzip-garbled':
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('this is not gzip');
      return;
    case 'unplug':
      effects.unplug();
      reset(socket);
      return;
    case 'reset-before-body':
    case 'reset-in-body':
    case 'reset-after-body':
      reset(socket);
  }
}
