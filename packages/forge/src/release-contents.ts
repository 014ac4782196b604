import { sha256OfFile } from '#release-store';
import { visibleValue } from '#harmless-text';
import {
  parseReleaseManifest,
  parseReleaseRecord,
  ReleaseError,
  type ReleaseManifest,
  type ReleaseRecord,
} from '#release-model';
import { ForgeError } from './forge-error.ts';
import type { Forge, ForgeAsset, ForgeRelease } from './forge.ts';
import { DOCUMENT_NAMES, type ReleaseAsset } from './release-assets.ts';
import type { HashedBytes } from '#http';

/** Limit for a manifest or a record that is read back. Bytes. */
const MAXIMUM_DOCUMENT = 32 * 1024 * 1024;

/** A file to attach that exists. */
export interface WantedAsset extends ReleaseAsset {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** The contents of a release on a forge, read only as far as needed; each asset at most once. */
export interface ReleaseContents {
  readonly release: ForgeRelease;
  readonly assets: readonly ForgeAsset[];
  named(name: string): readonly ForgeAsset[];
  /** Downloads the asset. */
  hash(asset: ForgeAsset): Promise<HashedBytes>;
  /** Whether an asset has the bytes of a file; if the size differs, it isn't downloaded. */
  holds(asset: ForgeAsset, file: Pick<WantedAsset, 'size' | 'sha256'>): Promise<boolean>;
  /** Whether an asset was requested with `holds`, and the server said that it doesn't exist. */
  isWithheld(asset: ForgeAsset): boolean;
  /** The manifest among the assets, if it exists and is complete. */
  manifest(): Promise<ReleaseManifest | null>;
  /** The release record among the assets, if it exists and is complete. */
  record(): Promise<ReleaseRecord | null>;
}

/** Whether two manifests name the same files with the same bytes. */
export function sameFiles(a: ReleaseManifest, b: ReleaseManifest): boolean {
  const lines = ({ files }: ReleaseManifest): string =>
    files
      .map(({ filename, size, sha256 }) => `${filename} ${size} ${sha256}`)
      .sort()
      .join('\n');
  return lines(a) === lines(b);
}

/** Lists the contents of a release. */
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
      // A part of it, or something else with that name
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

/** Whether an asset is the beginning of a file, as left by an interrupted upload. */
async function isBeginningOf(contents: ReleaseContents, asset: ForgeAsset, file: WantedAsset): Promise<boolean> {
  if (!asset.isWhole || asset.size === 0) return true;
  if (asset.size >= file.size) return false;
  return (await sha256OfFile(file.path, { first: asset.size })) === (await contents.hash(asset)).sha256;
}

/** The planned contents of a release that others could have replaced. */
export interface WantedContents {
  readonly manifest: ReleaseManifest;
  readonly files: readonly WantedAsset[];
  /** Whether an asset with this name could be mistaken for a distribution of the project. */
  isDistribution?(name: string): boolean;
}

/**
 * Checks that a release may become ours, before anything in it is changed. Whatever it already contains, left by an
 * earlier run or added by anyone who may write releases, is compared with what this run built, and never replaced
 * with it: equal bytes are ours, others are another build.
 * @throws ReleaseError if it contains another build, different bytes under one of our names, or another distribution
 */
export async function refuseOtherBuild(contents: ReleaseContents, wanted: WantedContents): Promise<void> {
  const { manifest, files } = wanted;
  const { release } = contents;
  const state = `${release.draft ? 'the draft' : 'the published release'} of ${release.tag}`;
  const remedy = release.draft
    ? 'Nothing was changed. If an earlier run created it, continue with its files: start the workflow by hand with from-stage and the manifest-sha256 from the log of that run. If none did, find out who created it, and delete it'
    : 'Nothing was changed. If none of your runs published it, find out who did, delete that release, and re-run the failed jobs: a draft created before its tag is published with the tag. If one did, its files stay: release with a new version and a new tag';
  const theirs = await contents.manifest();
  if (theirs !== null && !sameFiles(theirs, manifest)) throw otherManifest(theirs, manifest, { state, remedy });
  for (const file of files.filter(({ kind }) => kind === 'wheel' || kind === 'sdist')) {
    const named = contents.named(file.name);
    // Gitea may list a name twice: if one is complete, the other is just removed
    if ((await Promise.all(named.map((asset) => contents.holds(asset, file)))).includes(true)) continue;
    for (const asset of named) {
      if (await isBeginningOf(contents, asset, file)) continue;
      throw new ReleaseError({
        subject: file.name,
        problem: `${state} has different bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
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
    problem: `${state} contains this file, which was not built here`,
    remedy: release.draft ? remedy : 'Nothing was changed. Find out who attached it, and remove it there',
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
        ? `${state} contains more files than were built in this run`
        : `${state} contains another build of it: sha256 ${before?.sha256 ?? '(none)'} there, ${other.sha256} here`,
    remedy,
  });
}
