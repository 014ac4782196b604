import {
  findEncryptedSources,
  findLostEntryPoints,
  inspectArchive,
  MissingMember,
  UnreadableArchive,
  verifyRecord,
  type DistributionContents,
} from '#distributions';
import { ReleaseError, type Distribution } from '#release-model';
import { searchMembers } from '#secret-finder';
import type { Inspection, UnreadPart } from './inspection.ts';

const NOTHING_FOUND: Pick<Inspection, 'record' | 'lostEntryPoints' | 'encrypted' | 'secrets'> = {
  record: [],
  lostEntryPoints: [],
  encrypted: [],
  secrets: { found: [], texts: 0, binaries: 0 },
};

function unreadPart(error: ReleaseError): UnreadPart {
  const reason = error.problem;
  if (error instanceof MissingMember) return { reason, member: error.member, state: 'missing' };
  if (!(error instanceof UnreadableArchive)) return { reason, member: null, state: 'unread' };
  return { reason, member: error.member, state: error.damaged ? 'damaged' : 'unread' };
}

/**
 * Reads a whole distribution: framing, RECORD, members.
 * @param contents - why they couldn't be read, where they couldn't
 * @throws the file system's error when the file can't be read; never for what is in it
 */
export async function inspectDistribution(
  distribution: Distribution,
  contents: DistributionContents | ReleaseError,
): Promise<Inspection> {
  const framing = await inspectArchive(distribution);
  if (contents instanceof ReleaseError) return { framing, ...NOTHING_FOUND, unread: unreadPart(contents) };
  try {
    return {
      framing,
      record: await verifyRecord(distribution, contents),
      lostEntryPoints: await findLostEntryPoints(contents),
      encrypted: await findEncryptedSources(distribution.filename, contents),
      secrets: await searchMembers(contents),
      unread: null,
    };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { framing, ...NOTHING_FOUND, unread: unreadPart(error) };
  }
}
