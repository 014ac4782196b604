import type { NotesLink } from '#forge';
import { isLoopback } from '#http';
import { resolveIndex, type IndexAddress } from '#index-client';
import type { Receipt, ReleaseManifest } from '#release-model';

/** The index that a receipt names; one on this machine represents PyPI. @param url - http or https */
export function indexOf(url: string): IndexAddress {
  const isStandIn = isLoopback(new URL(url).hostname);
  return resolveIndex({ index: isStandIn ? 'pypi' : url, simpleUrl: isStandIn ? null : url, environment: {} });
}

/**
 * Where the release can be found, according to its upload receipts. The production index of a rehearsal is on this
 * machine; it represents PyPI, so that is what the notes of a real release would link to.
 */
export function indexLinks(manifest: ReleaseManifest, receipts: readonly Receipt[]): readonly NotesLink[] {
  const uploads = receipts.filter(({ stage, outcome }) => stage === 'upload' && outcome !== 'failed');
  const links = uploads.flatMap(({ index: url }): readonly NotesLink[] => {
    if (url === null || !/^https?:/u.test(url) || !URL.canParse(url)) return [];
    const index = indexOf(url);
    return [{ title: index.title, url: index.projectUrl(manifest.project, manifest.version) ?? url }];
  });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
