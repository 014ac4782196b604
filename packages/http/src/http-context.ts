import type { Credentials } from './address.ts';

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

/** Where a request may take its way and its trust from. */
export interface HttpContext {
  /** Proxy and certificate variables are read from here, never from the process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Certificate files beside those the environment names: pip's `cert`. Absolute. */
  readonly certificates?: readonly string[] | undefined;
  /** A proxy that goes before the environment's: pip's `proxy`. */
  readonly proxy?: string | undefined;
  /** Hosts that may get credentials over plain http. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** For a server that isn't public: how to read it when it can't be read without credentials. */
  readonly readAccess?: ReadAccess | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Go before the time limits of every request. */
  readonly limits?: Partial<HttpTimeouts> | undefined;
}

/** Credentials for reading, which a server gets only once it has refused to be read without. */
export interface ReadAccess {
  /** The one place that gets them: scheme, host and port. */
  readonly origin: string;
  readonly credentials: Credentials;
}
