import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireExpectedRelease, type ExpectedRelease } from '#distributions';
import { DOCUMENT_NAMES, isReceiptAsset, type Forge, type ForgeRelease } from '#forge';
import type { HttpContext } from '#http';
import type { GitHost } from '#project-tree';
import { parseReleaseManifest, ReleaseError, type Host, type ReleaseManifest } from '#release-model';
import { draftSource } from './draft-source.ts';
import { askIndex, type AskedIndex } from './index-holding.ts';
import { draftFiles } from './open-places.ts';
import { restoreRelease, type RestoredRelease } from './restore-release.ts';

/** The read-only calls to a forge that find what an earlier run left. */
export type ReadForge = Pick<Forge, 'describe' | 'releasesOf' | 'assets' | 'saveAsset'>;

/**
 * The contents of a tag's release, published or not. Everyone who may write releases may have written it, whoever its
 * stated author is: it is shown to people, and compared; nothing in it is trusted by itself.
 */
export interface EarlierRelease {
  readonly release: ForgeRelease;
  /** `null` when it has no readable one. */
  readonly manifest: ReleaseManifest | null;
  /** Names of the receipts attached to it. */
  readonly receipts: readonly string[];
}

type Folders = Pick<Host, 'temporaryFolder'>;

/** Reads the release of the tag. @returns `null` when the tag has no release */
export async function findEarlierRelease(
  forge: ReadForge,
  tag: string,
  { temporaryFolder }: Folders,
): Promise<EarlierRelease | null> {
  const [release] = await forge.releasesOf(tag);
  if (release === undefined) return null;
  const files = draftFiles(forge);
  const names = (await files.names(tag)) ?? [];
  const receipts = names.filter(isReceiptAsset).sort();
  if (!names.includes(DOCUMENT_NAMES.manifest)) return { release, manifest: null, receipts };
  const path = join(await mkdtemp(join(temporaryFolder, 'earlier-')), DOCUMENT_NAMES.manifest);
  await files.download(tag, DOCUMENT_NAMES.manifest, path);
  return { release, manifest: parsedOrNull(await readFile(path, 'utf8')), receipts };
}

function parsedOrNull(text: string): ReleaseManifest | null {
  try {
    return parseReleaseManifest(text, DOCUMENT_NAMES.manifest);
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/**
 * Checks that the contents of the tag's release may become this run's, as far as its manifest shows before anything
 * is built.
 * @throws ReleaseError if its manifest is for another project, version, tag or commit, or lacks one of them
 */
export function requireOwnRelease({ release, manifest }: EarlierRelease, expected: ExpectedRelease): void {
  if (manifest === null) return;
  const remedy = `Find out who created ${release.draft ? 'that draft' : 'that release'}, delete it, and start this run again`;
  requireExpectedRelease(manifest, expected, `release ${release.tag}`, remedy);
}

/** Whether a tag is released, and which indexes were queried. */
export interface ReleasedVerdict {
  readonly isReleased: boolean;
  /** One line for each queried index. */
  readonly lines: readonly string[];
}

/**
 * Whether nothing is left to do for a tag. The indexes decide, not its release: each of them has, by sha256, exactly
 * the files in the published release's manifest, and the manifest is for this project, version, tag and commit.
 * If one of these isn't known here, the tag doesn't count as released: the manifest could list files of another project.
 * @param indexes - of the workflow; without any, the tag doesn't count as released
 */
export async function judgeReleased(
  { release, manifest }: EarlierRelease,
  expected: ExpectedRelease,
  indexes: readonly AskedIndex[],
  context: HttpContext,
): Promise<ReleasedVerdict> {
  const isKnown = Object.values(expected).every((field) => field !== null);
  if (release.draft || manifest === null || indexes.length === 0 || !isKnown || !isExpected(manifest, expected)) {
    return { isReleased: false, lines: [] };
  }
  const lines: string[] = [];
  let isReleased = true;
  for (const index of indexes) {
    const { isWhole, words } = await askIndex(manifest, index, context);
    lines.push(`${index.title}: ${words} of the published release ${release.tag}`);
    isReleased &&= isWhole;
  }
  return { isReleased, lines };
}

function isExpected(manifest: ReleaseManifest, expected: ExpectedRelease): boolean {
  try {
    requireExpectedRelease(manifest, expected, 'release');
    return true;
  } catch (error) {
    if (error instanceof ReleaseError) return false;
    throw error;
  }
}

export interface TakeOverRequest {
  readonly tag: string;
  readonly expected: ExpectedRelease;
  /** Of the manifest, as shown in the log of the run that built it; `null`: not given. */
  readonly manifestSha256: string | null;
  /** Where the distributions go; absolute. */
  readonly packagesDir: string;
}

/**
 * Fetches the files of an earlier run from the release of the tag. The release only stores them: what they
 * have to be is defined by the sha256 of their manifest, which a person copies from the log of the run that built them.
 * @returns `null` when the tag has no release with a manifest
 * @throws ReleaseError if no sha256 is given, or something isn't what it should be
 */
export async function takeOverRelease(
  forge: ReadForge,
  { tag, expected, manifestSha256, packagesDir }: TakeOverRequest,
  host: Pick<Host, 'storeFolder' | 'temporaryFolder'> & GitHost,
): Promise<RestoredRelease | null> {
  const { storeFolder, temporaryFolder } = host;
  return restoreRelease({
    sources: [draftSource({ files: draftFiles(forge), tag, temporaryFolder })],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host,
  });
}

/** What to report about the release of a tag before this run starts; `null` when it contains no built files. */
export function earlierReleaseNotice({ release, manifest, receipts }: EarlierRelease): string | null {
  if (manifest === null && receipts.length === 0) return null;
  const kept =
    receipts.length === 0 ? '' : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
  return `${release.tag}: ${release.draft ? 'a draft release' : 'a published release'} already has files. What this run builds is compared with them, and none of them is used.${kept}`;
}
