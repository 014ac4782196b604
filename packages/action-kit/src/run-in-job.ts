import { markdownText } from '#harmless-text';
import { lazyModule, loadLazyModules } from '#lazy-modules';
import {
  failureOf,
  type Finding,
  findingSentence,
  type Host,
  howStopped,
  ReleaseError,
  rulesPage,
  serialize,
  type StageResult,
} from '#release-model';
import { guardStore, type StoreGuard } from '#release-store';
import { failureSummary, receiptLines, receiptSummary } from '#release-report/receipt-summary';
import { runsProjectCode, type ActionDefinition, type ActionResult } from './action-definition.ts';
import { amendResult, leaveFailedReceipt } from './failure-receipt.ts';
import { removeTemporaryFolder } from './folders.ts';
import type { Job } from './job.ts';
import { createJobHost, type JobHost } from './job-host.ts';
import { leaveFailureNote } from './leave-failure-note.ts';
import { outputValue } from './outputs.ts';
import { trustLevel } from './trust-level.ts';
import { withConfiguration, type ReadInputs } from './with-configuration.ts';

/** The code that handles processes is only loaded when code of the project runs, or when something failed. */
const projectCode = lazyModule(() => import('./project-code.ts'));

/**
 * Runs an action whose inputs have been read: its stage, outputs, summary and verdict. Separate from `startAction`, so
 * that a refused input is reported without loading all this.
 * `workspace` is absolute; `warnings` are sentences about the inputs.
 */
export async function runInJob<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  read: ReadInputs<Inputs>,
  { job, workspace, warnings }: { job: Job; workspace: string; warnings: readonly string[] },
): Promise<void> {
  const { environment, log, files, masks, stop } = job;
  const guard: { store: StoreGuard | null } = { store: null };
  const host = createJobHost({
    environment: environment.forChildren,
    trust: trustLevel(environment.initial),
    withheld: environment.withheld,
    masks,
    log,
    signal: stop.signal,
    workspace,
    afterProjectCode: async () => {
      const { afterProjectCode } = await projectCode();
      if (guard.store !== null) {
        await afterProjectCode({ files, store: guard.store }, 'what this process still waits for');
      }
    },
  });
  if (runsProjectCode(definition, read.inputs)) guard.store = await guardStore(host.storeFolder);
  try {
    const exposed = exposedSecrets(definition.secrets, job);
    for (const warning of [...warnings, ...exposed.map(findingSentence)]) host.warning(warning);
    await doWork(definition, read, { job, host, store: guard.store, exposed });
  } finally {
    // After SIGKILL, the runner empties its temporary folder itself.
    removeTemporaryFolder(host.temporaryFolder);
  }
}

interface Work {
  readonly job: Job;
  readonly host: JobHost;
  /** `null` when no code of the project runs. */
  readonly store: StoreGuard | null;
  readonly exposed: readonly Finding[];
}

async function doWork<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  { inputs, reader }: ReadInputs<Inputs>,
  { job, host, store, exposed }: Work,
): Promise<void> {
  let result: Result;
  try {
    if (store !== null) await loadLazyModules();
    result = await definition.run(await withConfiguration(definition, { inputs, reader }, host), host);
  } catch (error) {
    const failure = job.failWith(error, host);
    // Tampering is undone anyway
    const tampering = await tamperingOf(definition.name, job, store);
    if (tampering !== null) job.fail(tampering);
    const stage = typeof definition.stage === 'function' ? definition.stage(inputs) : definition.stage;
    const left = stage === null ? null : await leaveFailedReceipt(stage, job.masks.redact(failure), host);
    if (left === null) await leaveFailureNote(definition.name, job.masks.redact(failure), job.environment.initial);
    else writeReceiptOutputs(definition.defaultOutputs, left, job);
    job.files.appendSummary(
      left === null
        ? failureSummary(definition.name, failure, job.masks.redact)
        : receiptSummary(definition.name, left.receipt, {
            redact: job.masks.redact,
            page: rulesPage(job.environment.initial),
          }),
    );
    return;
  }

  const tampering = await tamperingOf(definition.name, job, store);
  // A run that was stopped reports that first
  const isStopped = !result.passed && howStopped(job.stop.signal) !== null;
  result = await amendResult(result, { failure: isStopped ? null : tampering, findings: exposed });
  await writeOutputs(definition, result, job, host);
  await writeSummary(definition, result, job, host);
  const failure = result.passed ? null : (result.failure ?? `${definition.name}: failed. See the log above.`);
  const place = host.annotate(failure, result.passed ? undefined : result.failureAbout);
  if (failure !== null) {
    job.fail(failure, place);
    if (result.receipt === null) {
      await leaveFailureNote(definition.name, job.masks.redact(failure), job.environment.initial);
    }
  }
  if (tampering !== null) job.fail(tampering);
}

