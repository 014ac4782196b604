/** A variable that names certificate authorities to trust, and what stands in it. */
export interface CertificateVariable {
  readonly name: string;
  /** `path`: one file, or a folder of files; `folders`: several folders, divided as PATH is. */
  readonly holds: 'path' | 'folders';
}

/**
 * The variables by which the tools of a release are told of certificate authorities, those first that go before the others
 * where a tool takes only one: pip, twine, requests, curl, OpenSSL (and by it pip and uv), Node.
 */
export const CERTIFICATE_VARIABLES: readonly CertificateVariable[] = [
  { name: 'PIP_CERT', holds: 'path' },
  { name: 'TWINE_CERT', holds: 'path' },
  { name: 'REQUESTS_CA_BUNDLE', holds: 'path' },
  { name: 'CURL_CA_BUNDLE', holds: 'path' },
  { name: 'SSL_CERT_FILE', holds: 'path' },
  { name: 'SSL_CERT_DIR', holds: 'folders' },
  { name: 'NODE_EXTRA_CA_CERTS', holds: 'path' },
];

/** Of them, those that requests reads, and so pip-audit: the first one is all that it trusts. */
export const REQUESTS_VARIABLES: ReadonlySet<string> = new Set(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE']);

/** Of them, those that stand for the one file that pip and uv are given, in the order in which they count. */
export const BUNDLE_VARIABLES: readonly string[] = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
