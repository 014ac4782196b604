import { readdir } from 'node:fs/promises';
import { openRepository, takeOverRelease } from '@repo-agent-actions/hand-over';
import { isSystemError, type Host } from '@repo-agent-actions/release-model';
import type { PublishInputs } from './inputs.ts';
import { expectedRelease } from './released-already.ts';

/** A forge that the umbrella may read and write. */
type ForgeAccess = NonNullable<PublishInputs['release']['forge']>;

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return true;
    throw error;
  }
}

/**
 * On a machine that has nothing of a release: brings the files here that an earlier run left in the draft release of the
 * tag and that the person who starts this run names by the sha256 of their manifest. Where there are files, or the
 * release has none, nothing is done.
 * @throws ReleaseError when no sha256 is given, they aren't those of that manifest, or the forge refuses
 */
export async function takeOver(
  inputs: PublishInputs,
  { packagesDir, access }: { readonly packagesDir: string; readonly access: ForgeAccess },
  host: Host,
): Promise<void> {
  const { tag } = inputs.validate;
  if (tag === null || !(await isEmpty(packagesDir))) return;
  const forge = openRepository(access, host);
  if (forge === null) return;
  const expected = await expectedRelease(inputs, host);
  const { manifestSha256 } = inputs;
  const taken = await takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host);
  if (taken === null) return;
  const { manifest, source } = taken;
  host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
}