/** The outputs of a stage that threw keep their defaults, except for the receipt that it left. */
function writeReceiptOutputs(
  outputs: Readonly<Record<string, string>>,
  { receipt, receiptPath }: Pick<StageResult, 'receipt' | 'receiptPath'>,
  { files, masks }: Job,
): void {
  if ('receipt' in outputs) files.setOutput('receipt', masks.redact(serialize(receipt)));
  if ('receipt-path' in outputs) files.setOutput('receipt-path', receiptPath);
}

/** Ends processes that code of the project left running, and restores our files. Returns a sentence about it, or `null`. */
async function tamperingOf(action: string, { files, stop }: Job, store: StoreGuard | null): Promise<string | null> {
  if (store === null) return null;
  try {
    const { afterProjectCode } = await projectCode();
    await afterProjectCode({ files, store }, 'nothing');
    return null;
  } catch (error) {
    // Even if the run was stopped: what it found is more than that
    return error instanceof ReleaseError ? error.message : failureOf(action, error, stop.signal).sentence;
  }
}

async function writeOutputs<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  result: Result,
  { files, masks }: Job,
  host: Host,
): Promise<void> {
  const outputs = { ...definition.outputs(result) };
  if (!result.passed && 'passed' in definition.defaultOutputs) outputs['passed'] = 'false';
  for (const [name, value] of Object.entries(outputs)) {
    const shown = await outputValue(masks.redact(value), `${definition.name}-${name}`, host.storeFolder);
    files.setOutput(name, shown);
    // Without a runner, a person runs the bundle by hand and needs to see the outputs.
    if (!files.has('GITHUB_OUTPUT')) host.info(`${name}=${shown}`);
  }
}

async function writeSummary<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  result: Result,
  { environment, files, masks }: Job,
  host: Host,
): Promise<void> {
  const { receipt } = result;
  if (definition.summary !== undefined) {
    files.appendSummary(masks.redact(definition.summary(result), escapedForm));
    return;
  }
  if (receipt === null) {
    if (result.failure !== null) files.appendSummary(failureSummary(definition.name, result.failure, masks.redact));
    return;
  }
  files.appendSummary(
    receiptSummary(definition.name, receipt, { redact: masks.redact, page: rulesPage(environment.initial) }),
  );
  if (definition.summaryDetails !== undefined)
    files.appendSummary(masks.redact(definition.summaryDetails(result), escapedForm));
  // Gitea has had summaries only for a short time, and act has none.
  await host.group('Receipt', () => {
    for (const line of receiptLines(receipt)) host.info(line);
    return Promise.resolve();
  });
}

/** A secret as {@link markdownText} writes it: a summary is already escaped here. */
function escapedForm(form: string): string {
  return markdownText(form, Number.POSITIVE_INFINITY).replace(/^<code>|<\/code>$/gu, '');
}

function exposedSecrets(inputs: readonly string[], { environment, hidden }: Job): readonly Finding[] {
  const given = environment.secrets.map(([subject]) => subject).filter((subject) => inputs.includes(subject));
  if (hidden === 'overwritten' || given.length === 0) return [];
  return [
    {
      rule: 'secret-exposed',
      severity: 'warning',
      subject: given.join(', '),
      message:
        "can be read by child processes of this step, because this system can't overwrite an initial environment",
      remedy: "Pass secrets only to jobs that don't run code of the project",
    },
  ];
}
