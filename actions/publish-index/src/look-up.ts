import { planUpload, readProjectPage, type IndexState } from '#index-client';
import { ReleaseError, type Distribution } from '#release-model';
import type { Publication } from './publication.ts';

/**
 * What the index has under the name of a file: past every cache first, and where that shows nothing, also on the page
 * as everyone gets it, for an index that can't handle a query.
 * @throws TransportError `aborted` if the run is stopped
 */
export async function lookUp(publication: Publication, distribution: Distribution): Promise<IndexState> {
  const uncached = await lookOnce(publication, distribution, true);
  if (uncached.state === 'identical' || uncached.state === 'different') return uncached;
  const plain = await lookOnce(publication, distribution, false);
  return plain.state === 'unknown' ? uncached : plain;
}

async function lookOnce(
  { target, manifest, hashOf, timing }: Publication,
  distribution: Distribution,
  bypassCaches: boolean,
): Promise<IndexState> {
  try {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, {
      ...target.context,
      uploadUrl: target.index.uploadUrl,
      timing,
      bypassCaches,
    });
    const [planned] = await planUpload([distribution], page, hashOf);
    if (planned?.state === 'conflict') return { state: 'different', sha256: planned.indexSha256 ?? 'unknown' };
    return { state: planned?.state === 'identical' ? 'identical' : 'absent' };
  } catch (thrown) {
    if (thrown instanceof ReleaseError) return { state: 'unknown' };
    throw thrown;
  }
}
