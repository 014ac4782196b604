import { findEarlierRun, openRepository, type EarlierRun } from '@repo-agent-actions/hand-over';
import { gitOutput } from '@repo-agent-actions/project-tree';
import type { Host, Stage } from '@repo-agent-actions/release-model';
import type { PublishInputs } from './inputs.ts';

/** Stages that leave something on a server. */
const SENDING: readonly Stage[] = ['stage', 'upload-test', 'upload', 'release'];

/** What an earlier run has done once and for all where it left its files. */
const DONE_BY_DRAFT: readonly Stage[] = ['build', 'stage'];

/**
 * Looks whether an earlier run left this release half-way, or finished it: its bytes may be on an index already, and
 * another build could have others. Who begins at a later stage, with a manifest, or sends nothing, knows what he wants.
 * @returns `null` when the tag has no release, and when nobody may ask the forge
 * @throws ReleaseError when its files aren't those of their manifest, or it was built from another commit
 */
export async function lookForEarlierRun(
  inputs: PublishInputs,
  access: PublishInputs['release']['forge'],
  host: Host,
): Promise<EarlierRun | null> {
  const { stages, manifest } = inputs;
  const { tag, projectDir } = inputs.validate;
  const isWanted = stages.includes('build') && stages.some((stage) => SENDING.includes(stage)) && manifest === null;
  if (access === null || tag === null || !isWanted) return null;
  const forge = openRepository(access, host);
  if (forge === null) return null;
  const commit = await gitOutput(['rev-parse', '--verify', '--quiet', 'HEAD'], projectDir, host);
  return await findEarlierRun(forge, { tag, commit }, host);
}

/** What is left to do after an earlier run. */
export function inputsAfter(inputs: PublishInputs, { files, isFinished }: EarlierRun): PublishInputs {
  if (files === null) return inputs;
  const isDone = (stage: Stage): boolean => isFinished || DONE_BY_DRAFT.includes(stage);
  return {
    ...inputs,
    stages: inputs.stages.filter((stage) => !isDone(stage)),
    manifest: files.path,
    packagesDir: files.packagesDir,
  };
}

/** Why this run leaves out a stage that it was asked for; `null`: an earlier run is not the reason. */
export function doneBefore(stage: Stage, earlier: EarlierRun | null): string | null {
  if (earlier === null) return null;
  if (earlier.isFinished) return 'the tag is released already';
  const isDone = earlier.files !== null && DONE_BY_DRAFT.includes(stage);
  return isDone ? 'an earlier run left the files in the release' : null;
}
