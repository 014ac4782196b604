import type { NotesLink } from '#forge';
import { isLoopback } from '#http';
import { resolveIndex, type IndexAddress } from '#index-client';
import type { Receipt, ReleaseManifest } from '#release-model';
import { profileOf } from '#server-profiles';

/**
 * Whether an index on this machine is that of a rehearsal, which represents PyPI: what is sent to a forge is released, and a
 * forge's own registry is what it is.
 */
export function isStandIn(url: string, isSent: boolean): boolean {
  return !isSent && isLoopback(new URL(url).hostname) && profileOf(url) !== 'gitea';
}

/** The index that a receipt names. @param url - http or https */
export function indexOf(url: string, isSent: boolean): IndexAddress {
  if (isStandIn(url, isSent)) return resolveIndex({ index: 'pypi', simpleUrl: null, environment: {} });
  return resolveIndex({ index: url, simpleUrl: url, environment: {} });
}

/**
 * Where the release can be found, according to its upload receipts.
 * @param isSent - whether the notes are sent, so that no index stands for another
 */
export function indexLinks(
  manifest: ReleaseManifest,
  receipts: readonly Receipt[],
  isSent: boolean,
): readonly NotesLink[] {
  const uploads = receipts.filter(({ stage, outcome }) => stage === 'upload' && outcome !== 'failed');
  const links = uploads.flatMap(({ index: url }): readonly NotesLink[] => {
    if (url === null || !/^https?:/u.test(url) || !URL.canParse(url)) return [];
    const index = indexOf(url, isSent);
    return [{ title: index.title, url: index.projectUrl(manifest.project, manifest.version) ?? url }];
  });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
