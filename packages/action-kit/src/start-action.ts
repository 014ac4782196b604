import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import {
  findingSentence,
  messageOf,
  ReleaseError,
  type Finding,
  type Host,
  type StageResult,
} from '@repo-agent-actions/release-model';
import type { ActionDefinition } from './action-definition.ts';
import { openCommandFiles, type CommandFiles } from './command-files.ts';
import { amendResult, ensureFailedReceipt } from './failure-receipt.ts';
import { createInputReader } from './input-reader.ts';
import { readJobEnvironment, type JobEnvironment } from './job-environment.ts';
import { createJobHost } from './job-host.ts';
import { logText, plainText } from './log-text.ts';
import { createMasks, type Masks } from './masks.ts';
import { supportsNode } from './node-version.ts';
import { outputValue } from './outputs.ts';
import { killProjectSurvivors, type Spared } from './project-survivors.ts';
import { failureSummary, receiptLines, receiptSummary } from './receipt-summary.ts';
import { listenForStopSignals, type StopSignals } from './stop-signals.ts';
import { unknownInputs } from './unknown-inputs.ts';

/** What one run of an action works with. */
interface Job {
  readonly environment: JobEnvironment;
  readonly masks: Masks;
  readonly files: CommandFiles;
  readonly stop: StopSignals;
  /** The sentence of the run, when it failed: the first one counts. */
  fail(sentence: string): void;
}

/**
 * Runs one action in a job: reads its inputs, does its work, writes its outputs, its summary and its verdict. Never
 * throws, and never ends the process by itself: `process.exitCode` says how it went.
 */
export async function startAction<Inputs, Result extends StageResult>(
  definition: ActionDefinition<Inputs, Result>,
): Promise<void> {
  // Before anything else: masks, since the first line of a log may hold a secret, then what children could read.
  const environment = readJobEnvironment(definition.secrets);
  const masks = createMasks();
  const refused = maskAll(environment, masks, definition.secrets);
  const files = openCommandFiles(environment.initial);
  const hidden = environment.hide();

  const nodeProblem = supportsNode(process.versions.node);
  if (nodeProblem !== null) {
    core.setFailed(nodeProblem);
    return;
  }

  let failed = false;
  const stop = listenForStopSignals();
  const job: Job = {
    environment,
    masks,
    files,
    stop,
    fail(sentence) {
      const text = logText(masks.redact(plainText(sentence)));
      if (failed) core.info(text);
      else core.setFailed(text);
      failed = true;
    },
  };
  const onStray = (thrown: unknown): void => {
    job.fail(sentenceOf(definition.name, thrown));
    stop.abort(thrown instanceof Error ? thrown : new Error(messageOf(thrown)));
  };
  process.on('uncaughtException', onStray);
  process.on('unhandledRejection', onStray);
  try {
    if (refused !== null) throw refused;
    await runJob(definition, job, hidden);
  } catch (error) {
    job.fail(sentenceOf(definition.name, error));
  } finally {
    stop.release();
    process.off('uncaughtException', onStray);
    process.off('unhandledRejection', onStray);
  }
}

