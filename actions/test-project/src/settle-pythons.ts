import type { DetailedResult } from './command-result.ts';
import type { PythonResult } from './test-python.ts';

/** Every result of one command, of all Pythons. */
function resultsOf(pythons: readonly PythonResult[], command: string): readonly DetailedResult[] {
  return pythons.flatMap(({ commands }) => commands.filter((one) => one.command === command));
}

function settled(result: DetailedResult, all: readonly DetailedResult[]): DetailedResult {
  if (result.ranNothing === 'skipped' && all.some(({ outcome }) => outcome === 'passed'))
    return { ...result, outcome: 'unknown' };
  const { askedBy } = result;
  if (askedBy === undefined || all.some((one) => one.askedBy === undefined)) return result;
  return {
    ...result,
    outcome: 'failed',
    message: `was not run on any Python: ${askedBy}, but it isn't installed`,
    remedy: 'Declare it for a Python that is tested, or remove it there',
  };
}

/**
 * Judges by all Pythons what one alone can't tell: tests that are skipped on one run on another, and a tool that the project
 * declares may be for one of them only. On none, nothing was looked at, and that has failed.
 */
export function settlePythons(pythons: readonly PythonResult[]): readonly PythonResult[] {
  return pythons.map((python) => ({
    ...python,
    commands: python.commands.map((result) => settled(result, resultsOf(pythons, result.command))),
  }));
}
