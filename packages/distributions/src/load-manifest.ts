import { lazyModule } from '#lazy-modules';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalVersion, normalizeName } from '#python-standards';
import { visibleValue } from '#harmless-text';
import {
  durationText,
  parseReleaseManifest,
  ReleaseError,
  systemReason,
  serialize,
  type Host,
  type ReleaseManifest,
} from '#release-model';
import { boundFolder, readManifest, realFolder, releaseFolder, sha256Of } from '#release-store';
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
async function fromStore(
  packagesDir: string,
  { storeFolder, info }: ManifestHost,
  expectedSha256: string | null,
): Promise<LoadedManifest | null> {
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
    if (!distributions.some(({ version }) => version === canonicalVersion(stored.manifest.version))) continue;
    const bound = await boundFolder(path);
    if (bound === null || stored.sha256 === expectedSha256) return stored;
    const age = durationText(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${visibleValue(path)}, of the build ${age} ago into ${visibleValue(bound.folder)}`;
    // Files of another folder may be of another build; it counts where somebody names it
    if (bound.folder === (await realFolder(packagesDir))) {
      info?.(`${what}. To do without it, delete that file.`);
      return stored;
    }
    info?.(`${what}, isn't used for ${visibleValue(packagesDir)}. To use it, name it as the manifest.`);
  }
  return null;
}

/** Where an earlier stage may have left a manifest, and where to say which one is used. */
export type ManifestHost = Pick<Host, 'storeFolder'> & Partial<Pick<Host, 'info'>>;

/** What `loadManifest` needs besides the two inputs. */
export interface LoadManifestOptions {
  /** Where an earlier stage of this run may have left the manifest; `null` to look nowhere. */
  readonly host: ManifestHost | null;
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
  const loaded = await find(input, packagesDir, host, expectedSha256);
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
 * @param packagesDir - `null`: without the input, there is none. One that was built into another folder counts only
 *   where its sha256 is given, too
 * @throws ReleaseError when it can't be read
 */
export async function findManifest(
  input: string | null,
  packagesDir: string | null,
  host: ManifestHost | null,
  expectedSha256: string | null = null,
): Promise<LoadedManifest | null> {
  if (input?.trimStart().startsWith('{') === true) {
    const manifest = parseReleaseManifest(input, 'manifest');
    return { manifest, sha256: sha256Of(serialize(manifest)), path: null, onTheSpot: false };
  }
  if (input !== null && input !== '') return fromFile(input);
  return host === null || packagesDir === null
    ? null
    : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
}

async function find(
  input: string | null,
  packagesDir: string,
  host: ManifestHost | null,
  expectedSha256: string | null,
): Promise<LoadedManifest> {
  const found = await findManifest(input, packagesDir, host, expectedSha256);
  if (found !== null) return found;
  const { manifestOnTheSpot } = await onTheSpot();
  const manifest = await manifestOnTheSpot(packagesDir);
  return { manifest, sha256: sha256Of(serialize(manifest)), path: null, onTheSpot: true };
}
