import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import { type Outcome } from '@repo-agent-actions/release-model';
import { runsPytest, type PlannedCommand } from './command-plan.ts';

/** What a command's end means. */
export interface CommandVerdict {
  readonly outcome: Outcome;
  /** One line; empty for one that passed. */
  readonly message: string;
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

/** What must be known of the project. */
export interface JudgedProject {
  /** If one of these can't be imported, that is the project's own fault. */
  readonly importNames: readonly string[];
  readonly hasTests: boolean;
}

/** Judges how a command ended. */
export function judgeCommand(command: PlannedCommand, result: ProcessResult, project: JudgedProject): CommandVerdict {
  const { exitCode } = result;
  if (exitCode === 0) return { outcome: 'passed', message: '' };
  if (result.timedOut)
    return { outcome: 'failed', message: `timed out after ${String(Math.round(result.ms / 60_000))} minutes` };
  if (exitCode === null) return { outcome: 'failed', message: `was terminated by ${result.signal ?? 'a signal'}` };
  const how = `exit code ${String(exitCode)}: ${line(result.output)}`;
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
      };
    }
    return { outcome: 'failed', message: how };
  }
  if (command.tool !== null && !command.declared) {
    return {
      outcome: 'unknown',
      message: `reports problems, but in a version that the project doesn't declare (${how})`,
    };
  }
  return { outcome: 'failed', message: how };
}
