import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { visibleValue } from '#harmless-text';
import { parseVersion, tellsVersion, tryParseVersion } from '#python-standards';
import { lastMeaningfulLines, runProcess, type Limiter, type ProcessResult } from '#process';
import type { CleanPlace } from '#python-env';
import { ReleaseError, type ReceiptItem, type SourcePlace } from '#release-model';
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
  readonly declared: readonly string[];
  /** Milliseconds left. */
  remaining(): number;
  readonly signal: AbortSignal;
  readonly limit: Limiter;
  /** The released version, which `--version` should show. */
  readonly version: string;
  /** The last line of the project on the way to an error in an output; `null`: none that is known. */
  placeOf(output: string): SourcePlace | null;
  /** Where the repository has a module that is missing, and what to do; `null`: nowhere. */
  nearbyOf(module: string): { readonly what: string; readonly remedy: string } | null;
}

/** A command that lacks a module, which an extra may bring. */
export interface LackingScript {
  readonly trial: ScriptTrial;
  readonly args: readonly string[];
  readonly module: string;
}

/** What a run of a command has shown. */
export interface ScriptResult {
  readonly item: ReceiptItem;
  readonly lacking: LackingScript | null;
}

async function exists(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Finds the script, then runs it with each of its argument lists. */
export async function tryScript(trial: ScriptTrial, context: ScriptContext): Promise<readonly ScriptResult[]> {
  const only = (item: ReceiptItem): readonly ScriptResult[] => [{ item, lacking: null }];
  const path = context.pathOf(trial.name);
  if (!(await exists(path))) {
    const names = context.declared;
    const declared = names.length === 0 ? 'the package declares none' : `the package declares ${names.join(', ')}`;
    return only({
      kind: 'script',
      subject: trial.name,
      outcome: 'failed',
      message: `command not found: ${declared}. ${SCRIPT_MISSING_REMEDY}.`,
      ms: 0,
    });
  }
  if (trial.arguments.length === 0) {
    return only({
      kind: 'script',
      subject: trial.name,
      outcome: 'passed',
      message: 'exists; it was not run, because no arguments are known',
      ms: 0,
    });
  }
  const results = await Promise.all(
    trial.arguments.map((args) => context.limit(() => runScript(trial, path, args, context))),
  );
  if (trial.assumed !== true || !results.some(({ offersVersion }) => offersVersion)) return results;
  const told = await context.limit(() => askVersion(trial.name, path, context));
  return told === null ? results : [...results, { item: told, lacking: null }];
}

/** `1.2.3` alone, or after the name of a command: `automation 1.2.3`, `automation, version v1.2.3`. */
const TOLD_VERSION = /^(?:[\w.-]+,? +)?(?:version:? +)?v?(?<version>\d[^\s,]*)$/iu;

/** Options that show the version and nothing else. */
const VERSION_OPTIONS: ReadonlySet<string> = new Set(['--version', '-V']);

/** Compares a version that a command has shown; `null` when its output can't be compared. */
function judgeVersion(
  { output, exitCode }: ProcessResult,
  version: string,
): Pick<ReceiptItem, 'outcome' | 'message'> | null {
  const line = lastMeaningfulLines(output, 1);
  const shown = TOLD_VERSION.exec(line)?.groups?.['version'] ?? '';
  const told = tryParseVersion(shown);
  // `tool 7` may count anything
  if (!shown.includes('.') || exitCode !== 0 || told === undefined || onlyLine(output) === '') return null;
  if (tellsVersion(told, parseVersion(version))) return { outcome: 'passed', message: line };
  const message = `shows ${visibleValue(line, 80)}, but ${version} is installed. Read the version in the code: importlib.metadata.version().`;
  return { outcome: 'failed', message };
}

/** Runs a command that offers `--version`; `null` when what it shows can't be compared. */
async function askVersion(name: string, path: string, context: ScriptContext): Promise<ReceiptItem | null> {
  const result = await runCommand(path, ['--version'], context);
  const judged = judgeVersion(result, context.version);
  return judged === null ? null : { kind: 'script', subject: `${name} --version`, ms: result.ms, ...judged };
}

async function runCommand(
  path: string,
  args: readonly string[],
  context: Pick<ScriptContext, 'place' | 'environment' | 'remaining' | 'signal'>,
): Promise<ProcessResult> {
  return await runProcess({
    file: path,
    args,
    cwd: await context.place.emptyFolder(),
    env: context.environment,
    timeoutMs: Math.max(1, context.remaining()),
    signal: context.signal,
  });
}

/** The module that a command couldn't import, by the last line of its traceback. */
function missingModule({ output }: ProcessResult): string | null {
  const found = [...output.matchAll(/^ModuleNotFoundError: No module named '(?<module>[\w.]+)'/gmu)].at(-1);
  return found?.groups?.['module'] ?? null;
}

/** Whether a command got as far as its own function: one that can't be imported, or that a signal ended, can't start. */
function hasStarted({ exitCode, output }: ProcessResult): boolean {
  if (exitCode === null) return false;
  const [, line = ''] = /^Traceback \(most recent call last\):\n\s+File [^\n]*\n\s+([^\n]*)/mu.exec(output) ?? [];
  return !/^(?:from|import)\s/u.test(line);
}

/** Runs a command with arguments. */
export async function runScript(
  trial: ScriptTrial,
  path: string,
  args: readonly string[],
  context: Pick<ScriptContext, 'place' | 'environment' | 'remaining' | 'signal' | 'placeOf' | 'nearbyOf' | 'version'>,
): Promise<ScriptResult & { readonly offersVersion: boolean }> {
  const { name, assumed = false } = trial;
  const result = await runCommand(path, args, context);
  const subject = [name, ...args].join(' ');
  const facts = { kind: 'script', subject, ms: result.ms } as const;
  const place = result.exitCode === 0 ? null : context.placeOf(result.output);
  const done = (outcome: 'passed' | 'failed' | 'unknown', message: string, module: string | null = null) => ({
    item: { ...facts, outcome, message, ...(outcome === 'passed' || place === null ? {} : { location: place }) },
    lacking: module === null ? null : { trial, args, module },
    offersVersion: outcome === 'passed' && /(?:^|[\s,[|])--version\b/u.test(result.output),
  });
  if (result.exitCode === 0) {
    const [only = '', ...rest] = args;
    const told = VERSION_OPTIONS.has(only) && rest.length === 0 ? judgeVersion(result, context.version) : null;
    return told?.outcome === 'failed' ? done('failed', told.message) : done('passed', onlyLine(result.stdout));
  }
  const module = missingModule(result);
  const near = module === null ? null : context.nearbyOf(module);
  const configure = `Set its arguments with scripts.${name} in [tool.repo-agent-actions]`;
  if (assumed && module !== null)
    return done(
      'unknown',
      `lacks the module ${module}, ${near?.what ?? 'which no dependency provides'}. ${near?.remedy ?? 'Add it to dependencies or to an extra'}. ${configure} if it needs none.`,
      module,
    );
  if (assumed && (result.timedOut || hasStarted(result))) {
    const answer = result.timedOut ? '' : lastMeaningfulLines(result.output, 1);
    const end = result.timedOut ? "didn't finish in time" : `ended with exit code ${String(result.exitCode)}`;
    return done(
      'unknown',
      `runs, but ${end}${answer === '' ? '' : ` (${answer})`}, and no arguments are configured. ${configure}.`,
    );
  }
  const how = result.timedOut
    ? "didn't finish in time"
    : `ended with ${result.signal === null ? `exit code ${String(result.exitCode)}` : result.signal}`;
  const said = lastMeaningfulLines(result.output, 5);
  return done('failed', `${how}${said === '' ? '' : `:\n${said}`}`);
}

/** The output of a command if it is one line, such as a version. */
function onlyLine(stdout: string): string {
  return /\n./u.test(stdout.trim()) ? '' : lastMeaningfulLines(stdout, 1);
}
