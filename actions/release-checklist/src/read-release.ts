import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { loadManifest } from '#distributions';
import { normalizeName } from '#python-standards';
import { messageOf, ReleaseError, type Host, type Receipt, type ReleaseManifest } from '#release-model';
import { releaseFolder } from '#release-store';
import { collectReceipts } from './collect-receipts.ts';
import type { ReleaseChecklistInputs } from './inputs.ts';

/** What a release is judged by, as it is on this machine. */
export interface ReadRelease {
  readonly manifest: ReleaseManifest;
  readonly receipts: readonly Receipt[];
}

async function readEvidence(
  inputs: ReleaseChecklistInputs,
  manifest: ReleaseManifest,
  host: Host,
): Promise<readonly Receipt[]> {
  const folder =
    inputs.resultsDir ?? join(releaseFolder(host.storeFolder, normalizeName(manifest.project)), 'receipts');
  try {
    await access(folder);
  } catch (cause) {
    // A store without receipts is a release about which nothing is known yet; a folder that someone named must exist.
    if (inputs.resultsDir === null) return [];
    throw new ReleaseError(
      {
        subject: 'results-dir',
        problem: `${folder} can't be read (${messageOf(cause)})`,
        remedy: 'Specify the folder that contains the receipts',
      },
      { cause },
    );
  }
  return await collectReceipts(folder);
}

/**
 * Reads the manifest and the receipts.
 * @throws ReleaseError for a folder or a receipt that can't be read, and an invalid manifest
 */
export async function readRelease(inputs: ReleaseChecklistInputs, host: Host): Promise<ReadRelease> {
  const { manifest, onTheSpot } = await loadManifest(inputs.manifest, inputs.packagesDir, { host });
  if (onTheSpot)
    host.notice(
      `No manifest was given: the files in ${inputs.packagesDir} are treated as the release ${manifest.project} ${manifest.version}.`,
    );
  return { manifest, receipts: inputs.receipts ?? (await readEvidence(inputs, manifest, host)) };
}
