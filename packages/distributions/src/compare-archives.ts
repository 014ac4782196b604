import { createHash } from 'node:crypto';
import type { Distribution } from '#release-model';
import type { ArchiveMember } from './archive-member.ts';
import type { DistributionContents } from './contents.ts';
import { parseRecord } from './record.ts';
import { wheelStem } from './wheel-stem.ts';

/** What differs between two archives that should be the same. */
export interface ArchiveDifference {
  /** `null`: it concerns the archive as a whole. */
  readonly member: string | null;
  /** A phrase: `its contents and its mode (600 and 644)`. */
  readonly what: string;
}

/** A distribution and what is in it. */
export interface ReadArchive {
  readonly distribution: Distribution;
  readonly contents: DistributionContents;
}

const CONTENTS = 'its contents';

interface Fingerprint {
  readonly member: ArchiveMember;
  readonly sha256: string;
}

/** By path; of several members with the same path, the last. */
async function fingerprints({ contents }: ReadArchive): Promise<ReadonlyMap<string, Fingerprint>> {
  const hashes = new Map<ArchiveMember, string>();
  await contents.visit(
    () => true,
    async (member, chunks) => {
      const hash = createHash('sha256');
      for await (const chunk of chunks) hash.update(chunk);
      hashes.set(member, hash.digest('hex'));
    },
  );
  const byPath = [...hashes].map(([member, sha256]) => [`${member.kind}:${member.path}`, sha256] as const);
  const known = new Map(byPath);
  return new Map(
    contents.members.map((member) => [
      member.path,
      { member, sha256: known.get(`${member.kind}:${member.path}`) ?? '' },
    ]),
  );
}

function octal(mode: number): string {
  return mode.toString(8).padStart(3, '0');
}

function differences(one: Fingerprint, other: Fingerprint): readonly string[] {
  const [a, b] = [one.member, other.member];
  return [
    ...(a.kind === b.kind ? [] : [`its kind (${a.kind} and ${b.kind})`]),
    ...(one.sha256 === other.sha256 && a.size === b.size ? [] : [CONTENTS]),
    ...(a.linkTarget === b.linkTarget ? [] : ['the target of the link']),
    ...(a.mode === b.mode ? [] : [`its mode (${octal(a.mode)} and ${octal(b.mode)})`]),
    ...(a.modified === b.modified ? [] : ['its date']),
  ];
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Whether `RECORD` says the same in both of every other member than those that differ, whose hashes it repeats. */
function recordFollows(record: string, [one, other]: readonly ReadArchive[], told: ReadonlySet<string>): boolean {
  const rows = (archive: ReadArchive | undefined): string =>
    parseRecord(archive?.contents.record ?? '')
      .rows.filter(({ path }) => path !== record && !told.has(path))
      .map((row) => JSON.stringify(row))
      .join('\n');
  return told.size > 1 && rows(one) === rows(other);
}

/**
 * Compares two builds of the same distribution, member by member.
 * @returns empty when both have the same bytes
 * @throws ReleaseError when one of them can't be read
 */
export async function compareArchives(first: ReadArchive, second: ReadArchive): Promise<readonly ArchiveDifference[]> {
  if (first.distribution.sha256 === second.distribution.sha256) return [];
  const [ours, theirs] = [await fingerprints(first), await fingerprints(second)];
  const found: ArchiveDifference[] = [];
  for (const [member, one] of ours) {
    const other = theirs.get(member);
    const what = other === undefined ? ['only the first build has it'] : differences(one, other);
    if (what.length > 0) found.push({ member, what: inWords(what) });
  }
  for (const member of theirs.keys())
    if (!ours.has(member)) found.push({ member, what: 'only the second build has it' });
  const told = new Set(found.flatMap(({ member }) => (member === null ? [] : [member])));
  const record = `${wheelStem(first.distribution.filename) ?? ''}.dist-info/RECORD`;
  const follows = recordFollows(record, [first, second], told);
  const kept = found.filter(({ member, what }) => !(member === record && what === CONTENTS && follows));
  if (kept.length > 0) return kept;
  const order = ({ contents }: ReadArchive): string => contents.members.map(({ path }) => path).join('\0');
  return [{ member: null, what: order(first) === order(second) ? 'how it is packed' : 'the order of its members' }];
}
