import type { HttpContext } from '#http';
import { readProjectPage, releaseOnIndex } from '#index-client';
import { ReleaseError, type ReleaseManifest } from '#release-model';

/** An index to query. */
export interface AskedIndex {
  /** Its name in messages: `PyPI`. */
  readonly title: string;
  readonly simpleUrl: string;
}

/** What an index has of a release. */
export interface IndexHolding {
  /** All files of the manifest under their sha256, and no other file of this version. */
  readonly isWhole: boolean;
  /** For display: `has 2 of 2 files`, or why that is unknown. */
  readonly words: string;
}

/**
 * Asks an index which files of a release it has, by their sha256. A file that can't be read, or has no sha256, counts
 * as missing.
 */
export async function askIndex(
  manifest: Pick<ReleaseManifest, 'project' | 'version' | 'files'>,
  { simpleUrl }: AskedIndex,
  context: HttpContext,
): Promise<IndexHolding> {
  const { project, version, files } = manifest;
  try {
    const page = await readProjectPage(simpleUrl, project, { ...context, bypassCaches: true });
    if (page.elsewhere !== null)
      return { isWhole: false, words: `has no page of its own, and redirects to ${page.elsewhere}` };
    const there = releaseOnIndex(page, project, version).files;
    const isThere = ({ filename, sha256 }: (typeof files)[number]): boolean =>
      there.some((file) => file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file) => !files.some(({ filename }) => filename === file.filename)).length;
    return {
      isWhole: count === files.length && others === 0,
      words: `has ${String(count)} of ${String(files.length)} files${others === 0 ? '' : `, and ${String(others)} others`}`,
    };
  } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof ReleaseError)) throw error;
    return { isWhole: false, words: `unknown (${error.message})` };
  }
}
