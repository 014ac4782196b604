import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STAGES, type Outcome, type Receipt, type ReceiptItem, type ReleaseRecord } from '#release-model';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { observeRehearsal } from '../integration/observed-rehearsal.ts';
import { fetchSdist, whyUnreachable } from './fetch-sdist.ts';
import { outcomeTable, type TableRow } from './outcome-table.ts';
import { REAL_PROJECTS, SMALLEST, type RealProject } from './real-project.ts';

const projects = process.env['PROOF'] === undefined ? [SMALLEST] : REAL_PROJECTS;
const unreachable = await whyUnreachable(SMALLEST);
if (unreachable !== null) process.stderr.write(`\nREAL PROJECTS ARE NOT REHEARSED: ${unreachable}\n`);
const testWithIndex = unreachable === null ? test : test.skip;

let scratch: TemporaryFolder;
const rows: TableRow[] = [];

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
  if (rows.length > 0) process.stderr.write(`\n${outcomeTable(rows)}\n`);
});

/** What a receipt says of everything that it doesn't call passed. */
function wordsOf({ items, findings }: Receipt): readonly string[] {
  return [
    ...items.map(({ subject, outcome, message }) => `${subject}: ${outcome}: ${message}`),
    ...findings.map(({ subject, message }) => `${subject}: ${message}`),
  ];
}

/** Points that are left open without a word of why: half a verdict. */
function unexplained(record: ReleaseRecord): readonly string[] {
  const isOpen = ({ outcome, message }: ReceiptItem): boolean =>
    ['failed', 'unknown', 'not-configured'].includes(outcome) && message === '';
  return record.receipts.flatMap(({ stage, items }) =>
    items.filter(isOpen).map(({ kind, subject }) => `${stage}: ${kind} ${subject}`),
  );
}

/**
 * A receipt's outcome, but for what changes from day to day: what the newest linters find in a project that configures
 * them and declares no version.
 */
function lastingOutcome({ stage, outcome, items }: Receipt): Outcome {
  const open = items.filter((item) => item.outcome === 'unknown');
  const isDrift = open.every(({ message }) => message.includes("in a version that the project doesn't declare"));
  return stage === 'test' && outcome === 'unknown' && open.length > 0 && isDrift ? 'passed' : outcome;
}

/** What is expected of each stage: passed, but for the two that a rehearsal leaves out, and what the table names. */
function expectedOutcomes({ outcomes = {} }: RealProject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      outcomes[stage] ?? (stage === 'stage' || stage === 'release' ? 'not-sent' : 'passed'),
    ]),
  );
}

async function rehearseAndJudge(project: RealProject): Promise<void> {
  const folder = join(scratch.path, project.name);
  const run = await observeRehearsal(await fetchSdist(project, folder), join(folder, 'run'));
  const { record } = run;
  rows.push({ project, record, seconds: run.seconds });

  expect({
    unchanged: run.projectIsUnchanged,
    folders: run.leftFolders,
    processes: run.leftProcesses,
  }).toEqual({ unchanged: true, folders: [], processes: [] });

  if (record === null) throw new Error(`no record: ${run.log}`);
  const { receipts, failure } = record;
  const words = receipts.flatMap(wordsOf);
  expect({
    failure,
    ...Object.fromEntries(receipts.map((receipt) => [receipt.stage, lastingOutcome(receipt)])),
    words,
  }).toEqual({
    failure: project.failure === undefined ? null : expect.stringMatching(project.failure),
    ...expectedOutcomes(project),
    // Here for the message of a test that fails: an outcome alone doesn't tell why
    words,
  });
  expect(run.code).toBe(project.failure === undefined ? 0 : 1);
  expect(unexplained(record)).toEqual([]);
  for (const pattern of project.says ?? []) expect(words).toContainEqual(expect.stringMatching(pattern));
}

describe('rehearse on real projects, unpacked from the sdists that they have on PyPI', () => {
  testWithIndex.each(projects)('$name $version ($backend): $shape', rehearseAndJudge);
});
