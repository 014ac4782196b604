import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireExpectedRelease, type ExpectedRelease } from '@repo-agent-actions/distributions';
import { DOCUMENT_NAMES, isReceiptAsset, type Forge, type ForgeRelease } from '@repo-agent-actions/forge';
import type { HttpContext } from '@repo-agent-actions/http';
import { parseReleaseManifest, ReleaseError, type Host, type ReleaseManifest } from '@repo-agent-actions/release-model';
import { draftSource } from './draft-source.ts';
import { askIndex, type AskedIndex } from './index-holding.ts';
import { draftFiles } from './open-places.ts';
import { restoreRelease, type RestoredRelease } from './restore-release.ts';

/** What is asked of a forge to find what an earlier run left; it changes nothing there. */
export type ReadForge = Pick<Forge, 'describe' | 'releasesOf' | 'assets' | 'saveAsset'>;

/**
 * What lies in the release of a tag, published or not. Everybody who may write releases may have written it, whoever its
 * author is said to be: it is shown to people, and compared; nothing is taken from it on its own word.
 */
export interface EarlierRelease {
  readonly release: ForgeRelease;
  /** `null` when it has none that can be read. */
  readonly manifest: ReleaseManifest | null;
  /** Names of the receipts that are attached to it. */
  readonly receipts: readonly string[];
}

type Folders = Pick<Host, 'temporaryFolder'>;

/** Looks what lies in the release of the tag. @returns `null` when the tag has no release */
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
 * Makes sure that what lies in the release of the tag may become this run's, as far as its manifest tells before anything
 * is built.
 * @throws ReleaseError when its manifest is of another project, version, tag or commit, or leaves one of them out
 */
export function requireOwnRelease({ release, manifest }: EarlierRelease, expected: ExpectedRelease): void {
  if (manifest === null) return;
  const remedy = `Look who made ${release.draft ? 'that draft' : 'that release'}, delete it, and start this run again`;
  requireExpectedRelease(manifest, expected, `release ${release.tag}`, remedy);
}

/** Whether a tag is released, and what was asked to know it. */
export interface ReleasedVerdict {
  readonly isReleased: boolean;
  /** One line for each index that was asked. */
  readonly lines: readonly string[];
}

/**
 * Whether nothing is left to do for a tag. Not its release says so but the indexes: each of them has, by sha256, exactly
 * the files that the published release's manifest names, and the manifest is of this project, version, tag and commit.
 * Where one of these isn't known here, nobody can say so: the manifest could name what another project has there.
 * @param indexes - of the workflow; with none nobody can say so
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
  /** Of the manifest, as the log of the run that built it shows it; `null`: nobody has given it. */
  readonly manifestSha256: string | null;
  /** Where the distributions go; absolute. */
  readonly packagesDir: string;
}

/**
 * Brings the files of an earlier run here, out of the release of the tag. The release is only where they lie: what they
 * have to be is said by the sha256 of their manifest, which a person has from the log of the run that built them.
 * @returns `null` when the tag has no release with a manifest
 * @throws ReleaseError when no sha256 is given, or something isn't what it should be
 */
export async function takeOverRelease(
  forge: ReadForge,
  { tag, expected, manifestSha256, packagesDir }: TakeOverRequest,
  { storeFolder, temporaryFolder }: Pick<Host, 'storeFolder' | 'temporaryFolder'>,
): Promise<RestoredRelease | null> {
  return restoreRelease({
    sources: [draftSource({ files: draftFiles(forge), tag, temporaryFolder })],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
  });
}

/** What there is to say of the release of a tag before this run begins; `null` when it holds nothing of a build. */
export function earlierReleaseNotice({ release, manifest, receipts }: EarlierRelease): string | null {
  if (manifest === null && receipts.length === 0) return null;
  const kept =
    receipts.length === 0 ? '' : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
  return `${release.tag}: ${release.draft ? 'a draft release' : 'a published release'} holds files already. What this run builds is compared with them, and nothing is taken from there.${kept}`;
}
