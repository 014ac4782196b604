import type { Credentials } from './address.ts';
import type { HttpContext, HttpTimeouts } from './http-context.ts';

/** A body of known length that is made while it is sent. */
export interface RequestBody {
  /** Bytes. */
  readonly length: number;
  /**
   * The bytes. A chunk is done with when the next one is asked for, so its memory may be used again. When this throws,
   * the connection is destroyed, and the request fails with what was thrown.
   */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest extends HttpContext {
  /** User name and password in it are taken as credentials, and never shown. */
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | RequestBody | undefined;
  readonly credentials?: Credentials | null | undefined;
  /** The value of an `Authorization` header of another scheme. It goes where credentials may go, and no further. */
  readonly authorization?: string | undefined;
  /** Whether a redirect of GET and HEAD is followed, as is usual, or is the answer. */
  readonly redirects?: 'follow' | 'answer' | undefined;
  /**
   * A connection that no other request has used: the server may close a kept one just as we write to it, and then nobody
   * knows whether it got what must not be sent twice.
   */
  readonly ownConnection?: boolean | undefined;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  /** Of the answer's body, after decompression. */
  readonly maximumBytes?: number | undefined;
}
