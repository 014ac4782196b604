import type { ActionResult } from '#action-kit';
import {
  closeIssue,
  closeIssuesOfGoneTags,
  platformOf,
  reportIssue,
  repositoryPage,
  runPage,
  secretsPage,
  type SyncedIssue,
} from '#forge';
import { believedReceipts, openArtifacts, verdictOf, type ArtifactStore, type JobResult } from '#hand-over';
import { knownTrouble, type Host } from '#release-model';
import { findFailedStage, nameOfFailed, type FailedStage } from './failed-stage.ts';
import type { ReportFailureInputs } from './inputs.ts';
import { failedAgain, issueBody, issueTitle, releasedAfterAll, withoutTag, type FailureFacts } from './issue-text.ts';
import { openIssues, type IssuePlace } from './open-issues.ts';
import { collectReceipts, type RunReceipts } from './run-receipts.ts';
import { sentFiles } from './sent-files.ts';

export interface ReportFailureResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  /** The stage that failed first, or the job if no stage is known. */
  readonly failedStage: string | null;
  /** `null`: there is none, or the forge couldn't be notified. */
  readonly issue: SyncedIssue | null;
}

/** Where a run reads and writes; tests pass their own. */
export interface OpenPlaces {
  artifacts(inputs: ReportFailureInputs, host: Host): ArtifactStore;
  issues(inputs: ReportFailureInputs, host: Host): IssuePlace;
}

const realPlaces: OpenPlaces = { artifacts: ({ places }, host) => openArtifacts(places, host), issues: openIssues };

/**
 * Reports a release's result to the forge: one issue for each stopped tag, which is closed when the tag has passed.
 * If the forge refuses, that is only a warning: the release has failed, or passed, regardless.
 */
export async function run(
  inputs: ReportFailureInputs,
  host: Host,
  open: OpenPlaces = realPlaces,
): Promise<ReportFailureResult> {
  const { results, tag, manifestSha256 } = inputs;
  for (const { job, result } of results) host.info(`${job}: ${result}`);
  const verdict = verdictOf(results);
  if (verdict === 'cancelled' || verdict === 'unknown' || verdict === 'idle') {
    host.info(WITHOUT_REPORT[verdict]);
    return ended(null, null);
  }
  const collected =
    verdict === 'failed'
      ? believed(await collectReceipts(() => open.artifacts(inputs, host), host), results)
      : { receipts: [], notes: [], troubles: [] };
  const failed = findFailedStage(results, collected.receipts, collected.notes);
  if (failed !== null) tell(failed, collected, host);
  const obstacle = whyNobodyIsTold(inputs, host);
  if (tag === null || obstacle !== null) {
    host.notice(obstacle ?? "This run wasn't started for a tag, so no issue is written.");
    return ended(failed, null);
  }
  try {
    const place = open.issues(inputs, host);
    const gone = await closeGone(place, host);
    // A release that makes its tag itself has left receipts before it fails
    if (failed !== null && failed.receipts.length === 0 && (await isGone(place, tag))) {
      host.notice(
        `${tag}: there is no such tag in the repository, so no issue is opened for it. To release, start the workflow with a tag that exists.`,
      );
      return ended(failed, gone.find(({ of }) => of === tag)?.issue ?? null);
    }
    const about = { tag, ...(await aboutRun(place, tag, host)) };
    const { receipts, troubles } = collected;
    const issue =
      failed === null
        ? await closeIt(place, about, host)
        : await reportIt(
            place,
            { ...about, troubles, failed, results, manifestSha256, files: sentFiles(receipts) },
            host,
          );
    return ended(failed, issue);
  } catch (error) {
    const trouble = knownTrouble(error);
    if (trouble === null) throw error;
    host.warning(`No issue was written. ${trouble.message}`);
    return ended(failed, null);
  }
}

function believed({ receipts, notes, troubles }: RunReceipts, results: readonly JobResult[]): RunReceipts {
  const { receipts: kept, contradicted } = believedReceipts(receipts, results);
  return { receipts: kept, notes, troubles: [...troubles, ...contradicted] };
}

function ended(failed: FailedStage | null, issue: SyncedIssue | null): ReportFailureResult {
  const failedStage = failed === null ? null : nameOfFailed(failed);
  return { passed: true, failure: null, receipt: null, receiptPath: null, failedStage, issue };
}

