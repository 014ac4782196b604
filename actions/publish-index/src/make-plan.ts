import { conflictOf, planUpload, readProjectPage, serverKindOf } from '@repo-agent-actions/index-client';
import { nextPatch } from '@repo-agent-actions/python-standards';
import { ReleaseError, type PlannedFile } from '@repo-agent-actions/release-model';
import { planWords } from './file-items.ts';
import type { Publication } from './publication.ts';

/** Compares the release with what the index has. @throws ReleaseError when the index can't be read or takes nothing */
export async function makePlan(publication: Publication): Promise<readonly PlannedFile[]> {
  const { host, target, manifest, files, hashOf } = publication;
  return host.group(`Plan for ${target.index.title}`, async () => {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, target.context);
    publication.server = serverKindOf(target.index, page.headers);
    if (page.projectStatus === 'archived') {
      throw new ReleaseError({
        subject: target.index.title,
        problem: `the project ${manifest.project} is archived, so that nobody may upload to it`,
        remedy: "Unarchive it in the project's settings on the index",
      });
    }
    const planned = await planUpload(
      files.map(({ distribution }) => distribution),
      page,
      hashOf,
    );
    publication.plan = { schema: 1, index: target.index.uploadUrl, files: planned };
    for (const file of planned) host.info(planWords(file));
    return planned;
  });
}

/** Why a plan isn't carried out; `null` when it can be. */
export function planRefusal(
  { inputs, target, manifest }: Publication,
  planned: readonly PlannedFile[],
): ReleaseError | null {
  const conflict = conflictOf(planned, target.index.title, nextPatch(manifest.version));
  if (conflict !== null) return conflict;
  const identical = planned.filter(({ state }) => state === 'identical').map(({ filename }) => filename);
  if (inputs.existing !== 'fail' || identical.length === 0) return null;
  return new ReleaseError({
    subject: target.index.title,
    problem: `has ${identical.join(', ')} already, and existing is fail; nothing was sent`,
    remedy: `Set existing to skip-identical, or release as version ${nextPatch(manifest.version)}`,
  });
}
