import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { scrubEnvironment } from '#process';
import { parse } from 'yaml';
import { makeRunnerFiles, readRunnerFiles, type RunnerFiles } from './runner-files.ts';
import { workflowCommands, type WorkflowCommand } from './workflow-commands.ts';

/** The root of the repository. */
export const REPOSITORY = resolve(import.meta.dirname, '../../..');

/** How a step is run. */
export interface StepOptions {
  /** As in `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `GITHUB_WORKSPACE`; absolute. */
  readonly workspace: string;
  /** `RUNNER_TEMP`; absolute. Steps of one job share it. */
  readonly runnerTemp: string;
  /** In addition to the scrubbed environment of the tests and the variables of a runner. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds until the step is killed; 120,000 by default. */
  readonly timeoutMs?: number;
  /** Sends a signal a number of milliseconds after the step has begun, or once its log contains a text. */
  readonly interrupt?: { readonly signal: NodeJS.Signals } & (
    { readonly afterMs: number } | { readonly onceLogged: string }
  );
  /** Called with a function that sends a signal to the step, and its pid, as soon as it runs. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void, pid: number) => void;
  /** A program, and its arguments, that runs node under other conditions. */
  readonly inside?: readonly string[];
}

/** How a bundle is run. */
export interface BundleOptions extends StepOptions {
  /** Replaces the entry in `action.yml`: that of a copy. Absolute. */
  readonly entry?: string;
}

/** The result of a step. */
export interface StepRun extends RunnerFiles {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and error, in order. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  /** What the runner was told to mask. */
  readonly masks: readonly string[];
  /** The messages of `::error::`, the last of which is the sentence of a failed step. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Milliseconds. */
  readonly ms: number;
}

interface ActionYml {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>> | null;
  readonly runs: { readonly main: string };
}

/**
 * Runs the shipped bundle of an action as a runner does: with the defaults and the entry in its `action.yml`, inputs as
 * variables with hyphens, and new command files.
 */
export async function runBundle(action: string, options: BundleOptions): Promise<StepRun> {
  const folder = join(REPOSITORY, action === 'publish' ? 'publish' : `actions/${action}`);
  const yml = parse(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionYml;
  const defaults = Object.entries(yml.inputs ?? {}).map(
    ([name, input]) => [name, String(input.default ?? '')] as const,
  );
  return runStep([options.entry ?? resolve(folder, yml.runs.main)], {
    ...options,
    inputs: { ...Object.fromEntries(defaults), ...options.inputs },
  });
}

/** Runs `node` with these arguments as a step of a job. */
export async function runStep(nodeArguments: readonly string[], options: StepOptions): Promise<StepRun> {
  const { inputs = {}, workspace, runnerTemp, environment = {}, timeoutMs = 120_000, interrupt, inside = [] } = options;
  await mkdir(runnerTemp, { recursive: true });
  const files = await makeRunnerFiles(runnerTemp);
  const started = performance.now();
  const [program = '', ...words] = [...inside, process.execPath, ...nodeArguments];
  const child = spawn(program, words, {
    cwd: workspace,
    env: {
      ...scrubEnvironment(process.env),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'somebody/some-project',
      GITHUB_SERVER_URL: 'http://gitea.example:3000',
      GITHUB_ACTOR: 'somebody',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: runnerTemp,
      GITHUB_WORKSPACE: workspace,
      ...files,
      ...environment,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  options.onStart?.((name) => child.kill(name), child.pid ?? 0);
  let log = '';
  let awaited = interrupt !== undefined && 'onceLogged' in interrupt ? interrupt.onceLogged : null;
  const append = (chunk: string): void => {
    log += chunk;
    if (awaited !== null && log.includes(awaited)) {
      awaited = null;
      child.kill(interrupt?.signal);
    }
  };
  child.stdout.setEncoding('utf8').on('data', append);
  child.stderr.setEncoding('utf8').on('data', append);
  const timers = [
    setTimeout(() => {
      killGroup(child.pid, 'SIGKILL');
    }, timeoutMs),
  ];
  if (interrupt !== undefined && 'afterMs' in interrupt)
    timers.push(setTimeout(() => child.kill(interrupt.signal), interrupt.afterMs));
  const ended = await new Promise<Pick<StepRun, 'exitCode' | 'signal'>>((done, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode, signal) => {
      done({ exitCode, signal });
    });
  });
  for (const timer of timers) clearTimeout(timer);
  const commands = workflowCommands(log);
  const messages = (name: string): readonly string[] =>
    commands.filter((command) => command.name === name).map(({ message }) => message);
  return {
    ...ended,
    ...(await readRunnerFiles(files)),
    log,
    commands,
    masks: messages('add-mask'),
    errors: messages('error'),
    warnings: messages('warning'),
    ms: Math.round(performance.now() - started),
  };
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has already ended.
  }
}
