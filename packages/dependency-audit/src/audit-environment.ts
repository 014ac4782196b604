import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { type CleanPlace, type Environment, indexSettings } from '#python-env';
import { REQUESTS_VARIABLES } from '#release-model';
import { readCertificates } from '#http';

/**
 * The environment that pip-audit runs in: an empty home, no settings or credentials for package indexes, the proxy and
 * the certificates of the machine. requests trusts only one bundle, so it gets Node's own authorities
 * and all those in the settings in one file.
 * @throws ReleaseError if a certificate file can't be read
 */
export async function auditEnvironment(
  place: CleanPlace,
  tool: Environment,
  machine: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const settings = await indexSettings(machine);
  const clean = Object.fromEntries(
    Object.entries(place.environmentFor(tool.bin)).filter(([name]) => !REQUESTS_VARIABLES.has(name)),
  );
  const certificates = readCertificates({
    environment: machine,
    certificates: settings.cert === null ? [] : [settings.cert],
  });
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
