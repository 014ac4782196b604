import { createHash, hash, type Hash } from 'node:crypto';
import { visibleValue } from '#harmless-text';
import { type Distribution, type Finding, type RuleId, withoutEnding } from '#release-model';
import type { ArchiveMember } from './archive-member.ts';
import { readContents, type DistributionContents } from './contents.ts';
import type { MemberReader, MemberSink } from './member-reader.ts';
import { NameIndex } from './name-index.ts';
import { wheelStem } from './wheel-stem.ts';
import { readRecord, type RecordForm, type RecordRow } from './record.ts';

/** Algorithms that the wheel specification forbids in `RECORD`. */
const WEAK = new Set(['md5', 'sha1']);
const KNOWN = new Set(['sha224', 'sha256', 'sha384', 'sha512']);
const SIGNATURES = ['RECORD.jws', 'RECORD.p7s'] as const;
const SHA256 = 'sha256=';

/** In place of a size that isn't given. */
const NO_SIZE = -1;

class RecordJudge {
  readonly findings: Finding[] = [];
  readonly #dist: Distribution;

  constructor(dist: Distribution) {
    this.#dist = dist;
  }

  /** @param message - with what comes from the wheel made visible, and cut */
  say(rule: RuleId, severity: Finding['severity'], message: string, member: string): void {
    this.findings.push({
      rule,
      severity,
      subject: this.#dist.filename,
      message,
      remedy: 'Build the wheel again with a current build back-end, and do not edit it afterwards',
      location: { file: this.#dist.filename, member },
    });
  }
}

function judgeForm(judge: RecordJudge, { blankLines, tooLong, defects }: RecordForm, path: string): void {
  for (const line of blankLines) {
    judge.say('U87d', 'refused', `line ${line} of RECORD is blank, which makes the server fail`, path);
  }
  if (tooLong !== null) {
    const message = `line ${tooLong} of RECORD has a field of more than 131,072 characters, which makes the server fail`;
    judge.say('U87d', 'refused', message, path);
  }
  for (const defect of defects) judge.say('record-form', 'unsafe', `RECORD: ${defect}`, path);
}

/** What `RECORD` says of each member, in columns: a wheel may have very many. */
class ListedMembers {
  readonly #members: readonly ArchiveMember[];
  readonly #places: NameIndex;
  readonly #rows: Uint32Array;
  readonly #sizes: Float64Array;
  readonly #hashes: (string | undefined)[] = [];
  /** How many rows there are of paths that the wheel doesn't have. */
  readonly #absent = new Map<string, number>();

  constructor(members: readonly ArchiveMember[]) {
    this.#members = members;
    this.#places = new NameIndex(members.length, (index) => members[index]?.path ?? '');
    for (const [index, { kind }] of members.entries()) if (kind !== 'directory') this.#places.add(index);
    this.#rows = new Uint32Array(members.length);
    this.#sizes = new Float64Array(members.length);
  }

  /** Counts a row. */
  add({ path }: RecordRow): void {
    const place = this.#places.indexOf(path);
    if (place < 0) this.#absent.set(path, (this.#absent.get(path) ?? 0) + 1);
    else this.#rows[place] = (this.#rows[place] ?? 0) + 1;
  }

  /** Keeps a row to compare its member with. */
  compare({ path, hash, size }: RecordRow): void {
    const place = this.#places.indexOf(path);
    if (place < 0) return;
    this.#hashes[place] = hash;
    this.#sizes[place] = size ?? NO_SIZE;
  }

  /** The row to compare a member with; `null` without one. */
  compared(path: string): RecordRow | null {
    const place = this.#places.indexOf(path);
    const hash = this.#hashes[place];
    const size = this.#sizes[place] ?? NO_SIZE;
    return hash === undefined ? null : { path, hash, size: size === NO_SIZE ? null : size };
  }

