import { readdir } from 'node:fs/promises';
import { openRepository, takeOverRelease } from '#hand-over';
import { isSystemError, type Host } from '#release-model';
import type { StagesInputs } from './stages-inputs.ts';
import { expectedRelease } from './released-already.ts';

/** A forge that the umbrella may read from and write to. */
type ForgeAccess = NonNullable<StagesInputs['release']['forge']>;

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return true;
    throw error;
  }
}

/**
 * On a machine without any files of a release: fetches those that an earlier run left in the draft release of the
 * tag and that the person who starts this run identifies by the sha256 of their manifest. If there are files, or the
 * release has none, it does nothing.
 * @throws ReleaseError if no sha256 is given, they don't match that manifest, or the forge refuses
 */
export async function takeOver(
  inputs: StagesInputs,
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
