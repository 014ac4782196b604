import type { NotesLink } from '@repo-agent-actions/forge';
import { isLoopback } from '@repo-agent-actions/index-client';
import type { Receipt, ReleaseManifest } from '@repo-agent-actions/release-model';
import { KNOWN_INDEXES } from '@repo-agent-actions/server-profiles';

/**
 * Where the release can be found, by the receipts of its upload. The production index of a rehearsal is on this
 * machine; what it stands for is PyPI, so that is what the notes of a real release would link.
 */
export function indexLinks(manifest: ReleaseManifest, receipts: readonly Receipt[]): readonly NotesLink[] {
  const { pypi, testpypi } = KNOWN_INDEXES;
  const urls = new Set(
    receipts.flatMap(({ stage, outcome, index }) =>
      stage === 'upload' && outcome !== 'failed' && index !== null ? [index] : [],
    ),
  );
  const links = [...urls].flatMap((text): readonly NotesLink[] => {
    if (!URL.canParse(text)) return [];
    const url = new URL(text);
    const known = [pypi, testpypi].find((index) => index.uploadUrl === text || index.simpleUrl === text);
    const page = known ?? (isLoopback(url.hostname) ? pypi : null);
    if (page !== null) return [{ title: page.title, url: page.projectUrl(manifest.project, manifest.version) }];
    return [{ title: `Index of ${url.host}`, url: `${url.origin}${url.pathname}` }];
  });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
