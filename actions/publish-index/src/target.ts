import {
  isLoopback,
  parseAddress,
  proxySecrets,
  SHORTEST_SECRET,
  type Credentials,
  type HttpContext,
  type Timing,
  type ReadAccess,
} from '#http';
import { checkToken, judgePlainHttpIndex, resolveIndex, type IndexAddress } from '#index-client';
import { CLIENT_CERTIFICATE_VARIABLE, ReleaseError, type Host } from '#release-model';
import type { PublishIndexInputs } from './inputs.ts';

/** Where a release goes, as which user, and by which route. */
export interface Target {
  readonly index: IndexAddress;
  /** `null` for an index that accepts uploads from anyone. */
  readonly credentials: Credentials | null;
  readonly context: HttpContext;
}

/**
 * Judges index, username and token by their form and by what the token says about itself, and masks all secrets on the
 * way to the index, before anything is read or sent.
 * @throws ReleaseError naming the input that is wrong
 */
export function chooseTarget(inputs: PublishIndexInputs, host: Host, timing: Pick<Timing, 'wall' | 'limits'>): Target {
  const { username, password, dryRun } = inputs;
  for (const secret of [password, ...proxySecrets(host.environment)]) mask(secret, host);
  const index = resolveIndex({ index: inputs.index, simpleUrl: inputs.simpleUrl, environment: host.environment });
  const written = parseAddress(index.simpleUrl, 'simple-url');
  if (written.credentials !== null) {
    // A user without a password is a token
    const { username: user, password: secret } = written.credentials;
    mask(secret === '' ? user : secret, host);
  }
  if (password === '' && index.known !== null && !dryRun) {
    throw new ReleaseError({
      subject: 'password',
      problem: `is empty, and ${index.title} requires an API token`,
      remedy: 'Add the token as a secret of the repository, and pass it as password',
    });
  }
  const upload = new URL(index.uploadUrl);
  if (password !== '') {
    const place = { site: index.known, title: index.title, isNear: isLoopback(upload.hostname) };
    checkToken(username, password, place, timing.wall());
  }

  // A forge on plain http gets its own token, as it does from every job, but with a warning
  const { allowHttpHosts, warning } = judgePlainHttpIndex(inputs, index, 'upload');
  if (warning !== null) host.warning(warning);
  const credentials = password === '' ? null : { username, password };
  const readAccess = readAccessOf(index, credentials);
  return {
    index,
    credentials,
    context: {
      environment: host.environment,
      clientCertificate: host.environment[CLIENT_CERTIFICATE_VARIABLE],
      allowHttpHosts,
      readAccess,
      signal: host.signal,
      limits: timing.limits,
    },
  };
}

/** A private index is read with the credentials for uploads; the known ones are public. */
function readAccessOf(index: IndexAddress, credentials: Credentials | null): ReadAccess | null {
  if (credentials === null || index.known !== null) return null;
  return { origin: new URL(index.uploadUrl).origin, credentials };
}

/** A secret too short to be masked: such a token is refused, and an address is never shown with its password. */
function mask(secret: string, host: Host): void {
  const lines = secret.split(/[\r\n]/u).map((line) => line.trim());
  for (const line of lines) if (line.length >= SHORTEST_SECRET) host.mask(line);
}
