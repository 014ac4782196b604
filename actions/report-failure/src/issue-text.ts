import { markdownAddress, markdownCode, markdownText, visibleLine } from '#harmless-text';
import type { JobResult } from '#hand-over';
import { shellWord, STAGES, type Outcome } from '#release-model';
import { tableOf } from '#release-report';
import { nameOfFailed, type FailedStage } from './failed-stage.ts';
import { recoverySteps, type ChecklistStop } from './recovery-steps.ts';
import type { SentFile } from './sent-files.ts';

/** The contents of an issue about a stopped release. All texts may come from a package, a tool or a server. */
export interface FailureFacts {
  readonly tag: string;
  readonly failed: FailedStage;
  readonly results: readonly JobResult[];
  readonly files: readonly SentFile[];
  /** Why receipts are missing: sentences. */
  readonly troubles: readonly string[];
  /** The page of the run; `null` if unknown. */
  readonly runUrl: string | null;
  /** From 1; `null` if unknown. */
  readonly attempt: number | null;
  /** The name of the workflow; `null` if unknown. */
  readonly workflow: string | null;
  /** Of the files that the run built; `null` when it built none. */
  readonly manifestSha256: string | null;
  /** The page where the secrets of the repository are set, or words for it. */
  readonly secretsPage: string;
  /** The page of the project that describes the way back; `null` if there is none. */
  readonly releasingPage: string | null;
}

/** Limits for one failure, all failures, a name, and rows of a table: anything longer is in the log. */
const FAILURE_ROOM = 4000;
const MORE_ROOM = 1000;
const NAME_ROOM = 200;
const MAXIMUM_MORE = 4;
const MAXIMUM_ROWS = 40;

function whereOf(failed: FailedStage): string {
  const name = nameOfFailed(failed);
  return name === failed.job ? name : `${name} (job ${failed.job})`;
}

function runWords({ runUrl, attempt }: Pick<FailureFacts, 'runUrl' | 'attempt'>): string {
  const which = attempt === null || attempt < 2 ? '' : `, attempt ${String(attempt)}`;
  return runUrl === null ? `the run${which}` : `${markdownAddress(runUrl)}${which}`;
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = tableOf(head, rows, { rows: MAXIMUM_ROWS, rest: (count) => `And ${String(count)} more.` });
  return lines.join('\n').trimEnd();
}

function countWords(count: number): string {
  return count === 1 ? 'One of its files is' : `${String(count)} of its files are`;
}

/** How far it got, in one sentence: the first thing that readers want to know. */
function reach({ files, results, failed }: FailureFacts): string {
  const own = files.filter(({ stage }) => stage === 'upload');
  const there = own.filter(({ isThere }) => isThere === 'yes').length;
  if (own.some(({ isThere }) => isThere === 'unknown')) {
    return '**It is not yet known whether every file arrived on the production index.**';
  }
  if (there > 0) return `**${countWords(there)} on the production index.**`;
  const tried = files.filter(({ stage, isThere }) => stage === 'upload-test' && isThere === 'yes').length;
  const more = tried === 0 ? '' : ` ${countWords(tried)} on the test index.`;
  if (own.length > 0) return `None of its files is on the production index.${more}`;
  const upload = results.find(({ job }) => job === 'upload');
  const isBefore =
    failed.receipts.length > 0 && failed.stage !== null && STAGES.indexOf(failed.stage) < STAGES.indexOf('upload');
  return upload?.result === 'skipped' || isBefore
    ? `This run has sent nothing to the production index.${more}`
    : `**It is not known here what has reached the production index:** check the log and the index.${more}`;
}

function whatIsWrong({ failed, troubles, runUrl }: FailureFacts): readonly string[] {
  const { note } = failed;
  const failures = failed.receipts.map(({ python, failure }) => ({
    python,
    text: failure ?? `${nameOfFailed(failed)}: failed. See its log.`,
  }));
  if (note !== null) failures.push({ python: null, text: note.failure });
  const [first, ...more] = failures;
  const log = runUrl === null ? 'the log of the job' : `the log of the job (${markdownAddress(runUrl)})`;
  if (first === undefined) {
    return [
      `The job left no receipt that explains it: check ${log}, where the last line that starts with \`error\` says what to do.`,
      ...troubles.slice(0, MAXIMUM_MORE).map((trouble) => quoted(trouble, MORE_ROOM)),
    ];
  }
  const ofPython = (python: string | null): string =>
    python === null ? '' : `With Python ${markdownCode(python, 20)}:\n\n`;
  const left = more.length - MAXIMUM_MORE;
  return [
    `${ofPython(first.python)}${quoted(first.text, FAILURE_ROOM)}`,
    ...more
      .slice(0, MAXIMUM_MORE)
      .filter(({ text }) => text !== first.text)
      .map(({ python, text }) => `${ofPython(python)}${quoted(text, MORE_ROOM)}`),
    ...(left > 0 ? [`And ${String(left)} more; see the log.`] : []),
  ];
}