/** Where `init` writes how a project is released. */
const RELEASING = 'docs/RELEASING.md';

const WITHOUT_REPORT = {
  cancelled: 'The run was canceled, and no job failed: no issue is written, and an open one stays open.',
  unknown:
    'Nothing failed, but the result of a job is not known here: no issue is written, and an open one stays open.',
  idle: 'No job ran: there is nothing to report.',
} as const;

function whyNobodyIsTold({ places }: ReportFailureInputs, { environment }: Host): string | null {
  if (platformOf(environment).runner === 'act') {
    return 'act runs this on your own machine, without a forge: no issue is written.';
  }
  return places.token === null ? 'There is no token, so no issue is written or closed.' : null;
}

function tell(failed: FailedStage, { troubles }: RunReceipts, host: Host): void {
  const failure = failed.receipts[0]?.failure ?? failed.note?.failure ?? null;
  host.info(`Failed first: ${nameOfFailed(failed)}. ${failure ?? 'No receipt says why: see its log.'}`);
  for (const trouble of troubles) host.info(`Receipts: ${trouble}`);
}

/** Whether a tag is known not to exist: a forge that can't be asked about it has an opinion about nothing. */
async function isGone({ forge }: IssuePlace, tag: string): Promise<boolean> {
  try {
    return (await forge.tag(tag)) === null;
  } catch (error) {
    if (knownTrouble(error) === null) throw error;
    return false;
  }
}

/** Closes what is open about tags that nobody can release. */
async function closeGone(place: IssuePlace, host: Host): Promise<readonly { of: string; issue: SyncedIssue }[]> {
  const closed = await closeIssuesOfGoneTags(place.issues, (tag) => isGone(place, tag), withoutTag);
  for (const { of, issue } of closed) {
    host.info(`${of}: there is no such tag, so its issue #${String(issue.number)} was closed, ${issue.url}`);
  }
  return closed;
}

/** The way back as the project's own documentation describes it; `null` when the project has none, or it can't be seen. */
async function releasingPage({ forge }: IssuePlace, tag: string, { environment }: Host): Promise<string | null> {
  const page = repositoryPage(platformOf(environment), RELEASING, tag);
  if (page === null) return null;
  try {
    return (await forge.hasFile(RELEASING, tag)) ? page : null;
  } catch (error) {
    if (knownTrouble(error) === null) throw error;
    return null;
  }
}

async function aboutRun(
  place: IssuePlace,
  tag: string,
  host: Host,
): Promise<Pick<FailureFacts, 'runUrl' | 'attempt' | 'workflow' | 'secretsPage' | 'releasingPage'>> {
  const { environment } = host;
  const platform = platformOf(environment);
  const text = (name: string): string | null => {
    const value = environment[name] ?? '';
    return value === '' ? null : value;
  };
  const server = await place.forge.describe();
  return {
    runUrl: runPage({ ...platform, runNumber: text('GITHUB_RUN_NUMBER'), server }),
    attempt: platform.runAttempt,
    workflow: text('GITHUB_WORKFLOW'),
    secretsPage: secretsPage(platform),
    releasingPage: await releasingPage(place, tag, host),
  };
}

async function closeIt(
  { issues }: IssuePlace,
  about: Pick<FailureFacts, 'tag' | 'runUrl' | 'attempt'>,
  host: Host,
): Promise<SyncedIssue | null> {
  const { tag } = about;
  const issue = await closeIssue(issues, tag, releasedAfterAll(about));
  host.info(
    issue === null
      ? `${tag} has passed, and has no open issue: there is nothing to do.`
      : `${tag} has passed: closed its issue #${String(issue.number)}, ${issue.url}`,
  );
  return issue;
}

async function reportIt({ issues }: IssuePlace, facts: FailureFacts, host: Host): Promise<SyncedIssue> {
  const { tag } = facts;
  const issue = await reportIssue(issues, {
    tag,
    title: issueTitle(facts),
    body: issueBody(facts),
    comment: failedAgain(facts),
  });
  host.notice(`${tag}: its issue is #${String(issue.number)} (${issue.outcome}), ${issue.url}`);
  return issue;
}
