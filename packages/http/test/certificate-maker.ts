import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a TLS server is started with. */
export interface ServerCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate authority of a test's own. */
export interface Authority {
  /** Path of its certificate, in PEM. */
  readonly path: string;
  /** A certificate for host names or addresses. @param end - when it ends, as OpenSSL writes it: `20200101000000Z` */
  issue(hosts: readonly string[], end?: string): ServerCertificate;
  remove(): void;
}

function openssl(folder: string, args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes a certificate authority; Node can't. @returns `null` when there is no openssl here */
export function makeAuthority(): Authority | null {
  const folder = mkdtempSync(join(tmpdir(), 'prüf ca-'));
  try {
    openssl(folder, [
      'req',
      '-x509',
      ...NEW_KEY,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=test',
      '-days',
      '2',
    ]);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(
    join(folder, 'ca.cnf'),
    '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\nunique_subject=no\npolicy=any\ncopy_extensions=copy\ndefault_md=sha256\ncertificate=ca.pem\nprivate_key=ca.key\n[any]\ncommonName=supplied\n',
  );
  return {
    path: join(folder, 'ca.pem'),
    issue(hosts, end = '20991231000000Z') {
      const names = hosts.map((host) => (/^[\d.]+$/u.test(host) ? `IP:${host}` : `DNS:${host}`)).join(',');
      const subject = ['-subj', '/CN=server', '-addext', `subjectAltName=${names}`];
      openssl(folder, ['req', ...NEW_KEY, '-keyout', 'server.key', '-out', 'server.csr', ...subject]);
      openssl(folder, [
        'ca',
        '-batch',
        '-config',
        'ca.cnf',
        '-in',
        'server.csr',
        '-out',
        'server.pem',
        '-notext',
        '-startdate',
        '20190101000000Z',
        '-enddate',
        end,
      ]);
      return { key: readFileSync(join(folder, 'server.key')), cert: readFileSync(join(folder, 'server.pem')) };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
