/** How a request failed below HTTP: there was no complete response. */
export type TransportFault =
  | 'refused'
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'proxy'
  | 'connect-timeout'
  | 'reset'
  | 'idle-timeout'
  | 'whole-timeout'
  | 'truncated'
  | 'garbled'
  | 'too-large'
  | 'redirect'
  | 'aborted';

/** The code of the error when a server asks who connects (RFC 8446 §6.2). */
export const CERTIFICATE_REQUIRED = 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED';

/** The codes of the errors when a server refuses the certificate of who connects. */
export const CERTIFICATE_REFUSED =
  /^ERR_SSL_(?:TLSV1_ALERT_UNKNOWN_CA|(?:SSLV3|TLSV1)_ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN)))$/u;

/** The `code` of a Node error; empty when there is none. */
export function codeOf(thrown: unknown): string {
  // Not by `instanceof`: a Node error may come from a different realm.
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}
