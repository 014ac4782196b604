import { httpRequest, isSamePlace, TransportError, type HttpContext, type TransportFault } from '#http';
import type { ProjectFile } from './parsed-page.ts';

/** A server that pages name for files, and that can't be reached. */
export interface UnreachableHost {
  readonly origin: string;
  /** What went wrong, after the name of the server. */
  readonly why: string;
}

/** What to do about it. */
export const FILE_HOST_REMEDY =
  'Correct the address that the server has of itself (Gitea: ROOT_URL in app.ini), or make that host reachable for those who install from it';

/** Faults of an address; any other may pass, or be about the file. */
const OF_ADDRESSES: ReadonlySet<TransportFault> = new Set(['dns', 'refused', 'unreachable', 'connect-timeout']);

/**
 * Finds a server that installers can't get files from, because there is none at the address that a page names: an index
 * that doesn't know its own public address shows its pages, and no file of it can be installed. Only servers other than
 * the page's are asked, once each and without credentials.
 * @param pageUrl - of the page, or of the simple API
 * @throws TransportError `aborted` if the run is stopped
 */
export async function findUnreachableHost(
  files: readonly Pick<ProjectFile, 'url'>[],
  pageUrl: string,
  context: Omit<HttpContext, 'readAccess'>,
): Promise<UnreachableHost | null> {
  const page = new URL(pageUrl);
  const others = new Map(
    files.map(({ url }) => new URL(url)).flatMap((url) => (isSamePlace(page, url) ? [] : [[url.origin, url.href]])),
  );
  for (const [origin, url] of others) {
    try {
      await httpRequest({
        ...context,
        // Nothing that is read counts, and no secret is sent: what matters is whether somebody answers
        allowHttpHosts: [new URL(url).host],
        url,
        method: 'HEAD',
        redirects: 'answer',
        timeouts: { connect: 10_000, whole: 30_000 },
      });
    } catch (thrown) {
      if (!(thrown instanceof TransportError)) continue;
      if (thrown.fault === 'aborted') throw thrown;
      if (OF_ADDRESSES.has(thrown.fault) && thrown.proxy === null) return { origin, why: thrown.message };
    }
  }
  return null;
}
