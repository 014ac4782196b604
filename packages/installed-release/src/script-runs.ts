import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { visibleValue } from '#harmless-text';
import { lastMeaningfulLines, runProcess, type ProcessResult } from '#process';
import type { CleanPlace } from '#python-env';
import { ReleaseError, type ReceiptItem } from '#release-model';
import type { Limiter } from './limiter.ts';
import { SCRIPT_MISSING_REMEDY } from './remedies.ts';

/** A script and the argument lists it is run with; none: it must only exist. */
export interface ScriptTrial {
  readonly name: string;
  readonly arguments: readonly (readonly string[])[];
  /** No arguments were specified: a script that ran and rejected them may be fine. */
  readonly assumed?: boolean;
}

/**
 * Splits command lines at whitespace, except inside single or double quotes. No shell, no variables.
 * @throws ReleaseError if a quote isn't closed, or the command is a path
 */
export function parseScriptLines(lines: readonly string[]): readonly ScriptTrial[] {
  const trials = new Map<string, string[][]>();
  for (const line of lines) {
    const words = [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/gu)].map(([word]) =>
      word.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2'),
    );
    const [name, ...args] = words;
    if (name === undefined || /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/u.exec(line) === null) {
      throw new ReleaseError({
        subject: 'scripts',
        problem: `'${visibleValue(line, 80)}' has a quote that isn't closed`,
        remedy: 'Close it',
      });
    }
    if (/[/\\]/u.test(name)) {
      throw new ReleaseError({
        subject: 'scripts',
        problem: `'${name}' is a path`,
        remedy: 'Use the name of a script that the package installs',
      });
    }
    const runs = trials.get(name) ?? [];
    if (args.length > 0) runs.push(args);
    trials.set(name, runs);
  }
  return [...trials].map(([name, runs]) => ({ name, arguments: runs }));
}

/** What is needed to run scripts. */
export interface ScriptContext {
  readonly place: CleanPlace;
  readonly environment: Readonly<Record<string, string>>;
  /** Path of the script in the environment. */
  pathOf(name: string): string;
  /** Scripts that the package declares; for messages. */
  declared(): Promise<readonly string[]>;
  /** Milliseconds left. */
  remaining(): number;
  readonly signal: AbortSignal;
  readonly limit: Limiter;
}

async function exists(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Finds the script, then runs it with each of its argument lists. */
export async function tryScript(trial: ScriptTrial, context: ScriptContext): Promise<readonly ReceiptItem[]> {
  const path = context.pathOf(trial.name);
  if (!(await exists(path))) {
    const names = await context.declared();
    const declared = names.length === 0 ? 'the package declares none' : `the package declares ${names.join(', ')}`;
    return [
      {
        kind: 'script',
        subject: trial.name,
        outcome: 'failed',
        message: `command not found: ${declared}. ${SCRIPT_MISSING_REMEDY}.`,
        ms: 0,
      },
    ];
  }
  if (trial.arguments.length === 0) {
    return [
      {
        kind: 'script',
        subject: trial.name,
        outcome: 'passed',
        message: 'exists; it was not run, because no arguments are known',
        ms: 0,
      },
    ];
  }
  return await Promise.all(trial.arguments.map((args) => context.limit(() => runScript(trial, path, args, context))));
}

/** Whether a script got as far as its own output: one that can't start ends with a traceback or a signal. */
function hasRefused({ exitCode, timedOut, output }: ProcessResult): boolean {
  return exitCode !== null && !timedOut && !/^Traceback \(most recent call last\):/mu.test(output);
}

async function runScript(
  { name, assumed = false }: ScriptTrial,
  path: string,
  args: readonly string[],
  context: ScriptContext,
): Promise<ReceiptItem> {
  const result = await runProcess({
    file: path,
    args,
    cwd: await context.place.emptyFolder(),
    env: context.environment,
    timeoutMs: Math.max(1, context.remaining()),
    signal: context.signal,
  });
  const subject = [name, ...args].join(' ');
  const said = lastMeaningfulLines(result.output, 5);
  if (result.exitCode === 0)
    return {
      kind: 'script',
      subject,
      outcome: 'passed',
      message: onlyLine(result.stdout),
      ms: result.ms,
    };
  if (assumed && hasRefused(result)) {
    const answer = lastMeaningfulLines(result.output, 1);
    return {
      kind: 'script',
      subject,
      outcome: 'unknown',
      message: `runs, but ended with exit code ${String(result.exitCode)}${answer === '' ? '' : ` (${answer})`}, and no arguments are configured. Set its arguments with scripts.${name} in [tool.repo-agent-actions].`,
      ms: result.ms,
    };
  }
  const how = result.timedOut
    ? "didn't finish in time"
    : `ended with ${result.signal === null ? `exit code ${String(result.exitCode)}` : result.signal}`;
  return {
    kind: 'script',
    subject,
    outcome: 'failed',
    message: `${how}${said === '' ? '' : `:\n${said}`}`,
    ms: result.ms,
  };
}

/** The output of a command if it is one line, such as a version. */
function onlyLine(stdout: string): string {
  return /\n./u.test(stdout.trim()) ? '' : lastMeaningfulLines(stdout, 1);
}
