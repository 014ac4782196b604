import { conflictWords, type ProjectFile } from '#index-client';
import { ReleaseError, type PlannedFile } from '#release-model';
import { mixedRelease } from './plan-refusal.ts';
import type { Publication } from './publication.ts';

/** What is on the index now. */
export interface Shown {
  readonly planned: readonly PlannedFile[];
  /** The files of this version. */
  readonly listed: readonly ProjectFile[];
}

/**
 * Finds files of another build of this version, which have come since the plan was made: another run is sending it. An index
 * that replaces files doesn't refuse them, and none refuses a wheel with other tags.
 * @param ending - what that means for this run: `nothing more is sent`
 * @returns `null` if everything there is of this build
 */
export async function anotherBuild(
  publication: Publication,
  { planned, listed }: Shown,
  ending: string,
): Promise<ReleaseError | null> {
  const { target, manifest, files, inputs, nextVersion } = publication;
  const { project, version } = manifest;
  const refusal = mixedRelease({
    title: target.index.title,
    existing: inputs.existing,
    project,
    version,
    nextVersion,
    planned,
    distributions: files.map(({ distribution }) => distribution),
    onIndex: await withoutOwnBytes(publication, listed),
    findings: [],
  });
  if (refusal === null) return null;
  const { subject, problem, remedy } = refusal.error;
  return new ReleaseError({
    subject,
    problem: problem.replace(/; nothing was sent$/u, `, which came since this run began; ${ending}`),
    remedy: `Find out who else releases version ${version}. ${remedy}`,
  });
}

/**
 * The error for files that the index accepted, and that now have other bytes there: another upload has replaced them.
 * @returns `null` if there are none
 */
export function replacedFiles(
  { target, nextVersion }: Pick<Publication, 'target' | 'nextVersion'>,
  planned: readonly PlannedFile[],
): ReleaseError | null {
  const words = conflictWords(planned);
  if (words === null) return null;
  return new ReleaseError({
    subject: target.index.title,
    problem: `accepted the upload, but ${words}`,
    remedy: `Find out who else uploads to it, and release as version ${nextVersion}`,
  });
}

/** The files that aren't ours: the index may list ours under another spelling of its name. */
async function withoutOwnBytes(
  { files, hashOf }: Publication,
  listed: readonly ProjectFile[],
): Promise<readonly ProjectFile[]> {
  const names = new Set(files.map(({ distribution }) => distribution.filename));
  const hashes = new Set(files.map(({ distribution }) => distribution.sha256));
  const kept: ProjectFile[] = [];
  for (const file of listed) {
    if (names.has(file.filename) || !hashes.has(file.sha256 ?? (await hashOrNothing(file)))) kept.push(file);
  }
  return kept;

  async function hashOrNothing(file: ProjectFile): Promise<string> {
    try {
      return await hashOf(file);
    } catch (thrown) {
      if (thrown instanceof ReleaseError) return '';
      throw thrown;
    }
  }
}
