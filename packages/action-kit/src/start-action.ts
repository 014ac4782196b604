import { resolve } from 'node:path';
import * as core from '@actions/core';
import { failureOf, messageOf, ReleaseError, RunStopped, tellStack } from '#release-model';
import { annotation, logText } from '#harmless-text';
import type { ActionDefinition, ActionResult } from './action-definition.ts';
import { openCommandFiles } from './command-files.ts';
import { createInputReader } from './input-reader.ts';
import type { Job } from './job.ts';
import { readJobEnvironment, type JobEnvironment } from './job-environment.ts';
import { createMasks, type Masks } from './masks.ts';
import { supportsNode } from './node-version.ts';
import { runnerLog } from './runner-log.ts';
import { listenForStopSignals } from './stop-signals.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { loadedCodeWarnings, unsafeRuntime, type NodeSettings } from './unsafe-runtime.ts';

/**
 * Runs one action in a job: reads its inputs, does its work, and writes its outputs, its summary and its verdict. Never
 * throws and never exits the process: `process.exitCode` is the result.
 */
export async function startAction<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
): Promise<void> {
  // Before anything else: masks, since the first line of the log may contain a secret; then what child processes could read.
  const environment = readJobEnvironment(definition.secrets);
  const masks = createMasks();
  const log = runnerLog(environment.initial);
  // A token has a dozen forms: all of their lines are written at once.
  process.stdout.cork();
  if (log.beginsFolded) core.endGroup();
  const tooShort = maskAll(environment, masks, definition.secrets);
  process.stdout.uncork();
  const refused = tooShort ?? unsafeRuntime(nodeSettings(environment), givenSecrets(environment, definition.secrets));
  const files = openCommandFiles(environment.initial);
  const hidden = environment.hide();
  await closeLateInspector();

  const nodeProblem = supportsNode(process.versions.node);
  if (nodeProblem !== null) {
    process.exitCode = core.ExitCode.Failure;
    core.info(annotation('error', nodeProblem, {}, log.annotations));
    return;
  }

  const clean = (text: string): string => logText(masks.redact(text));
  const told = new Set<string>();
  const stop = listenForStopSignals();
  const job: Job = {
    environment,
    log,
    hidden,
    masks,
    files,
    stop,
    fail(sentence, place = {}) {
      const text = clean(sentence);
      if (told.size === 0) {
        process.exitCode = core.ExitCode.Failure;
        core.info(annotation('error', masks.redact(sentence), place, log.annotations));
      } else if (!told.has(text)) core.info(text);
      told.add(text);
    },
    failWith(thrown, host) {
      const failure = failureOf(definition.name, thrown, stop.signal);
      tellStack(failure, {
        debug(text) {
          core.debug(clean(text));
        },
      });
      job.fail(failure.sentence, host?.annotate(failure.sentence));
      return failure.sentence;
    },
  };
  const onStray = (thrown: unknown): void => {
    job.failWith(thrown);
    stop.abort(thrown instanceof Error ? thrown : new Error(messageOf(thrown)));
  };
  // Nobody reads the log anymore: the runner has died. A message about it would fail the same way, forever
  const onClosed = (cause: Error): void => {
    stop.abort(new RunStopped('stopped, because nobody reads its log anymore', { cause }));
  };
  process.stdout.on('error', onClosed);
  process.stderr.on('error', onClosed);
  process.on('uncaughtException', onStray);
  process.on('unhandledRejection', onStray);
  try {
    if (refused !== null) throw refused;
    await runJob(definition, job);
  } catch (error) {
    const failure = job.failWith(error);
    const { leaveFailureNote } = await import('./leave-failure-note.ts');
    await leaveFailureNote(definition.name, masks.redact(failure), environment.initial);
  } finally {
    stop.release();
    process.off('uncaughtException', onStray);
    process.off('unhandledRejection', onStray);
  }
}

async function runJob<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  job: Job,
): Promise<void> {
  for (const [name, value] of Object.entries(definition.defaultOutputs)) job.files.setOutput(name, value);
  const known = new Set<string>();
  const environment = job.environment.initial;
  const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? process.cwd());
  const reader = createInputReader({
    environment,
    workspace,
    defaults: definition.defaults,
    onRead: (name) => known.add(name),
  });
  const inputs = definition.readInputs(reader);
  const warnings = unknownInputs(environment, [...known]).map(
    ({ name, meant }) =>
      `${name}: is not an input of ${definition.name}. ${meant === null ? 'Remove it.' : `Did you mean ${meant}?`}`,
  );
  const loaded = loadedCodeWarnings(nodeSettings(job.environment), givenSecrets(job.environment, definition.secrets));
  // The rest of our code is loaded only now, since a refused input doesn't need it. But all of it at once, before code of
  // the project runs, which could overwrite our files.
  const { runInJob } = await import('./run-in-job.ts');
  await runInJob(definition, { inputs, reader }, { job, workspace, warnings: [...warnings, ...loaded] });
}

/** A signal before our first line opens the inspector a moment later, after `close-doors` has looked. */
async function closeLateInspector(): Promise<void> {
  const { close, url } = await import('node:inspector').catch(() => ({ close: () => undefined, url: () => undefined }));
  if (url() !== undefined) close();
}

function nodeSettings({ initial }: JobEnvironment): NodeSettings {
  return { environment: initial, options: process.execArgv };
}

/** The secret inputs that aren't empty. */
function givenSecrets({ secrets }: JobEnvironment, inputs: readonly string[]): readonly string[] {
  return secrets.map(([subject]) => subject).filter((subject) => inputs.includes(subject));
}

function maskAll(environment: JobEnvironment, masks: Masks, inputs: readonly string[]): ReleaseError | null {
  let refused: ReleaseError | null = null;
  for (const [subject, value] of environment.secrets) {
    try {
      for (const form of masks.add(value, subject)) core.setSecret(form);
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      // A runner's token that is too short isn't a secret; an input that is too short is the user's mistake.
      if (inputs.includes(subject)) refused ??= error;
    }
  }
  return refused;
}
