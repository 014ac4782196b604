import type { Credentials } from './address.ts';

/** Milliseconds. */
export interface HttpTimeouts {
  /** Until the connection, including TLS, is established. */
  readonly connect: number;
  /** Without a byte in either direction during a transfer. */
  readonly idle: number;
  /** From the last byte of the request to the headers of the response. */
  readonly answer: number;
  /** From the start to the last byte of the response. */
  readonly whole: number;
}

/** The settings for a request's route and trust. */
export interface HttpContext {
  /** Proxy and certificate variables are read from here, never from the process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Certificate files in addition to the environment's: pip's `cert`. Absolute. */
  readonly certificates?: readonly string[] | undefined;
  /** A PEM file with a certificate and its private key, for servers that ask who connects. Absolute. */
  readonly clientCertificate?: string | null | undefined;
  /** A proxy that takes precedence over the environment's: pip's `proxy`. */
  readonly proxy?: string | undefined;
  /** Hosts that may get credentials over plain http. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** For a private server: how to read it if it can't be read without credentials. */
  readonly readAccess?: ReadAccess | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Take precedence over the time limits of every request. */
  readonly limits?: Partial<HttpTimeouts> | undefined;
}

/** Credentials for reading, sent to a server only after it has refused access without them. */
export interface ReadAccess {
  /** The only origin that gets them: scheme, host and port. */
  readonly origin: string;
  readonly credentials: Credentials;
}