async function runJob<Inputs, Result extends StageResult>(
  definition: ActionDefinition<Inputs, Result>,
  job: Job,
  hidden: 'overwritten' | 'unsupported',
): Promise<void> {
  const { environment, files, masks, stop } = job;
  for (const [name, value] of Object.entries(definition.defaultOutputs)) files.setOutput(name, value);
  const workspace = resolve(environment.initial['GITHUB_WORKSPACE'] ?? process.cwd());
  const host = createJobHost({
    environment: environment.forChildren,
    masks,
    signal: stop.signal,
    workspace,
    afterProjectCode: () => afterProjectCode(files, 'what this process still waits for'),
  });
  const started = Date.now();
  try {
    const inputs = readInputs(definition, job, host, workspace);
    const exposed = exposedSecrets(definition.secrets, environment, hidden);
    for (const finding of exposed) host.warning(findingSentence(finding));
    await runStage(definition, inputs, { job, host, exposed, started });
  } finally {
    // After SIGKILL the runner empties its temporary folder itself.
    rmSync(host.temporaryFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function readInputs<Inputs, Result extends StageResult>(
  definition: ActionDefinition<Inputs, Result>,
  { environment }: Job,
  host: Host,
  workspace: string,
): Inputs {
  const known = new Set<string>();
  const reader = createInputReader({ environment: environment.initial, workspace, onRead: (name) => known.add(name) });
  const inputs = definition.readInputs(reader);
  for (const { name, meant } of unknownInputs(environment.initial, [...known])) {
    host.warning(
      `${name}: is no input of ${definition.name}. ${meant === null ? 'Remove it' : `Did you mean ${meant}?`}`,
    );
  }
  return inputs;
}

async function runStage<Inputs, Result extends StageResult>(
  definition: ActionDefinition<Inputs, Result>,
  inputs: Inputs,
  { job, host, exposed, started }: { job: Job; host: Host; exposed: readonly Finding[]; started: number },
): Promise<void> {
  let result: Result;
  try {
    result = await definition.run(inputs, host);
  } catch (error) {
    const failure = stoppedSentence(definition.name, job.stop) ?? sentenceOf(definition.name, error);
    if (error instanceof Error && !(error instanceof ReleaseError)) host.debug(error.stack ?? error.message);
    job.fail(failure);
    // The outputs keep their defaults. Tampering is mended all the same.
    await afterProjectCode(job.files, 'nothing').catch((tampering: unknown) => {
      job.fail(sentenceOf(definition.name, tampering));
    });
    const stage = typeof definition.stage === 'function' ? definition.stage(inputs) : definition.stage;
    const receipt = stage === null ? null : await ensureFailedReceipt(stage, job.masks.redact(failure), host, started);
    job.files.appendSummary(
      job.masks.redact(
        receipt === null ? failureSummary(definition.name, failure) : receiptSummary(definition.name, receipt),
      ),
    );
    return;
  }

  let tampering: string | null = null;
  if (definition.runsProjectCode) {
    tampering = await afterProjectCode(job.files, 'nothing').then(
      () => null,
      (error: unknown) => sentenceOf(definition.name, error),
    );
  }
  result = await amendResult(result, { failure: tampering, findings: exposed });
  await writeOutputs(definition, result, job, host);
  await writeSummary(definition, result, job, host);
  if (!result.passed) {
    job.fail(
      stoppedSentence(definition.name, job.stop) ?? result.failure ?? `${definition.name}: failed. See the log above.`,
    );
  }
}

async function writeOutputs<Inputs, Result extends StageResult>(
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
    // Without a runner somebody runs the bundle by hand, and wants to see what it says.
    if (!files.has('GITHUB_OUTPUT')) host.info(`${name}=${shown}`);
  }
}

async function writeSummary<Inputs, Result extends StageResult>(
  definition: ActionDefinition<Inputs, Result>,
  result: Result,
  { files, masks }: Job,
  host: Host,
): Promise<void> {
  const html =
    definition.summary === undefined ? receiptSummary(definition.name, result.receipt) : definition.summary(result);
  files.appendSummary(masks.redact(html));
  if (definition.summary !== undefined) return;
  // Gitea's own summaries are young, and act has none.
  await host.group('Receipt', () => {
    for (const line of receiptLines(result.receipt)) host.info(line);
    return Promise.resolve();
  });
}

/** @throws ReleaseError when a process outlived its command, or somebody else wrote to the command files */
async function afterProjectCode(files: CommandFiles, spared: Spared): Promise<void> {
  const survivors = await killProjectSurvivors(spared);
  const changed = files.restore();
  if (changed.length > 0) {
    throw new ReleaseError({
      subject: changed.join(', '),
      problem: 'was written to by code of the project, which must not speak to the runner; it was put back',
      remedy: 'Remove what writes to it from the tests, the build or their dependencies',
    });
  }
  const [survivor] = survivors;
  if (survivor !== undefined) {
    throw new ReleaseError({
      subject: survivor.command,
      problem: `was started by code of the project and outlived it (${String(survivors.length)} in all); it was killed`,
      remedy: 'Let the tests and the build end what they start',
    });
  }
}

function maskAll(environment: JobEnvironment, masks: Masks, inputs: readonly string[]): ReleaseError | null {
  let refused: ReleaseError | null = null;
  for (const [subject, value] of environment.secrets) {
    try {
      for (const form of masks.add(value, subject)) core.setSecret(form);
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      // A token of the runner that is too short to be one is no secret; an input is a mistake of the user's.
      if (inputs.includes(subject)) refused ??= error;
    }
  }
  return refused;
}

function exposedSecrets(
  inputs: readonly string[],
  environment: JobEnvironment,
  hidden: 'overwritten' | 'unsupported',
): readonly Finding[] {
  const given = environment.secrets.map(([subject]) => subject).filter((subject) => inputs.includes(subject));
  if (hidden === 'overwritten' || given.length === 0) return [];
  return [
    {
      rule: 'secret-exposed',
      severity: 'warning',
      subject: given.join(', '),
      message: 'can be read by children of this step, since this system has no way to overwrite an initial environment',
      remedy: 'Give secrets only to a job that runs no code of the project',
    },
  ];
}

function sentenceOf(action: string, thrown: unknown): string {
  if (thrown instanceof ReleaseError) return thrown.message;
  return `${action}: ${messageOf(thrown).replace(/[.\s]+$/u, '')}. This is not foreseen: report it with the log.`;
}

function stoppedSentence(action: string, stop: StopSignals): string | null {
  const signal = stop.received();
  return signal === null ? null : `${action}: stopped by ${signal}. Run it again: it continues where it was.`;
}
