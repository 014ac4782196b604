import { withAttempts } from '#http';
import { ReleaseError, type Finding, type ReleaseManifest, type ReleaseRecord } from '#release-model';
import { ForgeError } from './forge-error.ts';
import type { Forge, ForgeRelease, NewRelease } from './forge.ts';
import { notesWithOurs, roomForOurs, sameNotes } from './notes-part.ts';
import { readContents, refuseOtherBuild, type ReleaseContents, type WantedAsset } from './release-contents.ts';
import { settleTag } from './release-tag.ts';
import { syncAsset, type SyncedAsset } from './sync-assets.ts';

/** What should be on the forge in the end. */
export interface ReleasePlan {
  readonly tag: string;
  readonly title: string;
  readonly prerelease: boolean;
  /** Whether it stays a draft. */
  readonly draft: boolean;
  readonly manifest: ReleaseManifest;
  /** In this order; the manifest comes last, because it marks the rest as complete. */
  readonly files: readonly WantedAsset[];
  /** Creates the record of the outcomes of the files, and its page; they are attached after the files. */
  readonly record?: ((assets: readonly SyncedAsset[]) => Promise<readonly WantedAsset[]>) | undefined;
  /**
   * Whether a published release's record says the same as this run's would: then it stays. Any other is overwritten,
   * because anyone who may write releases may have put it there.
   */
  isOwnRecord?(record: ReleaseRecord): boolean;
  /** Which assets only a draft needs: they are removed before publication. */
  isObsolete?(name: string): boolean;
  /** Whether an asset with this name could be mistaken for a distribution of the project. */
  isDistribution?(name: string): boolean;
  /** Our part of the notes. @param room - how long it may be. Characters */
  notes(room: number): string;
  /** What a draft says before them. */
  readonly draftNote?: string | undefined;
}

export interface SyncedRelease {
  readonly id: number;
  /** For a browser. */
  readonly url: string;
  readonly draft: boolean;
  /** Whether this run published it. */
  readonly published: boolean;
  /** Nothing had to be done. */
  readonly unchanged: boolean;
  readonly tagMade: boolean;
  /** As they are on the forge, including what people wrote. */
  readonly notes: string;
  readonly assets: readonly SyncedAsset[];
  readonly findings: readonly Finding[];
}

/** Progress notifications for the caller. */
export interface SyncProgress {
  /** Each file, as soon as the forge has it. */
  asset?(asset: SyncedAsset): void;
}

/** Of the call that creates a release. */
const ATTEMPTS = 3;

/** Our part of what a release or a draft says. */
function ourNotes(plan: ReleasePlan, existing: string, isDraft: boolean): string {
  const { draftNote = '' } = plan;
  const head = isDraft && draftNote !== '' ? `${draftNote}\n\n` : '';
  return `${head}${plan.notes(Math.max(0, roomForOurs(existing) - head.length))}`;
}

async function findOrMake(
  forge: Forge,
  plan: ReleasePlan,
  existing: readonly ForgeRelease[],
): Promise<{ release: ForgeRelease; made: boolean }> {
  const [first] = existing;
  if (first !== undefined) return { release: first, made: false };
  const wanted: NewRelease = {
    tag: plan.tag,
    commit: plan.manifest.commit,
    title: plan.title,
    notes: notesWithOurs('', ourNotes(plan, '', plan.draft)),
    draft: true,
    prerelease: plan.prerelease,
  };
  const release = await withAttempts(() => forge.createRelease(wanted), {
    most: ATTEMPTS,
    pause: (attempt) => forge.pause(attempt),
    async judge(error) {
      if (!(error instanceof ForgeError)) return 'give-up';
      if (!error.ambiguous && error.status !== 409 && error.status !== 422) return 'give-up';
      // Its response was lost, or someone else created it at this moment
      const [found] = await forge.releasesOf(plan.tag);
      if (found !== undefined) return { found };
      return error.ambiguous ? 'again' : 'give-up';
    },
  });
  return { release, made: true };
}

function severalDrafts(existing: readonly ForgeRelease[]): readonly Finding[] {
  const [first, ...others] = existing;
  if (first === undefined || others.length === 0) return [];
  return [
    {
      rule: 'release-several-drafts',
      severity: 'warning',
      subject: first.tag,
      message: `there are ${existing.length} releases and drafts of this tag; the one with id ${first.id} is used`,
      remedy: `Delete the others if they aren't needed: ${others.map(({ id }) => id).join(', ')}`,
    },
  ];
}

/** The fields of a release as they should be, with what people may have changed kept. */
function fieldsFor(release: ForgeRelease, plan: ReleasePlan, draft: boolean): NewRelease {
  return {
    tag: plan.tag,
    commit: plan.manifest.commit,
    // Once it is published, its title and its kind belong to the maintainers
    title: release.draft || release.title === '' ? plan.title : release.title,
    prerelease: release.draft ? plan.prerelease : release.prerelease,
    notes: notesWithOurs(release.notes, ourNotes(plan, release.notes, draft)),
    draft,
  };
}

