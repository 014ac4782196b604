import { lastMeaningfulLines, type ProcessResult } from '#process';
import { countText, limitText, type Outcome } from '#release-model';
import { runsPytest, runsUnittest, type PlannedCommand } from './command-plan.ts';
import { causeIn, describeCause, runningIn, type ErrorCause } from './error-cause.ts';
import type { WatchedRun } from './pytest-watch.ts';

/** What a command's end means. */
export interface CommandVerdict {
  readonly outcome: Outcome;
  /** One line; empty for one that passed. */
  readonly message: string;
  /** What to do, without a full stop; absent: fix what it reported. */
  readonly remedy?: string;
}

/** pytest: "no tests were collected". */
const NO_TESTS_COLLECTED = 5;

/** pytest: interrupted while collecting, and a usage error. */
const COULD_NOT_COLLECT = [2, 4];

/** Lines in which a tool says what it found, best first. */
const TELLING = [
  /^(?:FAILED|ERROR) \S/u,
  /^E +\S/u,
  /^\S+:\d+(?::\d+)?: (?:error:|[A-Z]+\d+ )/u,
  /^[A-Z]+\d+ (?:\[\*\] )?\S/u,
  /^would reformat /u,
  /^Found \d+ errors?/u,
  /^(?:\w+\.)*\w*(?:Error|Exception)\b/u,
];

function line(output: string): string {
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

/** What the tests need but the project doesn't declare; `null` when something else is wrong. */
function missingRequirement(output: string, ownNames: readonly string[]): string | null {
  const module = /ModuleNotFoundError: No module named '([^'.]+)/u.exec(output)?.[1];
  if (module !== undefined && !ownNames.includes(module)) return `the tests import ${module}`;
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
  const remedy = 'Fix or skip what hangs, or raise timeout';
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
        remedy: 'Add -v to the command, so that unittest names the test that hangs, or raise timeout',
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
}

/** Judges how a command ended. */
export function judgeCommand(command: PlannedCommand, result: ProcessResult, project: JudgedProject): CommandVerdict {
  const { exitCode } = result;
  if (exitCode === 0) return { outcome: 'passed', message: '' };
  if (result.timedOut) return timedOut(command, result, project);
  if (exitCode === null) return { outcome: 'failed', message: `was terminated by ${result.signal ?? 'a signal'}` };
  const found = causeOf(command, result, project);
  const more = found === null || found.more === 0 ? '' : ` (and ${countText(found.more, 'more error')})`;
  const how =
    found === null ? `exit code ${String(exitCode)}: ${line(result.output)}` : `${describeCause(found.cause)}${more}`;
  const module = found?.cause.module ?? null;
  const isOwn = module !== null && project.importNames.includes(module.split('.')[0] ?? '');
  const remedy = module === null || isOwn ? {} : { remedy: project.remedyFor(module) };
  if (runsPytest(command.args)) {
    if (exitCode === NO_TESTS_COLLECTED) {
      return project.hasTests
        ? { outcome: 'failed', message: 'collected no tests from the test files' }
        : { outcome: 'not-configured', message: 'there are no tests' };
    }
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
