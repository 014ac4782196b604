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

/** While files are sent beside each other, a page that was asked for so long ago still counts. Milliseconds. */
const FRESH = 1_000;

/** Asks the index once more before each file. */
export interface LookBefore {
  /**
   * What the index has of a file.
   * @param isAlone - whether nothing else is being sent: then nothing that was asked for earlier counts
   * @throws TransportError `aborted` if the run is stopped
   */
  look(this: void, distribution: Distribution, isAlone: boolean): Promise<SeenBefore>;
  /** Asks for the page that the next file needs, while this one is sent. */
  ahead(this: void): void;
}

/**
 * Asks the index once more before each file, since another run may be sending another build of this version. Files that
 * are sent at the same time share a page.
 */
export function lookBefore(publication: Publication): LookBefore {
  const { timing } = publication;
  let last: { readonly page: Promise<Seen | null>; readonly begun: number } | null = null;
  let isReading = false;
  const read = (): Promise<Seen | null> => {
    isReading = true;
    const page = readOnce(publication).finally(() => {
      isReading = false;
    });
    last = { page, begun: timing.now() };
    return page;
  };
  const seenNow = (isAlone: boolean): Promise<Seen | null> => {
    if (isAlone) return readOnce(publication);
    if (last === null) return read();
    return isReading || timing.now() - last.begun <= FRESH ? last.page : read();
  };
  return {
    async look({ filename }, isAlone) {
      const seen = await seenNow(isAlone);
      if (seen === null) return { kind: 'free' };
      const own = seen.planned.find((file) => file.filename === filename);
      if (seen.error !== null) return { kind: 'taken', error: seen.error, isAboutFile: own?.state === 'conflict' };
      return { kind: own?.state === 'identical' ? 'there' : 'free' };
    },
    ahead() {
      // A failure is that of whoever needs the page
      if (!isReading) read().catch(() => undefined);
    },
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
