import { sha256OfFile } from '@repo-agent-actions/release-store';
import { visibleValue } from '@repo-agent-actions/harmless-text';
import {
  parseReleaseManifest,
  parseReleaseRecord,
  ReleaseError,
  type ReleaseManifest,
  type ReleaseRecord,
} from '@repo-agent-actions/release-model';
import { ForgeError } from './forge-error.ts';
import type { Forge, ForgeAsset, ForgeRelease } from './forge.ts';
import { DOCUMENT_NAMES, type ReleaseAsset } from './release-assets.ts';
import type { HashedBytes } from '@repo-agent-actions/http';

/** Of a manifest or a record that is read back. Bytes. */
const MAXIMUM_DOCUMENT = 32 * 1024 * 1024;

/** A file that is to be attached, and is there. */
export interface WantedAsset extends ReleaseAsset {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a release on a forge holds, read as far as it has to be; each asset at most once. */
export interface ReleaseContents {
  readonly release: ForgeRelease;
  readonly assets: readonly ForgeAsset[];
  named(name: string): readonly ForgeAsset[];
  /** Downloads the asset. */
  hash(asset: ForgeAsset): Promise<HashedBytes>;
  /** Whether an asset has the bytes of a file; one of another size isn't downloaded. */
  holds(asset: ForgeAsset, file: Pick<WantedAsset, 'size' | 'sha256'>): Promise<boolean>;
  /** Whether an asset was asked for with `holds`, and the server said that it isn't there. */
  isWithheld(asset: ForgeAsset): boolean;
  /** The manifest among the assets, when it is there and whole. */
  manifest(): Promise<ReleaseManifest | null>;
  /** The release record among the assets, when it is there and whole. */
  record(): Promise<ReleaseRecord | null>;
}

function sameFiles(a: ReleaseManifest, b: ReleaseManifest): boolean {
  const lines = ({ files }: ReleaseManifest): string =>
    files
      .map(({ filename, size, sha256 }) => `${filename} ${size} ${sha256}`)
      .sort()
      .join('\n');
  return lines(a) === lines(b);
}

/** Lists what a release holds. */
export async function readContents(forge: Forge, release: ForgeRelease): Promise<ReleaseContents> {
  const assets = await forge.assets(release);
  const hashes = new Map<number, Promise<HashedBytes>>();
  const withheld = new Set<number>();
  const named = (name: string): readonly ForgeAsset[] => assets.filter((asset) => asset.name === name);
  const hash = (asset: ForgeAsset): Promise<HashedBytes> => {
    const known = hashes.get(asset.id) ?? forge.hashAsset(release, asset);
    hashes.set(asset.id, known);
    return known;
  };
  async function parsed<T>(name: string, parse: (text: string, source: string) => T): Promise<T | null> {
    const asset = named(name).find(({ isWhole, size }) => isWhole && size > 0 && size <= MAXIMUM_DOCUMENT);
    if (asset === undefined) return null;
    const bytes = await forge.readAsset(release, asset, MAXIMUM_DOCUMENT);
    try {
      return parse(bytes.toString('utf8'), name);
    } catch (error) {
      // Half of it, or something else of that name
      if (error instanceof ReleaseError) return null;
      throw error;
    }
  }
  return {
    release,
    assets,
    named,
    hash,
    async holds(asset, { size, sha256 }) {
      if (!asset.isWhole || asset.size !== size) return false;
      try {
        return (await hash(asset)).sha256 === sha256;
      } catch (error) {
        // It is listed, but its bytes are gone
        if (!(error instanceof ForgeError) || error.status !== 404) throw error;
        withheld.add(asset.id);
        return false;
      }
    },
    isWithheld: ({ id }) => withheld.has(id),
    manifest: () => parsed(DOCUMENT_NAMES.manifest, parseReleaseManifest),
    record: () => parsed(DOCUMENT_NAMES.record, parseReleaseRecord),
  };
}

/** Whether an asset is the beginning of a file: what an upload leaves that was cut. */
async function isBeginningOf(contents: ReleaseContents, asset: ForgeAsset, file: WantedAsset): Promise<boolean> {
  if (!asset.isWhole || asset.size === 0) return true;
  if (asset.size >= file.size) return false;
  return (await sha256OfFile(file.path, { first: asset.size })) === (await contents.hash(asset)).sha256;
}

/** What is to become of a release, as far as others could have put something else there. */
export interface WantedContents {
  readonly manifest: ReleaseManifest;
  readonly files: readonly WantedAsset[];
  /** Whether an asset of this name would pass for a distribution of the project. */
  isDistribution?(name: string): boolean;
}

/**
 * Makes sure that a release may become ours, before anything of it is changed. Whatever lies there already, left by an
 * earlier run or put there by anybody who may write releases, is compared with what this run built, and never replaced
 * by it: equal bytes are ours, others are another build.
 * @throws ReleaseError when it holds another build, other bytes under a name of ours, or a further distribution
 */
export async function refuseOtherBuild(contents: ReleaseContents, wanted: WantedContents): Promise<void> {
  const { manifest, files } = wanted;
  const { release } = contents;
  const state = `${release.draft ? 'the draft' : 'the published release'} of ${release.tag}`;
  const remedy = release.draft
    ? 'Nothing was changed. If an earlier run made it, go on with its files: start the workflow by hand with from-stage and the manifest-sha256 that the log of that run shows. If none did, look who made it, and delete it'
    : 'Nothing was changed. If no run of yours published it, look who did, delete that release, and re-run the failed jobs: a draft that is made before its tag is published with it. If one did, its bytes stay: give the files a new version and a new tag';
  const theirs = await contents.manifest();
  if (theirs !== null && !sameFiles(theirs, manifest)) throw otherManifest(theirs, manifest, { state, remedy });
  for (const file of files.filter(({ kind }) => kind === 'wheel' || kind === 'sdist')) {
    const named = contents.named(file.name);
    // Gitea may have a name twice: where one is whole, the other is only removed
    if ((await Promise.all(named.map((asset) => contents.holds(asset, file)))).includes(true)) continue;
    for (const asset of named) {
      if (await isBeginningOf(contents, asset, file)) continue;
      throw new ReleaseError({
        subject: file.name,
        problem: `${state} holds other bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
        remedy,
      });
    }
  }
  const further = contents.assets.find(
    ({ name }) => wanted.isDistribution?.(name) === true && !manifest.files.some(({ filename }) => filename === name),
  );
  if (further === undefined) return;
  throw new ReleaseError({
    subject: visibleValue(further.name, 200),
    problem: `${state} holds this file, which was not built here`,
    remedy: release.draft ? remedy : 'Nothing was changed. Look who attached it, and remove it there',
  });
}

function otherManifest(
  theirs: ReleaseManifest,
  manifest: ReleaseManifest,
  { state, remedy }: { readonly state: string; readonly remedy: string },
): ReleaseError {
  const other = manifest.files.find((ours) => !theirs.files.some(({ sha256 }) => sha256 === ours.sha256));
  const before = theirs.files.find(({ filename }) => filename === other?.filename);
  return new ReleaseError({
    subject: other?.filename ?? DOCUMENT_NAMES.manifest,
    problem:
      other === undefined
        ? `${state} holds more files than were built now`
        : `${state} holds another build of it: sha256 ${before?.sha256 ?? '(none)'} there, ${other.sha256} here`,
    remedy,
  });
}
