import { canonicalVersion, normalizeName, type CoreMetadata } from '#python-standards';
import { ReleaseError, type Distribution, type ReleaseManifest } from '#release-model';
import { readMetadata } from './read-metadata.ts';

type Named = Pick<ReleaseManifest, 'project' | 'version'>;

/**
 * Makes sure that a file belongs to the release that its manifest names: by its core metadata, which say what an index
 * files it under and what installers get, and by its file name.
 * @throws ReleaseError when either says another name or version
 */
export function requireOwnMetadataOf(
  { project, version }: Named,
  distribution: Distribution,
  metadata: Pick<CoreMetadata, 'get'>,
): void {
  const said: readonly (readonly [string, string | null, string | null])[] = [
    ['its metadata says', metadata.get('Name'), metadata.get('Version')],
    ['its file name says', distribution.name, distribution.version],
  ];
  for (const [where, name, found] of said) {
    const isOurs =
      name !== null &&
      found !== null &&
      normalizeName(name) === normalizeName(project) &&
      canonicalVersion(found) === canonicalVersion(version);
    if (isOurs) continue;
    throw new ReleaseError({
      subject: distribution.filename,
      problem: `is not a file of ${project} ${version}: ${where} ${name ?? 'no name'} ${found ?? 'no version'}`,
      remedy: 'Build the release again, and find out who could write the manifest',
    });
  }
}

/**
 * {@link requireOwnMetadataOf} for each file.
 * @throws ReleaseError also when a file's metadata can't be read
 */
export async function requireOwnMetadata(manifest: Named, distributions: readonly Distribution[]): Promise<void> {
  for (const distribution of distributions) {
    requireOwnMetadataOf(manifest, distribution, await readMetadata(distribution));
  }
}
