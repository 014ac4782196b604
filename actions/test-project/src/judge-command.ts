import { basename } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { countText, limitText, type Outcome } from '#release-model';
import { runsPytest, runsUnittest, type PlannedCommand } from './command-plan.ts';
import { causeIn, describeCause, runningIn, type ErrorCause } from './error-cause.ts';
import { problemsIn, problemText, type PlacedProblem } from './problem-places.ts';
import type { WatchedRun } from './pytest-watch.ts';

/** `skipped`: each of its tests is skipped, and another Python may run them. `none`: there was nothing to run. */
export type RanNothing = 'skipped' | 'none';

/** What a command's end means. */
export interface CommandVerdict {
  readonly outcome: Outcome;
  /** One line; empty for one that passed. */
  readonly message: string;
  /** What to do, without a full stop; absent: fix what it reported. */
  readonly remedy?: string;
  /** Why it ran no test, where it ran none. */
  readonly ranNothing?: RanNothing;
  /** The places that it reports. */
  readonly problems?: readonly PlacedProblem[];
}

/** pytest: "no tests were collected". */
export const NO_TESTS_COLLECTED = 5;

/** pytest: interrupted while collecting, and a usage error. */
const COULD_NOT_COLLECT = [2, 4];

/** Lines in which a tool says what it found, best first. */
const TELLING = [
  /^(?:FAILED|ERROR) \S/u,
  /^E +\S/u,
  /^\S+:\d+(?::\d+)?: (?:error:|[A-Z]+\d+ )/u,
  // argparse, of pytest and many others
  /^\S+: error: \S/u,
  /^[A-Z]+\d+ (?:\[\*\] )?\S/u,
  /^would reformat /u,
  /^Found \d+ errors?/u,
  /^(?:\w+\.)*\w*(?:Error|Exception)\b/u,
];

function line(output: string, problems: readonly PlacedProblem[], show: JudgedProject['show']): string {
  const [first, ...others] = problems;
  if (first !== undefined)
    return `${problemText(first, show)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
  const lines = lastMeaningfulLines(output, 2_000).split('\n');
  for (const telling of TELLING) {
    const found = lines.filter((text) => telling.test(text));
    if (found.length > 0)
      return found.length === 1 ? (found[0] ?? '') : `${found[0] ?? ''} (and ${found.length - 1} more)`;
  }
  return lastMeaningfulLines(output, 1);
}

/**
 * Whether pytest failed only because something is missing: before it ran a test, or in each test that failed. Then it
 * says nothing about the project.
 */
function lackedOnly(exitCode: number, output: string): boolean {
  if (COULD_NOT_COLLECT.includes(exitCode) || !/^=+ test session starts =+$/mu.test(output)) return true;
  const count = (pattern: RegExp): number => output.match(pattern)?.length ?? 0;
  const failures = count(/^(?:FAILED|ERROR) \S/gmu);
  const lacks = count(/^E +(?:ModuleNotFoundError: No module named |fixture '[^']+' not found$)/gmu);
  return failures > 0 && failures === lacks;
}

/** The first part of the name of a module that isn't there; `null` when that isn't what is wrong. */
function missingModule(output: string): string | null {
  return /ModuleNotFoundError: No module named '([^'.]+)/u.exec(output)?.[1] ?? null;
}

/** What the tests need but the project doesn't declare; `null` when something else is wrong. */
function missingRequirement(output: string, ownNames: readonly string[]): string | null {
  const module = missingModule(output);
  if (module !== null && !ownNames.includes(module)) return `the tests import ${module}`;
  const fixture = /^E +fixture '([^']+)' not found$/mu.exec(output)?.[1];
  if (fixture !== undefined) return `the tests need a pytest plugin for the fixture ${fixture}`;
  const option =
    /unrecognized arguments: (.+)/u.exec(output)?.[1] ?? /Missing required plugins: (.+)/u.exec(output)?.[1];
  return option === undefined ? null : `the tests need a pytest plugin for ${option}`;
}

/** How many names a message shows. */
const SHOWN = 3;

/** Which test was running when the time limit ended. */
function timedOut(
  { args }: PlannedCommand,
  { output }: ProcessResult,
  { timeout, watched }: Pick<JudgedProject, 'timeout' | 'watched'>,
): CommandVerdict {
  const remedy = 'Fix or skip what hangs, or raise test-timeout in [tool.repo-agent-actions]';
  const limit = `the time limit of ${limitText(timeout)} ended`;
  const failed = (message: string): CommandVerdict => ({ outcome: 'failed', message, remedy });
  const running = watched?.running ?? [];
  if (running.length > 0) {
    const more = running.length - SHOWN;
    const names = `${running.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
    return failed(`${names} ${running.length === 1 ? 'was' : 'were'} running when ${limit}`);
  }
  if (watched !== undefined && watched.collecting !== null)
    return failed(`pytest was collecting ${watched.collecting} when ${limit}`);
  const named = runningIn(output);
  if (named !== null) return failed(`${named} was running when ${limit}`);
  return runsUnittest(args) &&
    !args.some((argument) => argument === '--verbose' || (/^-[a-z]+$/u.test(argument) && argument.includes('v')))
    ? {
        ...failed(limit),
        remedy:
          'Add -v to the command, so that unittest names the test that hangs, or raise test-timeout in [tool.repo-agent-actions]',
      }
    : failed(limit);
}

