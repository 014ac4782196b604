import type { ActionResult } from '#action-kit';
import { closeIssue, platformOf, reportIssue, runPage, secretsPage, type SyncedIssue } from '#forge';
import { believedReceipts, openArtifacts, verdictOf, type ArtifactStore, type JobResult } from '#hand-over';
import { knownTrouble, type Host } from '#release-model';
import { findFailedStage, type FailedStage } from './failed-stage.ts';
import type { ReportFailureInputs } from './inputs.ts';
import { failedAgain, issueBody, issueTitle, releasedAfterAll, type FailureFacts } from './issue-text.ts';
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
      : { receipts: [], troubles: [] };
  const failed = findFailedStage(results, collected.receipts);
  if (failed !== null) tell(failed, collected, host);
  const obstacle = whyNobodyIsTold(inputs, host);
  if (tag === null || obstacle !== null) {
    host.notice(obstacle ?? "This run wasn't started for a tag, so no issue is written.");
    return ended(failed, null);
  }
  try {
    const place = open.issues(inputs, host);
    const about = { tag, ...(await aboutRun(place, host)) };
    const issue =
      failed === null
        ? await closeIt(place, about, host)
        : await reportIt(
            place,
            { ...about, ...collected, failed, results, manifestSha256, files: sentFiles(collected.receipts) },
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

function believed({ receipts, troubles }: RunReceipts, results: readonly JobResult[]): RunReceipts {
  const { receipts: kept, contradicted } = believedReceipts(receipts, results);
  return { receipts: kept, troubles: [...troubles, ...contradicted] };
}

function ended(failed: FailedStage | null, issue: SyncedIssue | null): ReportFailureResult {
  const failedStage = failed === null ? null : (failed.stage ?? failed.job);
  return { passed: true, failure: null, receipt: null, receiptPath: null, failedStage, issue };
}

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

function tell({ job, stage, receipts }: FailedStage, { troubles }: RunReceipts, host: Host): void {
  const failure = receipts[0]?.failure ?? null;
  host.info(`Failed first: ${stage ?? job}. ${failure ?? 'No receipt says why: see its log.'}`);
  for (const trouble of troubles) host.info(`Receipts: ${trouble}`);
}

async function aboutRun(
  { forge }: IssuePlace,
  { environment }: Host,
): Promise<Pick<FailureFacts, 'runUrl' | 'attempt' | 'workflow' | 'secretsPage'>> {
  const platform = platformOf(environment);
  const text = (name: string): string | null => {
    const value = environment[name] ?? '';
    return value === '' ? null : value;
  };
  const server = await forge.describe();
  return {
    runUrl: runPage({ ...platform, runNumber: text('GITHUB_RUN_NUMBER'), server }),
    attempt: platform.runAttempt,
    workflow: text('GITHUB_WORKFLOW'),
    secretsPage: secretsPage(platform),
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
