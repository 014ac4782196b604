import { pathToFileURL } from 'node:url';
import type { TrialFile } from '#installed-release';
import { parseWheelFilename, type CoreMetadata } from '#python-standards';
import type { Distribution } from '#release-model';

/** A file on disk, as an installer sees it. */
export type TriedFile = TrialFile;

/** A built file with the bytes that must be installed. @throws Error for a wheel whose name isn't one */
export function trialFileOf({ filename, path, kind, sha256 }: Distribution, metadata: CoreMetadata): TriedFile {
  const { tags, build } = kind === 'wheel' ? parseWheelFilename(filename) : { tags: [], build: null };
  const requiresPython = metadata.get('Requires-Python');
  return { filename, kind, url: pathToFileURL(path).href, requiredSha256: sha256, requiresPython, tags, build };
}

/** Whether a wheel has nothing that was compiled for one platform. */
export function isForEveryPlatform({ tags }: Pick<TrialFile, 'tags'>): boolean {
  return tags.every((tag) => tag.endsWith('-any'));
}
