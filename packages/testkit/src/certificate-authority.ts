import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';

/** A certificate for 127.0.0.1, localhost and other given names, and the unknown authority that signed it. */
export interface OwnAuthority {
  /** PEM file of the authority; absolute. */
  readonly authorityPath: string;
  /** PEM file with a certificate for a client that it signed, and its key; absolute. */
  readonly clientPath: string;
  /** PEM. */
  readonly certificate: string;
  /** PEM. */
  readonly key: string;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'] as const;

/**
 * Creates a certificate authority and a certificate signed by it, as strict as Python 3.13 requires. Node can't create
 * certificates, so openssl does.
 * @param folder - where to write the files; it must exist
 * @param further - more addresses and host names that the certificate is for
 * @returns `null` without an openssl that can do this
 */
export function makeOwnAuthority(folder: string, further: readonly string[] = []): OwnAuthority | null {
  const path = (name: string): string => join(folder, name);
  const extensions = (...list: readonly string[]): readonly string[] => list.flatMap((one) => ['-addext', one]);
  const request = (name: string, words: readonly string[]): void => {
    const files = ['-keyout', path(`${name}.key`), '-out', path(`${name}.pem`)];
    execFileSync('openssl', ['req', '-x509', ...NEW_KEY, ...files, ...words], { stdio: 'ignore' });
  };
  try {
    request('authority', [
      '-subj',
      '/CN=Authority of a test',
      ...extensions('basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'),
    ]);
    const signed = ['-CA', path('authority.pem'), '-CAkey', path('authority.key')];
    request('server', [
      '-subj',
      '/CN=127.0.0.1',
      ...signed,
      ...extensions(
        'basicConstraints=critical,CA:FALSE',
        `subjectAltName=${['127.0.0.1', 'localhost', ...further].map((name) => `${isIP(name) === 0 ? 'DNS' : 'IP'}:${name}`).join()}`,
        'extendedKeyUsage=serverAuth',
      ),
    ]);
    request('client', ['-subj', '/CN=somebody', ...signed, ...extensions('extendedKeyUsage=clientAuth')]);
    appendFileSync(path('client.pem'), readFileSync(path('client.key')));
  } catch {
    return null;
  }
  return {
    authorityPath: path('authority.pem'),
    clientPath: path('client.pem'),
    certificate: readFileSync(path('server.pem'), 'utf8'),
    key: readFileSync(path('server.key'), 'utf8'),
  };
}
