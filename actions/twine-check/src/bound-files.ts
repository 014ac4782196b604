import { join } from 'node:path';
import { listDistributions, loadManifest, verifyAgainstManifest, type LoadedManifest } from '#distributions';
import { normalizeName } from '#python-standards';
import { ReleaseError, type Distribution, type Host } from '#release-model';

/** The files to be checked, and what binds them. */
export interface BoundFiles {
  readonly project: string;
  readonly version: string;
  /** Absolute, in the manifest's order. */
  readonly paths: readonly string[];
  /** Where the files come from, in one sentence. */
  readonly said: string;
}

/** The one release that the distributions in a folder belong to; `null` when there are several. */
function soleRelease(distributions: readonly Distribution[]): Distribution | null {
  const releases = new Set(distributions.map(({ name, version }) => `${normalizeName(name)} ${version}`));
  return releases.size === 1 ? (distributions[0] ?? null) : null;
}

/** The files of a folder without a manifest: their metadata may be what is wrong with them. */
async function filesAlone(packagesDir: string, error: ReleaseError): Promise<BoundFiles> {
  const distributions = await listDistributions(packagesDir);
  const sole = soleRelease(distributions);
  if (sole === null) throw error;
  return {
    project: sole.name,
    version: sole.version,
    paths: distributions.map(({ path }) => path),
    said: 'No manifest was given, and none can be created from these files. They are checked as they are.',
  };
}

/**
 * Finds the manifest and compares the folder with it, before anything is read from the files.
 * @throws ReleaseError when there is no file or no usable manifest, or when the folder doesn't match the manifest
 */
export async function bindFiles(manifest: string | null, packagesDir: string, host: Host): Promise<BoundFiles> {
  let loaded: LoadedManifest;
  try {
    loaded = await loadManifest(manifest, packagesDir, { host });
  } catch (error) {
    if (manifest === null && error instanceof ReleaseError) return filesAlone(packagesDir, error);
    throw error;
  }
  const distributions = await verifyAgainstManifest(loaded.manifest, packagesDir);
  return {
    project: loaded.manifest.project,
    version: loaded.manifest.version,
    paths: distributions.map(({ filename }) => join(packagesDir, filename)),
    said: loaded.onTheSpot
      ? 'No manifest was given. One was created from the files in the folder, so it proves nothing about earlier stages.'
      : `The files are those of the manifest (sha256 ${loaded.sha256}).`,
  };
}
