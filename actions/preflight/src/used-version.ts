import { visibleValue } from '#harmless-text';
import { judgePlainHttpIndex, readProjectPage, releaseOnIndex, resolveIndex, type ProjectFile } from '#index-client';
import { nextPatch } from '#python-standards';
import { messageOf, ReleaseError, type Host, type ReleaseManifest } from '#release-model';
import type { StageIndex } from './index-lines.ts';

/** What is released. */
export interface WantedVersion {
  readonly project: string;
  /** PEP 440 normal form. */
  readonly version: string;
  /** Of the files from an earlier run; `null` when they have to be built. */
  readonly manifest: Pick<ReleaseManifest, 'files'> | null;
}

/** What an index says about a version before it is built. */
export interface UsedVersion {
  /** It can't be released there. */
  readonly problem: ReleaseError | null;
  /** It might not be possible: the existing files may or may not equal what will be built. */
  readonly warning: string | null;
  /** For the log. */
  readonly note: string;
}

function isOfRelease(file: ProjectFile, { files }: Pick<ReleaseManifest, 'files'>): boolean {
  const own = files.find(({ filename }) => filename === file.filename);
  // Without a sha256 the upload finds out by downloading it
  return own !== undefined && (file.sha256 === null || own.sha256 === file.sha256);
}

/**
 * Checks whether an index already has files of a version. With the manifest of an earlier run, files with its bytes are
 * fine. An index that can't be read doesn't stop anything: the upload asks it again.
 * @throws ReleaseError if the index is specified incorrectly
 */
export async function findUsedVersion(
  { index, simpleUrl }: StageIndex,
  { project, version, manifest }: WantedVersion,
  { environment, signal }: Pick<Host, 'environment' | 'signal'>,
): Promise<UsedVersion> {
  const address = resolveIndex({ index, simpleUrl, environment });
  let files: readonly ProjectFile[];
  let elsewhere: string | null;
  try {
    const { allowHttpHosts } = judgePlainHttpIndex({ index, allowHttpHosts: [] }, address, 'read');
    const request = { environment, allowHttpHosts, signal, bypassCaches: true };
    const page = await readProjectPage(address.simpleUrl, project, request);
    files = releaseOnIndex(page, project, version).files;
    elsewhere = page.elsewhere;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ReleaseError)) throw error;
    return { problem: null, warning: null, note: `${address.title}: unknown (${messageOf(error)})` };
  }
  const foreign = manifest === null ? files : files.filter((file) => !isOfRelease(file, manifest));
  const free = { problem: null, warning: null };
  if (files.length === 0) {
    const where = elsewhere === null ? '' : `, and redirects to ${elsewhere}, which is another server`;
    return { ...free, note: `${address.title}: has no file of ${version}${where}` };
  }
  if (foreign.length === 0)
    return { ...free, note: `${address.title}: already has ${String(files.length)} of the files` };
  const some = foreign.slice(0, 3).map(({ filename }) => visibleValue(filename));
  const names = `${some.join(', ')}${foreign.length > some.length ? ', …' : ''}`;
  const next = nextPatch(version);
  const note = `${address.title}: has other files of ${version}`;
  if (manifest === null) {
    return {
      problem: null,
      warning: `${address.title}: already has files of ${project} ${version} (${names}), and there is no draft release with them. If this build gives different bytes, its upload will be refused: in that case, release as ${next}.`,
      note,
    };
  }
  const problem = new ReleaseError({
    subject: address.title,
    problem: `${project} ${version} can't be reused there: it has files that don't belong to this release (${names})`,
    remedy: `Release as ${next} with a new tag`,
  });
  return { problem, warning: null, note };
}
