import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  parseReleaseManifest,
  parseReleaseRecord,
  ReleaseError,
  type ReleaseManifest,
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
  /** Whether a whole release record of this manifest is among the assets. */
  hasRecordOf(manifest: ReleaseManifest): Promise<boolean>;
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
    async hasRecordOf(manifest) {
      const record = await parsed(DOCUMENT_NAMES.record, parseReleaseRecord);
      return record?.manifest != null && sameFiles(record.manifest, manifest);
    },
  };
}

/** Whether an asset is the beginning of a file: what an upload leaves that was cut. */
async function isBeginningOf(contents: ReleaseContents, asset: ForgeAsset, file: WantedAsset): Promise<boolean> {
  if (!asset.isWhole || asset.size === 0) return true;
  if (asset.size >= file.size) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file.path, { end: asset.size - 1 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
  }
  return hash.digest('hex') === (await contents.hash(asset)).sha256;
}

/**
 * Makes sure that a release may become ours, before anything of it is changed. Its manifest, attached as the last
 * file, says that its bytes are whole, and that other jobs may have taken them: they are never replaced by other ones.
 * @throws ReleaseError when it holds another build, or, once published, other bytes under a name of ours
 */
export async function refuseOtherBuild(
  contents: ReleaseContents,
  manifest: ReleaseManifest,
  files: readonly WantedAsset[],
): Promise<void> {
  const { release } = contents;
  const state = release.draft ? 'the draft' : 'the published release';
  const theirs = await contents.manifest();
  const remedy = release.draft
    ? 'Nothing was changed. Continue with the bytes of the draft; delete the draft only when no index has them'
    : 'Nothing was changed. A published release keeps its bytes: give the files a new version and a new tag';
  if (theirs !== null) {
    if (sameFiles(theirs, manifest)) return;
    const other = manifest.files.find((ours) => !theirs.files.some(({ sha256 }) => sha256 === ours.sha256));
    const before = theirs.files.find(({ filename }) => filename === other?.filename);
    throw new ReleaseError({
      subject: other?.filename ?? DOCUMENT_NAMES.manifest,
      problem:
        other === undefined
          ? `${state} of ${release.tag} holds more files than were built now`
          : `${state} of ${release.tag} holds another build of it: sha256 ${before?.sha256 ?? '(none)'} there, ${other.sha256} here`,
      remedy,
    });
  }
  if (release.draft) return;
  for (const file of files.filter(({ kind }) => kind === 'wheel' || kind === 'sdist')) {
    for (const asset of contents.named(file.name)) {
      if ((await contents.holds(asset, file)) || (await isBeginningOf(contents, asset, file))) continue;
      throw new ReleaseError({
        subject: file.name,
        problem: `${state} of ${release.tag} holds other bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
        remedy,
      });
    }
  }
}