function differs(release: ForgeRelease, fields: NewRelease): boolean {
  return (
    release.title !== fields.title ||
    release.prerelease !== fields.prerelease ||
    release.draft !== fields.draft ||
    !sameNotes(release.notes, fields.notes)
  );
}

/** Skips a new record if a published release has one that says the same. */
async function syncFiles(
  forge: Forge,
  contents: ReleaseContents,
  plan: ReleasePlan,
  progress: SyncProgress,
): Promise<readonly SyncedAsset[]> {
  const assets: SyncedAsset[] = [];
  const sync = async (file: WantedAsset): Promise<void> => {
    const asset = await syncAsset(forge, contents, file);
    assets.push(asset);
    progress.asset?.(asset);
  };
  const there = contents.release.draft ? null : await contents.record();
  const keepsRecord = there !== null && plan.isOwnRecord?.(there) === true;
  for (const file of plan.files) if (!keepsRecord || file.kind !== 'record') await sync(file);
  if (plan.record !== undefined && !keepsRecord) for (const file of await plan.record([...assets])) await sync(file);
  return assets;
}

/** @returns how many were removed */
async function removeObsolete(forge: Forge, contents: ReleaseContents, plan: ReleasePlan): Promise<number> {
  const obsolete = plan.draft ? [] : contents.assets.filter(({ name }) => plan.isObsolete?.(name) === true);
  for (const asset of obsolete) await forge.removeAsset(contents.release, asset);
  return obsolete.length;
}

/**
 * Brings a release on a forge to the planned state, from wherever an earlier run left it, and does nothing if nothing
 * needs to be done: tag, draft, files with their bytes compared, notes, and, as the last step, its publication.
 * Other files, and what people wrote into the notes, stay as they are.
 * @throws ReleaseError if the tag points to another commit, if there are already different bytes, or if the forge
 * refuses; the next run finds what was done until then
 */
export async function syncRelease(
  forge: Forge,
  plan: ReleasePlan,
  progress: SyncProgress = {},
): Promise<SyncedRelease> {
  const existing = await forge.releasesOf(plan.tag);
  const [known] = existing;
  const before = known === undefined ? null : await readContents(forge, known);
  if (before !== null) await refuseOtherBuild(before, plan);

  // git treats a line that starts with # as a comment
  const message = `${plan.title}\n\n${plan.notes(roomForOurs(''))}`.replace(/^#+[ \t]*/gmu, '');
  const {
    tag,
    made: tagMade,
    findings,
  } = await settleTag(forge, { name: plan.tag, commit: plan.manifest.commit, message }, known !== undefined);
  const { release, made } = await findOrMake(forge, plan, existing);
  const contents = before ?? (await readContents(forge, release));
  if (before === null) await refuseOtherBuild(contents, plan);

  const assets = await syncFiles(forge, contents, plan, progress);
  // Not before the record, which contains their contents
  const removed = await removeObsolete(forge, contents, plan);

  // A published release never becomes a draft again
  const fields = fieldsFor(release, plan, release.draft && plan.draft);
  const isChange = differs(release, fields);
  const final = isChange ? await forge.updateRelease(release.id, fields) : release;
  if (final.draft !== fields.draft) {
    throw new ReleaseError({
      subject: forge.title,
      problem: `didn't publish the release ${plan.tag}, although it reported success`,
      remedy: 'Check the release there, and run again',
    });
  }
  if (tag === null && !final.draft) await requireTag(forge, plan);
  const last =
    isChange || assets.some(({ outcome }) => outcome !== 'kept') ? await readContents(forge, final) : contents;
  return {
    id: final.id,
    url: final.url,
    draft: final.draft,
    published: release.draft && !final.draft,
    unchanged: !made && !tagMade && !isChange && removed === 0 && assets.every(({ outcome }) => outcome === 'kept'),
    tagMade,
    notes: final.notes,
    // The addresses of files change when their release is published
    assets: assets.map((asset) => ({ ...asset, url: last.named(asset.name)[0]?.url ?? asset.url })),
    findings: [...findings, ...severalDrafts(existing)],
  };
}

async function requireTag(forge: Forge, plan: ReleasePlan): Promise<void> {
  const made = await forge.tag(plan.tag);
  if (made !== null && made.commit === plan.manifest.commit) return;
  throw new ReleaseError({
    subject: 'tag',
    problem: `${plan.tag} points to commit ${made?.commit ?? '(none)'} after the release was published, but the files were built from ${plan.manifest.commit ?? 'an unknown commit'}`,
    remedy: 'Find out who created the tag, and correct it',
  });
}