/** What stopped a collection, or a run that isn't pytest's; `null` when nothing did. */
function causeOf(
  { args, tool }: PlannedCommand,
  { exitCode, output }: ProcessResult,
  { watched, folder }: Pick<JudgedProject, 'watched' | 'folder'>,
): { readonly cause: ErrorCause; readonly more: number } | null {
  const [first] = watched?.errors ?? [];
  if (first !== undefined) return { cause: first, more: (watched?.errors.length ?? 1) - 1 };
  const isOther = tool === null && !runsPytest(args);
  if (!isOther && !(runsPytest(args) && COULD_NOT_COLLECT.includes(exitCode ?? 0))) return null;
  const cause = causeIn(output, folder);
  return cause === null ? null : { cause, more: 0 };
}

/** What must be known of the project. */
export interface JudgedProject {
  /** Where the command ran; absolute. */
  readonly folder: string;
  /** The input, in seconds. */
  readonly timeout: number;
  /** What pytest noted while it ran; absent when it wasn't watched. */
  readonly watched?: WatchedRun;
  /** What to do about a module that isn't installed; without a full stop. */
  remedyFor(this: void, module: string): string;
  /** If one of these can't be imported, that is the project's own fault. */
  readonly importNames: readonly string[];
  readonly hasTests: boolean;
  /** A file of the project as people find it in the repository: `packages/a/src/x.py`. */
  show(this: void, file: string): string;
}

/** What is said when pytest ran nothing; `null` when it ran something, or that isn't known. */
function nothingRan(
  { args, tool, askedBy }: PlannedCommand,
  { exitCode, output }: ProcessResult,
  { watched, hasTests }: Pick<JudgedProject, 'watched' | 'hasTests'>,
): CommandVerdict | null {
  if (runsUnittest(args)) return nothingRanInUnittest(output);
  if (!runsPytest(args)) return null;
  const counts = watched?.counts ?? null;
  const collectedNothing = exitCode === NO_TESTS_COLLECTED;
  if (!collectedNothing && (exitCode !== 0 || counts === null || counts.ran > 0)) return null;
  const { skipped = 0, deselected = 0, reason = null } = counts ?? {};
  if (skipped > 0) {
    const why = reason === null ? '' : ` (${reason})`;
    const message = `ran no test: ${skipped === 1 ? 'the only one is' : `all ${String(skipped)} are`} skipped${why}`;
    return {
      outcome: 'failed',
      ranNothing: 'skipped',
      message,
      remedy: 'Provide what the tests need, or remove the skip',
    };
  }
  if (deselected > 0) {
    return {
      outcome: 'failed',
      ranNothing: 'none',
      message: `ran no test: ${deselected === 1 ? 'the only one is' : `all ${String(deselected)} are`} deselected`,
      remedy: "Correct -m, -k or --deselect in the command or in pytest's addopts",
    };
  }
  if (!collectedNothing) {
    // A person who names a command may want only a list of the tests
    if (tool === null) return null;
    const remedy = "Remove what keeps them from running from pytest's addopts";
    return { outcome: 'failed', ranNothing: 'none', message: 'ran no test', remedy };
  }
  if (hasTests) {
    return {
      outcome: 'failed',
      ranNothing: 'none',
      message: 'collected no tests from the test files',
      remedy: 'Name files and functions test_…, or set testpaths, python_files and python_functions for pytest',
    };
  }
  if (tool !== null && askedBy === null)
    return { outcome: 'not-configured', ranNothing: 'none', message: 'there are no tests' };
  return {
    outcome: 'failed',
    ranNothing: 'none',
    message: askedBy === null ? 'there are no tests' : `there are no tests, but ${askedBy}`,
    remedy: askedBy === null ? 'Add tests, or remove the command' : 'Add tests, or remove pytest there',
  };
}

