import { STATUS_CODES } from 'node:http';
import { ExplainableError, messageOf, ReleaseError } from '@repo-agent-actions/release-model';
import { codeOf, type TransportFault } from './transport-fault.ts';
import { transportRemedy } from './transport-remedy.ts';

export interface TransportErrorOptions extends ErrorOptions {
  readonly proxy?: string | null;
}

/** A request that got no whole answer. */
export class TransportError extends ExplainableError {
  readonly fault: TransportFault;
  /** Scheme, host and port of the server: the rest of a signed address is a secret. */
  readonly origin: string;
  /** Whether the server may have got the request, so that nobody can tell what it did with it. */
  readonly mayHaveArrived: boolean;
  /** The proxy that it went wrong at, without credentials; `null` when it wasn't at a proxy. */
  readonly proxy: string | null;

  constructor(
    fault: TransportFault,
    url: string,
    message: string,
    mayHaveArrived: boolean,
    options: TransportErrorOptions = {},
  ) {
    super(message, options);
    this.name = 'TransportError';
    this.fault = fault;
    this.origin = URL.canParse(url) ? new URL(url).origin : '';
    this.mayHaveArrived = mayHaveArrived;
    this.proxy = options.proxy ?? null;
  }

  override explain(): ReleaseError | null {
    if (this.fault === 'aborted') return null;
    const subject = this.origin === '' ? 'network' : this.origin;
    return new ReleaseError({ subject, problem: this.message, remedy: transportRemedy(this) }, { cause: this });
  }
}

/** Faults that are the same the next time, because nothing of them is chance. */
const LASTING: ReadonlySet<TransportFault> = new Set(['tls', 'proxy', 'too-large', 'redirect', 'aborted']);

/** Whether the same request may go well a moment later. */
export function isPassing(error: TransportError): boolean {
  return !LASTING.has(error.fault);
}

const FAULT_OF_CODE: Readonly<Record<string, TransportFault>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  ERR_STREAM_PREMATURE_CLOSE: 'truncated',
  Z_DATA_ERROR: 'garbled',
  Z_BUF_ERROR: 'truncated',
  EPROTO: 'tls',
};

const TLS_CODE =
  /^(?:ERR_(?:SSL|TLS|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/u;

const WORDS: Readonly<Record<TransportFault, string>> = {
  refused: 'nothing listens there (connection refused)',
  dns: 'its host name cannot be resolved',
  unreachable: 'there is no way to it from this machine',
  tls: 'its certificate is not trusted or TLS failed',
  proxy: 'the proxy on the way to it refused',
  'connect-timeout': 'it took too long to connect',
  reset: 'the connection was cut',
  'idle-timeout': 'it went silent',
  'whole-timeout': 'the request took too long as a whole',
  truncated: 'the answer ended too early',
  garbled: 'the answer is not HTTP that can be read',
  'too-large': 'the answer is larger than allowed',
  redirect: 'it redirects where it must not be followed',
  aborted: 'the run was ended',
};

/** Whether something was thrown by a connection, and not by the disk or by whoever received the answer. */
export function isOfConnection(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return (
    thrown instanceof TransportError ||
    code in FAULT_OF_CODE ||
    TLS_CODE.test(code) ||
    /^(?:HPE_|Z_|ERR_STREAM_|ERR_HTTP)/u.test(code)
  );
}

/** What a fault means, in a few words that follow the name of a server. */
export function faultWords(fault: TransportFault): string {
  return WORDS[fault];
}

/** How far a request came: no byte left; no answer yet; the head of the answer is there. */
export type Phase = 'connecting' | 'sending' | 'receiving';

/** What is wrong with a certificate, by OpenSSL's and Node's code; `null` for any other failure of TLS. */
export function certificateWords(code: string): string | null {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return 'its certificate has expired';
    case 'CERT_NOT_YET_VALID':
      return 'its certificate is not valid yet';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return 'its certificate is for another host';
    case 'CERT_REVOKED':
      return 'its certificate was revoked';
    default:
      return /^(?:DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|CERT_UNTRUSTED|INVALID_CA)/u.test(code)
        ? 'its certificate is of an authority that is not trusted here'
        : null;
  }
}

/**
 * The error of a proxy that answered for the server.
 * @param proxy - without credentials
 */
export function proxyRefusal(status: number, url: string, proxy: string): TransportError {
  if (!Number.isInteger(status)) {
    return new TransportError('garbled', url, `the proxy ${proxy}: ${faultWords('garbled')}`, false, { proxy });
  }
  const passing = status >= 500 || status === 408 || status === 429;
  let words = passing ? `the proxy ${proxy} can't reach it` : `the proxy ${proxy} refused to connect to it`;
  if (status === 407) words = `the proxy ${proxy} wants another user name or password`;
  // The proxy's own words may hold what we have sent to it
  const answer = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return new TransportError(passing ? 'unreachable' : 'proxy', url, `${words} (${answer})`, false, { proxy });
}

/**
 * Turns whatever node:http, node:tls or a proxy agent threw into a transport error.
 * @param url - without credentials
 * @param proxy - the proxy that the way ended at, without credentials; `null` when it ended further on
 */
export function transportErrorOf(
  thrown: unknown,
  url: string,
  phase: Phase,
  proxy: string | null = null,
): TransportError {
  if (thrown instanceof TransportError) return thrown;
  const code = codeOf(thrown);
  let fault: TransportFault = FAULT_OF_CODE[code] ?? 'reset';
  if (TLS_CODE.test(code)) fault = 'tls';
  else if (code.startsWith('HPE_')) fault = 'garbled';
  else if (phase === 'receiving' && fault === 'reset') fault = 'truncated';
  const words = (fault === 'tls' ? certificateWords(code) : null) ?? faultWords(fault);
  // A message of an error without a code may quote what a proxy has sent
  const detail = code === '' && proxy !== null ? '' : ` (${code === '' ? messageOf(thrown) : code})`;
  return new TransportError(
    fault,
    url,
    `${proxy === null ? '' : `the proxy ${proxy}: `}${words}${detail}`,
    phase !== 'connecting',
    { cause: thrown, proxy },
  );
}
