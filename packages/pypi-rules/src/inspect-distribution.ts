import {
  findEncryptedSources,
  inspectArchive,
  verifyRecord,
  type DistributionContents,
} from '@repo-agent-actions/distributions';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';
import { searchMembers } from '@repo-agent-actions/secret-finder';
import type { Inspection } from './inspection.ts';

const NOTHING_FOUND: Pick<Inspection, 'record' | 'encrypted' | 'secrets'> = {
  record: [],
  encrypted: [],
  secrets: { found: [], texts: 0, binaries: 0 },
};

/**
 * Reads a whole distribution: framing, RECORD, members.
 * @param contents - `null` when they couldn't be read, with the reason
 * @throws the file system's error when the file can't be read; never for what is in it
 */
export async function inspectDistribution(
  distribution: Distribution,
  contents: DistributionContents | ReleaseError,
): Promise<Inspection> {
  const framing = await inspectArchive(distribution);
  const isRefused = framing.some(({ id }) => id.startsWith('U'));
  if (contents instanceof ReleaseError) {
    return { framing, ...NOTHING_FOUND, unreadable: isRefused ? null : contents.problem };
  }
  try {
    return {
      framing,
      record: await verifyRecord(distribution, contents),
      encrypted: await findEncryptedSources(distribution.filename, contents),
      secrets: await searchMembers(contents),
      unreadable: null,
    };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { framing, ...NOTHING_FOUND, unreadable: isRefused ? null : error.problem };
  }
}
