import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { exchange } from './exchange.ts';
import type { HttpRequest } from './request.ts';
import type { SentCredentials } from './sent-credentials.ts';
import { TransportError, faultWords } from './transport-error.ts';

/** A response, read to its end. */
export interface WholeAnswer {
  readonly status: number;
  /** The reason phrase; untrusted text. */
  readonly reason: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The address that responded, after redirects, without credentials. */
  readonly url: string;
}

export interface HttpAnswer extends WholeAnswer {
  /** Milliseconds. */
  readonly ms: number;
  /** Whose credentials the address that responded got; `null` if it got none. */
  readonly sentAs: SentCredentials | null;
}

export const DEFAULT_MAXIMUM_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request and reads the whole response into memory, with a size limit. Every status is a response. Redirects
 * of GET and HEAD are followed, with credentials only on the same server and never from https to http; other redirects
 * are responses.
 * @throws TransportError if there was no complete response
 * @throws ReleaseError for plain http to a host that isn't this machine or in `allowHttpHosts`, for credentials in plain
 *   http through a proxy, or if an address or certificate file is unusable
 */
export async function httpRequest(request: HttpRequest): Promise<HttpAnswer> {
  const clock = performance.now();
  const headers = { 'accept-encoding': 'gzip', ...request.headers };
  return exchange({ ...request, headers }, async (response, url, sentAs) => ({
    sentAs,
    ...(await wholeAnswer(response, url, request.maximumBytes ?? DEFAULT_MAXIMUM_BYTES)),
    ms: Math.round(performance.now() - clock),
  }));
}

/**
 * Reads a response into memory.
 * @param url - the address that responded, without credentials
 * @param maximumBytes - of its body, after decompression
 * @throws TransportError for a larger one
 */
export async function wholeAnswer(response: IncomingMessage, url: string, maximumBytes: number): Promise<WholeAnswer> {
  return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    headers: response.headers,
    body: await collect(response, url, maximumBytes),
    url,
  };
}

async function collect(response: IncomingMessage, url: string, maximumBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const fate: { tooLarge: TransportError | null } = { tooLarge: null };
  const gather = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > maximumBytes) {
        fate.tooLarge = new TransportError(
          'too-large',
          url,
          `${faultWords('too-large')} (more than ${maximumBytes} bytes)`,
          true,
        );
        throw fate.tooLarge;
      }
      chunks.push(chunk);
    }
  };
  try {
    if (response.headers['content-encoding'] === 'gzip') await pipeline(response, createGunzip(), gather);
    else await pipeline(response, gather);
  } catch (thrown) {
    // The streams destroyed because of it may report first.
    throw fate.tooLarge ?? thrown;
  }
  return Buffer.concat(chunks);
}
