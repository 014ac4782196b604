import { lazyModule } from '#lazy-modules';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalVersion, normalizeName } from '#python-standards';
import {
  parseReleaseManifest,
  ReleaseError,
  systemReason,
  serialize,
  type Host,
  type ReleaseManifest,
} from '#release-model';
import { readManifest, releaseFolder, sha256Of } from '#release-store';
import { listFilenames, parseFilename } from './read-distribution.ts';

/** The code that looks into archives is only loaded when there is no manifest. */
const onTheSpot = lazyModule(() => import('./manifest-on-the-spot.ts'));

/** The manifest that a stage works with, and where it comes from. */
export interface LoadedManifest {
  readonly manifest: ReleaseManifest;
  /** Of the file's bytes; of the canonical text for one that isn't a file. */
  readonly sha256: string;
  /** Absolute; `null` when it isn't a file. */
  readonly path: string | null;
  /** Nobody gave one: it was made from the files that exist, and says nothing about what was built before. Say so. */
  readonly onTheSpot: boolean;
}

async function fromFile(path: string): Promise<LoadedManifest> {
  try {
    return { ...(await readManifest(path)), onTheSpot: false };
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    throw new ReleaseError(
      {
        subject: path,
        problem: `can't be read (${systemReason(cause)})`,
        remedy: 'Give the path of a release manifest, or the manifest itself as JSON',
      },
      { cause },
    );
  }
}

/** The manifest that an earlier stage of this run left in the store for the release in `packagesDir`. */
async function fromStore(packagesDir: string, storeFolder: string): Promise<LoadedManifest | null> {
  const distributions = (await listFilenames(packagesDir)).map(parseFilename);
  for (const name of new Set(distributions.map((dist) => normalizeName(dist.name)))) {
    const path = join(releaseFolder(storeFolder, name), 'release-manifest.json');
    const there = await readFile(path).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const stored = await fromFile(path);
    // A manifest of another version was left by an earlier release, and says nothing about this one.
    if (distributions.some(({ version }) => version === canonicalVersion(stored.manifest.version))) return stored;
  }
  return null;
}

/** What `loadManifest` needs besides the two inputs. */
export interface LoadManifestOptions {
  /** Where an earlier stage of this run may have left the manifest; `null` to look nowhere. */
  readonly host: Pick<Host, 'storeFolder'> | null;
  /** The input `manifest-sha256`: what the manifest's own sha256 has to be. */
  readonly expectedSha256?: string | null;
}

/**
 * Finds the manifest of a stage: the input (a path, or JSON when it begins with `{`), else the one that an earlier
 * stage of this run left for the release in `packagesDir`, else one made on the spot.
 *
 * It doesn't compare the files: `verifyAgainstManifest` does.
 * @param input - `null` when the input is absent; a path is absolute
 * @throws ReleaseError when there is none, or it isn't the expected one
 */
export async function loadManifest(
  input: string | null,
  packagesDir: string,
  { host, expectedSha256 = null }: LoadManifestOptions,
): Promise<LoadedManifest> {
  const loaded = await find(input, packagesDir, host);
  if (expectedSha256 !== null && loaded.sha256 !== expectedSha256.toLowerCase()) {
    throw new ReleaseError({
      subject: loaded.path ?? 'manifest',
      problem: loaded.onTheSpot
        ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required`
        : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
      remedy: 'Give the manifest of the build whose files you release',
    });
  }
  return loaded;
}

/**
 * The manifest that is there already: the input, else what an earlier stage left in the store.
 * @param packagesDir - `null`: without the input, there is none
 * @throws ReleaseError when it can't be read
 */
export async function findManifest(
  input: string | null,
  packagesDir: string | null,
  host: Pick<Host, 'storeFolder'> | null,
): Promise<LoadedManifest | null> {
  if (input?.trimStart().startsWith('{') === true) {
    const manifest = parseReleaseManifest(input, 'manifest');
    return { manifest, sha256: sha256Of(serialize(manifest)), path: null, onTheSpot: false };
  }
  if (input !== null && input !== '') return fromFile(input);
  return host === null || packagesDir === null ? null : await fromStore(packagesDir, host.storeFolder);
}

async function find(
  input: string | null,
  packagesDir: string,
  host: Pick<Host, 'storeFolder'> | null,
): Promise<LoadedManifest> {
  const found = await findManifest(input, packagesDir, host);
  if (found !== null) return found;
  const { manifestOnTheSpot } = await onTheSpot();
  const manifest = await manifestOnTheSpot(packagesDir);
  return { manifest, sha256: sha256Of(serialize(manifest)), path: null, onTheSpot: true };
}
