import { createHash } from 'node:crypto';
import { visibleValue } from '#harmless-text';
import { type Distribution, type Finding, type RuleId, withoutEnding } from '#release-model';
import { readContents, type DistributionContents } from './contents.ts';
import type { MemberReader } from './member-reader.ts';
import { wheelStem } from './wheel-stem.ts';
import type { RecordRow } from './record.ts';

/** Algorithms that the wheel specification forbids in `RECORD`. */
const WEAK = new Set(['md5', 'sha1']);
const KNOWN = new Set(['sha224', 'sha256', 'sha384', 'sha512']);
const SIGNATURES = ['RECORD.jws', 'RECORD.p7s'] as const;

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

function judgeForm(judge: RecordJudge, contents: DistributionContents, path: string): void {
  for (const line of contents.recordFile?.blankLines ?? []) {
    judge.say('U87d', 'refused', `line ${line} of RECORD is blank, which makes the server fail`, path);
  }
  const tooLong = contents.recordFile?.tooLong ?? null;
  if (tooLong !== null) {
    const message = `line ${tooLong} of RECORD has a field of more than 131,072 characters, which makes the server fail`;
    judge.say('U87d', 'refused', message, path);
  }
  for (const defect of contents.recordFile?.defects ?? [])
    judge.say('record-form', 'unsafe', `RECORD: ${defect}`, path);
}

function judgeSets(judge: RecordJudge, files: ReadonlySet<string>, rows: readonly RecordRow[], info: string): void {
  const listed = new Map<string, number>();
  for (const { path } of rows) listed.set(path, (listed.get(path) ?? 0) + 1);
  for (const [path, count] of listed) {
    if (count > 1) judge.say('record-duplicate', 'unsafe', `RECORD lists ${visibleValue(path)} ${count} times`, path);
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/u.test(path)) {
      judge.say('record-path', 'unsafe', `RECORD lists ${visibleValue(path)}, which is outside the installation`, path);
    }
    if (!files.has(path))
      judge.say('record-missing', 'unsafe', `RECORD lists ${visibleValue(path)}, which is not in the wheel`, path);
  }
  for (const path of files) {
    if (SIGNATURES.some((name) => path === `${info}/${name}`)) continue;
    if (!listed.has(path))
      judge.say('record-unlisted', 'unsafe', `${visibleValue(path)} is in the wheel, but not in RECORD`, path);
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
  const compared = new Map<string, RecordRow>();
  if (dist.kind === 'wheel') {
    const info = `${wheelStem(dist.filename) ?? ''}.dist-info`;
    const recordPath = `${info}/RECORD`;
    if (inside.record === null) {
      const there = inside.members.some(({ path }) => path === recordPath);
      const message = there ? 'its RECORD is not UTF-8' : `doesn't contain ${recordPath}`;
      judge.say('U92g', 'refused', message, recordPath);
    } else {
      judgeForm(judge, inside, recordPath);
      const files = new Set<string>();
      for (const { path, kind } of inside.members) if (kind !== 'directory') files.add(path);
      judgeSets(judge, files, inside.record, info);
      for (const row of inside.record) {
        if (isComparable(judge, row, info)) compared.set(row.path, row);
      }
    }
  }
  return {
    findings: judge.findings,
    begin({ path }) {
      const row = compared.get(path);
      if (row === undefined) return null;
      const hash = createHash(algorithmOf(row));
      let size = 0;
      return {
        write(chunk) {
          hash.update(chunk);
          size += chunk.length;
        },
        end() {
          judgeMember(judge, row, size, hash.digest('base64url'));
        },
      };
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
