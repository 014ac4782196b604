import { planUpload, readProjectPage, releaseOnIndex } from '#index-client';
import { ReleaseError, type Distribution, type PlannedFile } from '#release-model';
import { anotherBuild } from './another-build.ts';
import type { Publication } from './publication.ts';

/** What the index has right before a file is sent. */
export type SeenBefore =
  /** Nothing speaks against sending it, or the index can't be asked: the plan counts. */
  | { readonly kind: 'free' }
  /** The file itself is there, byte for byte. */
  | { readonly kind: 'there' }
  /** Files of another build of the version have come since the plan was made. */
  | { readonly kind: 'taken'; readonly error: ReleaseError; readonly isAboutFile: boolean };

/** How often the page is asked for: what it can't tell now, the upload itself shows. */
const ATTEMPTS = 2;

/**
 * Asks the index once more before each file, since another run may be sending another build of this version. Files that
 * are sent at the same time share a page.
 * @returns a function that throws TransportError `aborted` if the run is stopped
 */
export function lookBefore(publication: Publication): (distribution: Distribution) => Promise<SeenBefore> {
  let reading: Promise<Seen | null> | null = null;
  const seenNow = (): Promise<Seen | null> => {
    reading ??= readOnce(publication).finally(() => {
      reading = null;
    });
    return reading;
  };
  return async ({ filename }) => {
    const seen = await seenNow();
    if (seen === null) return { kind: 'free' };
    const own = seen.planned.find((file) => file.filename === filename);
    if (seen.error !== null) return { kind: 'taken', error: seen.error, isAboutFile: own?.state === 'conflict' };
    return { kind: own?.state === 'identical' ? 'there' : 'free' };
  };
}

/** The release on a page of the index. */
interface Seen {
  readonly planned: readonly PlannedFile[];
  /** Why nothing more can be sent; `null`: it can. */
  readonly error: ReleaseError | null;
}

/** @returns `null` if the page, or a file that it gives no hash of, can't be read */
async function readOnce(publication: Publication): Promise<Seen | null> {
  const { target, manifest, timing, files, hashOf } = publication;
  try {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, {
      ...target.context,
      uploadUrl: target.index.uploadUrl,
      timing,
      attempts: ATTEMPTS,
      bypassCaches: true,
    });
    const distributions = files.map(({ distribution }) => distribution);
    const planned = await planUpload(distributions, page, hashOf);
    const listed = releaseOnIndex(page, manifest.project, manifest.version).files;
    return { planned, error: await anotherBuild(publication, { planned, listed }, 'nothing more is sent') };
  } catch (thrown) {
    if (!(thrown instanceof ReleaseError)) throw thrown;
    return null;
  }
}
