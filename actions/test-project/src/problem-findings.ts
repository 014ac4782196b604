import type { Finding } from '#release-model';
import type { DetailedResult } from './command-result.ts';
import type { PlacedProblem } from './problem-places.ts';
import type { PythonResult } from './test-python.ts';

/** A place that a tool or a test reports, and the result that it belongs to. */
export interface ReportedPlace {
  readonly finding: Finding;
  readonly result: DetailedResult;
  readonly problem: PlacedProblem;
}

/**
 * What the tools and tests of all Pythons report about files of the project, as findings with their places: what several
 * Pythons report alike is there once.
 * @param show - a file of the project as people find it in the repository
 */
export function problemFindings(
  pythons: readonly PythonResult[],
  show: (file: string) => string,
): readonly ReportedPlace[] {
  const found = new Map<string, ReportedPlace>();
  for (const { commands } of pythons) {
    for (const result of commands) {
      if (result.outcome !== 'failed' && result.outcome !== 'unknown') continue;
      for (const problem of result.problems ?? []) {
        const key = JSON.stringify([result.command, problem]);
        if (!found.has(key)) found.set(key, { finding: findingOf(problem, result, show), result, problem });
      }
    }
  }
  return [...found.values()];
}

function findingOf(
  { file, line, message, test }: PlacedProblem,
  { command, outcome }: DetailedResult,
  show: (file: string) => string,
): Finding {
  return {
    rule: test === undefined ? 'tool-problem' : 'test-failed',
    severity: outcome === 'failed' ? 'unsafe' : 'warning',
    subject: command,
    message: test === undefined ? message : `${test}: ${message}`,
    remedy: test === undefined ? 'Fix what it reports' : 'Fix the code or the test',
    location: { file: show(file), ...(line === null ? {} : { line }) },
  };
}
