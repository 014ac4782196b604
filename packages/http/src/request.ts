import type { LookupFunction } from 'node:net';
import type { Credentials } from './address.ts';
import type { HttpContext, HttpTimeouts } from './http-context.ts';

/** A body of known length that is generated while it is sent. */
export interface RequestBody {
  /** Bytes. */
  readonly length: number;
  /**
   * The bytes. A chunk is finished when the next one is requested, so its memory may be reused. If this throws,
   * the connection is destroyed, and the request fails with what was thrown.
   */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest extends HttpContext {
  /** A username and password in it are used as credentials, and never shown. */
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | RequestBody | undefined;
  readonly credentials?: Credentials | null | undefined;
  /** The value of an `Authorization` header of another scheme. It is sent only where credentials may be sent. */
  readonly authorization?: string | undefined;
  /** Whether a redirect of GET and HEAD is followed, the default, or is the response. */
  readonly redirects?: 'follow' | 'answer' | undefined;
  /**
   * A connection that no other request has used: the server may close a kept one just as we write to it, and then it is
   * unknown whether it received something that must not be sent twice.
   */
  readonly ownConnection?: boolean | undefined;
  /**
   * Finds the addresses of the server's name, where no proxy does that. Its connection serves this request only, so that no
   * other way of finding them has chosen where it leads.
   */
  readonly lookup?: LookupFunction | undefined;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  /** Of the response's body, after decompression. */
  readonly maximumBytes?: number | undefined;
}
