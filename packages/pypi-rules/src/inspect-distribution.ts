import {
  ARCHIVE_LIMITS,
  checkRecord,
  findLostEntryPoints,
  inspectArchive,
  MissingMember,
  searchEncryptedSources,
  UnreadableArchive,
  type DistributionContents,
} from '#distributions';
import { ReleaseError, type Distribution } from '#release-model';
import { searchMembers, searchWhileReading, type MemberSearch } from '#secret-finder';
import type { Inspection, UnreadPart } from './inspection.ts';

const NOTHING_FOUND: Pick<Inspection, 'record' | 'lostEntryPoints' | 'encrypted' | 'secrets'> = {
  record: [],
  lostEntryPoints: [],
  encrypted: [],
  secrets: { found: [], texts: 0, binaries: 0 },
};

/** Finds nothing. */
const NO_SEARCH: MemberSearch = { begin: () => null, result: () => NOTHING_FOUND.secrets };

function unreadPart(error: ReleaseError): UnreadPart {
  const reason = error.problem;
  if (error instanceof MissingMember) return { reason, member: error.member, state: 'missing' };
  if (!(error instanceof UnreadableArchive)) return { reason, member: null, state: 'unread' };
  return { reason, member: error.member, state: error.damaged ? 'damaged' : 'unread' };
}

function unreadParts(error: ReleaseError): Pick<Inspection, 'unread' | 'alsoUnread'> {
  const others = error instanceof UnreadableArchive ? error.others : [];
  return { unread: unreadPart(error), alsoUnread: others.map(unreadPart) };
}

/** What looks at the members of a distribution while it is read. */
export interface MemberChecks {
  readonly encrypted: ReturnType<typeof searchEncryptedSources>;
  readonly secrets: MemberSearch;
}

/**
 * Starts the checks that need no more than the members' bytes.
 * @param topDirectory - of the distribution, if it is known
 * @param withSecrets - whether secrets are searched for, which no index does
 */
export async function startMemberChecks(topDirectory?: string | null, withSecrets = true): Promise<MemberChecks> {
  const secrets = withSecrets ? await searchWhileReading(topDirectory) : NO_SEARCH;
  return { encrypted: searchEncryptedSources(), secrets };
}

/**
 * Reads a whole distribution: framing, RECORD, members.
 * @param contents - why they couldn't be read, where they couldn't
 * @param checked - the checks that saw all members while the contents were read; without them, there is a pass for them here
 * @param withSecrets - whether that pass searches for secrets
 * @throws the file system's error when the file can't be read; never for what is in it
 */
export async function inspectDistribution(
  distribution: Distribution,
  contents: DistributionContents | ReleaseError,
  checked: MemberChecks | null = null,
  withSecrets = true,
): Promise<Inspection> {
  const read = contents instanceof ReleaseError ? {} : contents.headers;
  const framing = await inspectArchive(distribution, ARCHIVE_LIMITS, read);
  if (contents instanceof ReleaseError) return { framing, ...NOTHING_FOUND, ...unreadParts(contents) };
  const record = checkRecord(distribution, contents);
  const checks = checked ?? (await startMemberChecks(contents.topDirectory, withSecrets));
  const found = { framing, record: record.findings, encrypted: checks.encrypted.found };
  try {
    if (checked === null) await contents.pass([record, checks.encrypted, checks.secrets]);
    return {
      ...found,
      lostEntryPoints: await findLostEntryPoints(contents),
      secrets: checks.secrets.result(contents.topDirectory) ?? (await searchMembers(contents)),
      unread: null,
      alsoUnread: [],
    };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    // What was found in the members that can be read is true, whatever the others are
    const secrets = checks.secrets.result(contents.topDirectory) ?? NOTHING_FOUND.secrets;
    return { ...found, lostEntryPoints: [], secrets, ...unreadParts(error) };
  }
}
