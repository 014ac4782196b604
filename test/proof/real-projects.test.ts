import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STAGES, type Outcome, type Receipt, type ReceiptItem, type ReleaseRecord } from '#release-model';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { observeRehearsal, pythonOnPath, type ObservedRehearsal } from '../integration/observed-rehearsal.ts';
import { fetchSdist, makeRepository, whyUnreachable } from './fetch-sdist.ts';
import { outcomeTable, type TableRow } from './outcome-table.ts';
import { REAL_PROJECTS, type RealProject } from './real-project.ts';

// Each is a whole release, which takes half a minute of CPU: npm test rehearses only projects of our own. ONLY=name,name
// rehearses some.
const isProof = process.env['PROOF'] === '1';
const only = process.env['ONLY']?.split(',') ?? [];
const projects = REAL_PROJECTS.filter(({ name }) => only.length === 0 || only.includes(name));
const unreachable = isProof ? await whyUnreachable(projects[0] ?? { name: 'pip' }) : 'this is not the proof';
if (isProof && unreachable !== null) process.stderr.write(`\nREAL PROJECTS ARE NOT REHEARSED: ${unreachable}\n`);
const testWithIndex = unreachable === null ? test : test.skip;

/** A whole release, on a busy machine. Milliseconds. */
const LIMIT = 900_000;

const configured = projects.filter((project) => project.configured !== undefined);

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

/** Rehearses what the sdist contains, with the table if one is given, and reads that nothing was changed or left. */
async function rehearse(project: RealProject, table: string | null): Promise<ObservedRehearsal> {
  const folder = join(scratch.path, table === null ? project.name : `${project.name} configured`);
  const unpacked = await fetchSdist(project, folder);
  if (table !== null) await appendFile(join(unpacked, 'pyproject.toml'), `\n[tool.repo-agent-actions]\n${table}\n`);
  if (project.tagged === true) await makeRepository(unpacked, project);
  const python = project.python ?? pythonOnPath();
  const run = await observeRehearsal(unpacked, join(folder, 'run'), ['--python-versions', python]);
  rows.push({ project, record: run.record, seconds: run.seconds });
  expect({
    unchanged: run.projectIsUnchanged,
    folders: run.leftFolders,
    processes: run.leftProcesses,
  }).toEqual({ unchanged: true, folders: [], processes: [] });
  return run;
}

async function rehearseAndJudge(project: RealProject): Promise<void> {
  const { record, code, log } = await rehearse(project, null);
  if (record === null) throw new Error(`no record: ${log}`);
  const { receipts, failure, wouldStop } = record;
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
  expect(code).toBe(project.failure === undefined ? 0 : 1);
  expect(unexplained(record)).toEqual([]);
  for (const pattern of project.says ?? []) expect(words).toContainEqual(expect.stringMatching(pattern));
  if (project.failure === undefined && project.wouldStop !== undefined)
    expect(wouldStop?.points.map(({ id }) => id) ?? []).toEqual(project.wouldStop);
}

/** What a project's messages propose is enough: a second rehearsal passes, and a release of the same would. */
async function rehearseConfigured(project: RealProject): Promise<void> {
  const { record, log } = await rehearse(project, project.configured ?? '');
  const outcome = record?.outcome ?? log;
  expect({ outcome, failure: record?.failure, wouldStop: record?.wouldStop }).toEqual({
    outcome: 'passed',
    failure: null,
    wouldStop: undefined,
  });
}

describe('rehearse on real projects, unpacked from the sdists that they have on PyPI', () => {
  testWithIndex.each(projects)('$name $version ($backend): $shape', rehearseAndJudge, LIMIT);

  // With ONLY, there may be none of them
  if (configured.length > 0)
    testWithIndex.each(configured)(
      '$name $version, configured as its messages propose, passes',
      rehearseConfigured,
      LIMIT,
    );
});
