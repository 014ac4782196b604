import { STATUS_CODES } from 'node:http';
import { CONNECTION_FAULTS, CONNECTION_WORDS, ExplainableError, messageOf, ReleaseError } from '#release-model';
import { CERTIFICATE_REFUSED, CERTIFICATE_REQUIRED, codeOf, type TransportFault } from './transport-fault.ts';
import { transportRemedy } from './transport-remedy.ts';

export interface TransportErrorOptions extends ErrorOptions {
  readonly proxy?: string | null;
}

/** A request without a complete response. */
export class TransportError extends ExplainableError {
  readonly fault: TransportFault;
  /** Scheme, host and port of the server: the rest of a signed address is a secret. */
  readonly origin: string;
  /** Whether the server may have received the request, so that its effect is unknown. */
  readonly mayHaveArrived: boolean;
  /** The proxy that failed, without credentials; `null` if it wasn't a proxy. */
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

/** Failures that will be the same next time, because they aren't random. */
const LASTING: ReadonlySet<TransportFault> = new Set(['tls', 'proxy', 'too-large', 'redirect', 'aborted']);

/** Whether the same request may succeed a moment later. */
export function isPassing(error: TransportError): boolean {
  return !LASTING.has(error.fault);
}

const FAULT_OF_CODE: Readonly<Record<string, TransportFault>> = {
  ...CONNECTION_FAULTS,
  ERR_STREAM_PREMATURE_CLOSE: 'truncated',
  Z_DATA_ERROR: 'garbled',
  Z_BUF_ERROR: 'truncated',
  EPROTO: 'tls',
};

const TLS_CODE =
  /^(?:ERR_(?:SSL|TLS|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/u;

const WORDS: Readonly<Record<TransportFault, string>> = {
  ...CONNECTION_WORDS,
  tls: 'its certificate is not trusted or TLS failed',
  proxy: 'the proxy refused the connection to it',
  'idle-timeout': 'it stopped responding',
  'whole-timeout': 'the whole request took too long',
  truncated: 'the response ended too early',
  garbled: 'the response is not valid HTTP',
  'too-large': 'the response is larger than allowed',
  redirect: 'it redirects to an address that must not be followed',
  aborted: 'the run was stopped',
};

/** Whether an error came from a connection, and not from the disk or from the receiver of the response. */
export function isOfConnection(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return (
    thrown instanceof TransportError ||
    code in FAULT_OF_CODE ||
    TLS_CODE.test(code) ||
    /^(?:HPE_|Z_|ERR_STREAM_|ERR_HTTP)/u.test(code)
  );
}

/** A description of a fault, in a few words that follow the name of a server. */
export function faultWords(fault: TransportFault): string {
  return WORDS[fault];
}

/** How far a request got: no byte sent; no response yet; the headers of the response arrived. */
export type Phase = 'connecting' | 'sending' | 'receiving';

/** What is wrong with a certificate, theirs or ours, by OpenSSL's and Node's code; `null` for any other failure of TLS. */
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
    case CERTIFICATE_REQUIRED:
      return 'it asks for a client certificate';
    default:
      if (CERTIFICATE_REFUSED.test(code)) return "it doesn't accept the client certificate";
      return /^(?:DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|CERT_UNTRUSTED|INVALID_CA)/u.test(code)
        ? 'its certificate is from an authority that is not trusted here'
        : null;
  }
}

/**
 * The error for a proxy that answered instead of the server.
 * @param proxy - without credentials
 */
export function proxyRefusal(status: number, url: string, proxy: string): TransportError {
  if (!Number.isInteger(status)) {
    return new TransportError('garbled', url, `the proxy ${proxy}: ${faultWords('garbled')}`, false, { proxy });
  }
  const passing = status >= 500 || status === 408 || status === 429;
  let words = passing ? `the proxy ${proxy} can't reach it` : `the proxy ${proxy} refused to connect to it`;
  if (status === 407) words = `the proxy ${proxy} needs a different username or password`;
  // The proxy's own message may contain what we have sent to it
  const answer = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return new TransportError(passing ? 'unreachable' : 'proxy', url, `${words} (${answer})`, false, { proxy });
}

/**
 * Turns whatever node:http, node:tls or a proxy agent threw into a transport error.
 * @param url - without credentials
 * @param proxy - the proxy at which the route ended, without credentials; `null` if it ended further on
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
  // The message of an error without a code may quote what a proxy has sent
  const detail = code === '' && proxy !== null ? '' : ` (${code === '' ? messageOf(thrown) : code})`;
  return new TransportError(
    fault,
    url,
    `${proxy === null ? '' : `the proxy ${proxy}: `}${words}${detail}`,
    phase !== 'connecting',
    { cause: thrown, proxy },
  );
}
