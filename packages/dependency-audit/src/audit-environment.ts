import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { indexSettings, type CleanPlace, type Environment } from '@repo-agent-actions/python-env';
import { messageOf } from '@repo-agent-actions/release-model';

/** The variables by which pip, requests, OpenSSL, curl and Node are told of certificates. */
const CERTIFICATE_VARIABLES = [
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
] as const;

/** Of requests, and so of pip-audit. */
const BUNDLE_VARIABLES: ReadonlySet<string> = new Set(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE']);

/**
 * The environment that pip-audit runs in: an empty home, no settings or credentials of package indexes, the proxy and
 * the certificates of the machine. requests trusts one bundle and nothing beside it, so that it gets Node's own authorities
 * and all that the settings name in one file.
 * @throws Error when a file of certificates can't be read
 */
export async function auditEnvironment(
  place: CleanPlace,
  tool: Environment,
  machine: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const settings = await indexSettings(machine);
  const clean = Object.fromEntries(
    Object.entries(place.environmentFor(tool.bin)).filter(([name]) => !BUNDLE_VARIABLES.has(name)),
  );
  const named = CERTIFICATE_VARIABLES.map((name) => machine[name]);
  const paths = new Set([...named, settings.cert].filter((path) => path !== undefined && path !== null && path !== ''));
  const certificates: string[] = [];
  for (const path of paths as ReadonlySet<string>) {
    try {
      certificates.push(await readFile(path, 'utf8'));
    } catch (cause) {
      throw new Error(`the certificate file ${path} can't be read (${messageOf(cause)})`, { cause });
    }
  }
  const bundle = join(place.scratch, 'certificates.pem');
  if (certificates.length > 0) await writeFile(bundle, [...rootCertificates, ...certificates].join('\n'));
  return {
    ...clean,
    ...settings.proxies,
    ...(settings.proxy === null ? {} : { HTTPS_PROXY: settings.proxy, HTTP_PROXY: settings.proxy }),
    ...(certificates.length > 0 ? { REQUESTS_CA_BUNDLE: bundle } : {}),
    NO_COLOR: '1',
    PYTHONUTF8: '1',
  };
}
