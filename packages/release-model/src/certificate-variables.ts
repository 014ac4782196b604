/** A variable that names certificate authorities to trust, and its value. */
export interface CertificateVariable {
  readonly name: string;
  /** `path`: one file, or a folder of files; `folders`: several folders, separated as in PATH. */
  readonly holds: 'path' | 'folders';
}

/**
 * The variables that tell the tools of a release which certificate authorities to trust, in order of precedence for a
 * tool that reads only one: pip, twine, requests, curl, OpenSSL (and by it pip and uv), Node.
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

/** The variable by which uv is told to prove who asks: a PEM file with a certificate and its private key. */
export const CLIENT_CERTIFICATE_VARIABLE = 'SSL_CLIENT_CERT';

/** Of these, those that name the one file that pip and uv get, in order of precedence. */
export const BUNDLE_VARIABLES: readonly string[] = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