  judge(judge: RecordJudge, info: string): void {
    const signatures = SIGNATURES.map((name) => `${info}/${name}`);
    for (const [place, { path, kind }] of this.#members.entries()) {
      // Of several members of one path, Python and pip read the last one
      if (kind === 'directory' || this.#places.indexOf(path) !== place) continue;
      const rows = this.#rows[place] ?? 0;
      if (rows > 0) judgeListed(judge, path, rows);
      else if (!signatures.includes(path))
        judge.say('record-unlisted', 'unsafe', `${visibleValue(path)} is in the wheel, but not in RECORD`, path);
    }
    for (const [path, rows] of this.#absent) {
      judgeListed(judge, path, rows);
      judge.say('record-missing', 'unsafe', `RECORD lists ${visibleValue(path)}, which is not in the wheel`, path);
    }
  }
}

function judgeListed(judge: RecordJudge, path: string, rows: number): void {
  if (rows > 1) judge.say('record-duplicate', 'unsafe', `RECORD lists ${visibleValue(path)} ${rows} times`, path);
  if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/u.test(path)) {
    judge.say('record-path', 'unsafe', `RECORD lists ${visibleValue(path)}, which is outside the installation`, path);
  }
}

function judgeMember(judge: RecordJudge, row: RecordRow, size: number, digest: string): void {
  const { path } = row;
  if (row.size !== null && row.size !== size) {
    judge.say('record-size', 'unsafe', `${visibleValue(path)} has ${size} bytes, but RECORD says ${row.size}`, path);
  }
  const wanted = withoutEnding(row.hash.slice(row.hash.indexOf('=') + 1), '=');
  if (digest !== wanted)
    judge.say(
      'record-hash',
      'unsafe',
      `${visibleValue(path)} doesn't match RECORD: its hash is ${row.hash.slice(0, row.hash.indexOf('=') + 1)}${digest}, but RECORD says ${visibleValue(row.hash)}`,
      path,
    );
}

/** In lower case; empty where the row names none. */
function algorithmOf({ hash }: RecordRow): string {
  if (hash.startsWith(SHA256)) return 'sha256';
  return hash.slice(0, Math.max(0, hash.indexOf('='))).toLowerCase();
}

/** Whether the hash of a row can be compared; says what is wrong with it where it can't. */
function isComparable(judge: RecordJudge, row: RecordRow, info: string): boolean {
  if (row.hash === '') {
    const exempt = ['RECORD', ...SIGNATURES].some((name) => row.path === `${info}/${name}`);
    if (!exempt) judge.say('record-no-hash', 'unsafe', `RECORD has no hash for ${visibleValue(row.path)}`, row.path);
    return false;
  }
  const algorithm = algorithmOf(row);
  if (KNOWN.has(algorithm)) return true;
  if (WEAK.has(algorithm)) {
    judge.say(
      'record-weak-hash',
      'unsafe',
      `RECORD uses ${algorithm} for ${visibleValue(row.path)}, which the wheel specification forbids`,
      row.path,
    );
  } else {
    judge.say(
      'record-hash',
      'unsafe',
      `RECORD has a hash for ${visibleValue(row.path)} in an unknown form: ${visibleValue(row.hash)}`,
      row.path,
    );
  }
  return false;
}

/** Compares a member with its row. */
class ComparedMember implements MemberSink {
  readonly #judge: RecordJudge;
  readonly #row: RecordRow;
  #hash: Hash | null = null;
  #size = 0;

  constructor(judge: RecordJudge, row: RecordRow) {
    this.#judge = judge;
    this.#row = row;
  }

  write(chunk: Buffer): void {
    this.#hash ??= createHash(algorithmOf(this.#row));
    this.#hash.update(chunk);
    this.#size += chunk.length;
  }

  end(): void {
    this.#hash ??= createHash(algorithmOf(this.#row));
    judgeMember(this.#judge, this.#row, this.#size, this.#hash.digest('base64url'));
  }

  all(bytes: Buffer): void {
    judgeMember(this.#judge, this.#row, bytes.length, hash(algorithmOf(this.#row), bytes, 'base64url'));
  }
}

/** Compares a wheel with its `RECORD` while it is read. */
export interface RecordCheck extends MemberReader {
  /** What was found, in the end. */
  readonly findings: readonly Finding[];
}

/**
 * Compares a wheel with its `RECORD`: every file is listed and every listed file exists, with the size and the hash it
 * says. PyPI compares only the names, and reports by email; a missing `RECORD` (`U92g`) and an empty line (`U87d`) it
 * refuses.
 */
export function checkRecord(dist: Distribution, inside: DistributionContents): RecordCheck {
  const judge = new RecordJudge(dist);
  let listed: ListedMembers | null = null;
  if (dist.kind === 'wheel') {
    const info = `${wheelStem(dist.filename) ?? ''}.dist-info`;
    const recordPath = `${info}/RECORD`;
    if (inside.record === null) {
      const there = inside.members.some(({ path }) => path === recordPath);
      const message = there ? 'its RECORD is not UTF-8' : `doesn't contain ${recordPath}`;
      judge.say('U92g', 'refused', message, recordPath);
    } else {
      const members = new ListedMembers(inside.members);
      const form = readRecord(inside.record, (row) => {
        members.add(row);
        if (isComparable(judge, row, info)) members.compare(row);
      });
      judgeForm(judge, form, recordPath);
      members.judge(judge, info);
      listed = members;
    }
  }
  return {
    findings: judge.findings,
    begin({ path }) {
      const row = listed?.compared(path) ?? null;
      return row === null ? null : new ComparedMember(judge, row);
    },
  };
}

/**
 * As {@link checkRecord}, in a pass of its own.
 * @returns nothing for a wheel that agrees, and for an sdist
 * @throws ReleaseError when the archive can't be read
 */
export async function verifyRecord(dist: Distribution, contents?: DistributionContents): Promise<readonly Finding[]> {
  if (dist.kind !== 'wheel') return [];
  const inside = contents ?? (await readContents(dist));
  const check = checkRecord(dist, inside);
  await inside.pass([check]);
  return check.findings;
}
