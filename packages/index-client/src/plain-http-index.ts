import { isLoopback, parseAddress, requireSafeForSecrets, requireSafeToRead } from '#http';
import type { IndexAddress } from './resolve-index.ts';

/** The route to an index, as far as it is plain http. */
export interface PlainHttpWay {
  /** Hosts that may be used without https: those listed by the user, and the forge's own if it doesn't have https. */
  readonly allowHttpHosts: readonly string[];
  /** A sentence for the log; `null` when there is nothing to say. */
  readonly warning: string | null;
}

/**
 * Judges the route to an index before anything is sent: https, or http to this machine, to a host that the user
 * listed, or, with a warning, to the forge that runs the job and has no https. Whoever can change an index's responses
 * decides what is sent to it, what counts as released, and what is installed from it.
 * @param choice - the input `index` as it was given, and `allow-http-hosts`
 * @param use - `read`: no token goes there
 * @throws ReleaseError for plain http to any other host
 */
export function judgePlainHttpIndex(
  choice: { readonly index: string; readonly allowHttpHosts: readonly string[] },
  address: Pick<IndexAddress, 'uploadUrl' | 'simpleUrl'>,
  use: 'read' | 'upload',
): PlainHttpWay {
  const upload = new URL(address.uploadUrl);
  const isOwnForge = choice.index === 'gitea' && upload.protocol === 'http:' && !isLoopback(upload.hostname);
  const allowHttpHosts = isOwnForge ? [...choice.allowHttpHosts, upload.host] : choice.allowHttpHosts;
  const simple = parseAddress(address.simpleUrl, 'simple-url');
  if (use === 'upload') {
    requireSafeForSecrets(upload, allowHttpHosts, 'index');
    requireSafeForSecrets(simple.url, allowHttpHosts, 'simple-url');
  } else if (simple.credentials !== null) requireSafeForSecrets(simple.url, allowHttpHosts, 'simple-url');
  else requireSafeToRead(simple.url, allowHttpHosts, 'simple-url');
  if (!isOwnForge) return { allowHttpHosts, warning: null };
  const harm = use === 'upload' ? 'read the token' : 'change what is read';
  return {
    allowHttpHosts,
    warning: `index: ${upload.origin} is plain http, so anyone on the network path can ${harm}. Put the forge behind https.`,
  };
}