/** Before Python 3.12, unittest passes when it ran nothing. */
function nothingRanInUnittest(output: string): CommandVerdict | null {
  const ran = /^Ran (\d+) tests? in /mu.exec(output)?.[1];
  const skipped = /^(?:OK|NO TESTS RAN) \((?:.*, )?skipped=(\d+)/mu.exec(output)?.[1];
  if (ran === undefined) return null;
  if (ran === '0' && skipped === undefined) {
    return {
      outcome: 'failed',
      ranNothing: 'none',
      message: 'ran no test',
      remedy: 'Name where the tests are in the command',
    };
  }
  if (skipped === undefined || Number(skipped) < Number(ran)) return null;
  const message = `ran no test: all ${skipped} are skipped`;
  return {
    outcome: 'failed',
    ranNothing: 'skipped',
    message,
    remedy: 'Provide what the tests need, or remove the skip',
  };
}

/** How ruff and black say that they had no file to look at, and end as if all were well. */
const NOTHING_CHECKED =
  /^warning: No Python files found under the given path|^No Python files are present to be formatted|^No Path provided\. Nothing to do/mu;

/** What is said when a tool looked at no file; `null` when it looked at some, or that isn't known. */
function nothingChecked({ args, askedBy }: PlannedCommand, { exitCode, output }: ProcessResult): CommandVerdict | null {
  const tool = /^(?:ruff|black)$/u.exec(basename(args[0] ?? ''))?.[0];
  if (exitCode !== 0 || tool === undefined || !NOTHING_CHECKED.test(output)) return null;
  return {
    outcome: 'failed',
    message: askedBy === null ? 'checked no file' : `checked no file, but ${askedBy}`,
    remedy: `Correct include and exclude of ${tool}, or remove ${tool} there`,
  };
}

/** What is said when Python ended in the middle of a session, so how its tests end is unknown; `null` when it didn't. */
function brokenOff(
  { args }: PlannedCommand,
  { exitCode }: ProcessResult,
  { watched }: Pick<JudgedProject, 'watched'>,
): CommandVerdict | null {
  const [running] = watched?.running ?? [];
  if (!runsPytest(args) || exitCode === null || watched?.counts !== null || running === undefined) return null;
  return {
    outcome: 'failed',
    message: `${running} was running when Python ended with exit code ${String(exitCode)}, before pytest could report`,
    remedy: 'Remove what ends Python there, such as os._exit()',
  };
}

/** Judges how a command ended. */
export function judgeCommand(command: PlannedCommand, result: ProcessResult, project: JudgedProject): CommandVerdict {
  const { exitCode } = result;
  const nothing = result.timedOut ? null : (nothingRan(command, result, project) ?? nothingChecked(command, result));
  if (nothing !== null) return nothing;
  const broken = result.timedOut ? null : brokenOff(command, result, project);
  if (broken !== null) return broken;
  if (exitCode === 0) return { outcome: 'passed', message: '' };
  if (result.timedOut) return timedOut(command, result, project);
  if (exitCode === null) return { outcome: 'failed', message: `was terminated by ${result.signal ?? 'a signal'}` };
  const found = causeOf(command, result, project);
  const problems = problemsOf(command, result, project, found?.cause ?? null);
  return { ...judgeEnd(command, result, project, { found, problems }), ...(problems.length === 0 ? {} : { problems }) };
}

/** The places in the project that a command reports; what stopped it is one of them. */
function problemsOf(
  { args }: PlannedCommand,
  { output }: ProcessResult,
  { watched, folder }: Pick<JudgedProject, 'watched' | 'folder'>,
  cause: ErrorCause | null,
): readonly PlacedProblem[] {
  const [, file, line] = /^(.+?):(\d+)$/u.exec(cause?.place ?? '') ?? [];
  if (cause !== null && file !== undefined) return [{ file, line: Number(line), message: cause.text }];
  return runsPytest(args) ? (watched?.failures ?? []) : problemsIn(output, folder);
}

/** What a command reported. */
interface Reported {
  readonly found: ReturnType<typeof causeOf>;
  readonly problems: readonly PlacedProblem[];
}

/** Whether nobody asked for the command: it runs because there are files that look like tests. */
function isGuess({ tool, declared, askedBy }: PlannedCommand): boolean {
  return tool !== null && !declared && askedBy === null;
}

function judgeEnd(
  command: PlannedCommand,
  result: ProcessResult,
  project: JudgedProject,
  { found, problems }: Reported,
): CommandVerdict {
  const exitCode = result.exitCode ?? 0;
  const more = found === null || found.more === 0 ? '' : ` (and ${countText(found.more, 'more error')})`;
  const told = line(result.output, problems, project.show);
  const how =
    found === null
      ? `exit code ${String(exitCode)}${told === '' ? '' : `: ${told}`}`
      : `${describeCause(found.cause, project.show)}${more}`;
  const module = found?.cause.module ?? null;
  const lacking = module?.split('.')[0] ?? missingModule(result.output);
  const isOwn = lacking !== null && project.importNames.includes(lacking);
  const remedy = module === null || isOwn ? {} : { remedy: project.remedyFor(module) };
  if (runsPytest(command.args)) {
    const missing =
      !command.declared && lackedOnly(exitCode, result.output)
        ? missingRequirement(result.output, project.importNames)
        : null;
    if (missing !== null) {
      return {
        outcome: 'unknown',
        message: `could not run: ${missing}, which no dev or test extra or dependency group declares`,
        ...remedy,
      };
    }
    if (isGuess(command) && COULD_NOT_COLLECT.includes(exitCode) && !isOwn) {
      return {
        outcome: 'unknown',
        message: `could not collect the tests with pytest, which the project neither declares nor configures (${how})`,
        remedy:
          'Name the command that runs the tests in commands, or declare pytest and leave out what it must not collect',
      };
    }
    return { outcome: 'failed', message: how, ...remedy };
  }
  if (command.tool !== null && !command.declared) {
    return {
      outcome: 'unknown',
      message: `reports problems, but in a version that the project doesn't declare (${how})`,
      remedy: `Declare ${command.tool} with its version in an extra or dependency group for development, or fix what it reports`,
    };
  }
  return { outcome: 'failed', message: how, ...remedy };
}