/** A sentence of the release, which a page wraps: in a block of code, its end, the remedy, would be out of sight. */
function quoted(text: string, room: number): string {
  return `> ${markdownText(text, room)}`;
}

/** Whether an id, which a receipt may have from anywhere, can be that of a point. */
function isPoint(id: string): boolean {
  return /^[a-z][a-z-]*$/u.test(id);
}

/** Which points stopped it, by the receipt of the checklist. */
function checklistStop({ receipts }: FailedStage): ChecklistStop {
  const points = receipts.flatMap(({ items }) => items).filter(({ kind }) => kind === 'point');
  const open = (outcome: Outcome): readonly string[] =>
    points
      .filter((point) => point.outcome === outcome && point.decision === undefined && isPoint(point.subject))
      .map(({ subject }) => subject);
  const accepted = points.filter(({ decision }) => decision?.kind === 'accepted').map(({ subject }) => subject);
  return { unknown: open('unknown'), failed: open('failed'), accepted: accepted.filter(isPoint) };
}

/** The title of the issue. */
export function issueTitle({ tag, failed }: Pick<FailureFacts, 'tag' | 'failed'>): string {
  return visibleLine(`Release ${tag} stopped at ${nameOfFailed(failed)}`);
}

/** The body of the issue, in Markdown: for someone who needs to know now what to do. */
export function issueBody(facts: FailureFacts): string {
  const { tag, failed, files, results, runUrl, attempt, workflow } = facts;
  const rows = files.map(({ index, stage, filename, isThere, detail }) => [
    markdownCode(index ?? stage, NAME_ROOM),
    markdownCode(filename, NAME_ROOM),
    isThere,
    markdownCode(detail, NAME_ROOM),
  ]);
  const steps = recoverySteps({
    job: failed.job,
    name: nameOfFailed(failed),
    deleteTag: markdownCode(`git push --delete origin ${shellWord(tag)}`, NAME_ROOM),
    secretsPage: facts.secretsPage.startsWith('http') ? markdownAddress(facts.secretsPage) : facts.secretsPage,
    checklist: failed.stage === 'checklist' ? checklistStop(failed) : null,
    isUsedUp: files.some(({ isThere }) => isThere !== 'no'),
    tag: markdownCode(tag, NAME_ROOM),
    run: runUrl === null ? 'the run' : markdownAddress(runUrl),
    manifestSha256: facts.manifestSha256,
    workflow: workflow === null ? 'the workflow' : `the workflow ${markdownCode(workflow, NAME_ROOM)}`,
  });
  return [
    `The release of ${markdownCode(tag, NAME_ROOM)} stopped at **${whereOf(failed)}**: ${runWords({ runUrl, attempt })}. ${reach(facts)}`,
    '## What went wrong, and what to do about it',
    ...whatIsWrong(facts),
    '## How to continue',
    steps.map((step, place) => `${String(place + 1)}. ${step}`).join('\n'),
    ...(facts.releasingPage === null
      ? []
      : [`How this project is released, and every way back: ${markdownAddress(facts.releasingPage)}.`]),
    '## What is on which index',
    rows.length === 0
      ? 'There is no receipt of an upload: see the results below.'
      : tableText(['index', 'file', 'there', 'what the upload reported'], rows),
    '## Results of the jobs',
    tableText(
      ['job', 'result'],
      results.map(({ job, result }) => [markdownCode(job, NAME_ROOM), result]),
    ),
    'Each run rewrites this part; anything you write above or below it stays. The issue is closed when the release has passed.',
  ].join('\n\n');
}

/** The comment for subscribers when a later run also stopped. */
export function failedAgain(facts: FailureFacts): string {
  const { failed } = facts;
  const [first] = failed.receipts;
  const failure = first?.failure ?? failed.note?.failure ?? null;
  return [
    `It stopped again, at **${whereOf(failed)}**: ${runWords(facts)}. ${reach(facts)}`,
    ...(failure === null ? [] : [quoted(failure, MORE_ROOM)]),
  ].join('\n\n');
}

/** The comment when the release has passed after all. */
export function releasedAfterAll(facts: Pick<FailureFacts, 'tag' | 'runUrl' | 'attempt'>): string {
  return `${markdownCode(facts.tag, NAME_ROOM)} has passed every stage: ${runWords(facts)}. There is nothing left to do here.`;
}

/** The comment when there is nothing to release any more. */
export function withoutTag(tag: string): string {
  return `The tag ${markdownCode(tag, NAME_ROOM)} doesn't exist in this repository, so there is nothing to release. If it is pushed again and stops, this issue is opened again.`;
}
