import { withoutStop, type RunFailure } from '#release-model';
import { installRemedy } from '#python-env';
import type { CoverageVerdict } from './judge-coverage.ts';
import type { PythonResult } from './test-python.ts';

/** One sentence that describes the first failure of a test stage and names the others; `null` when nothing failed. */
export function failureOf(pythons: readonly PythonResult[], coverage: CoverageVerdict): RunFailure {
  const failed = pythons
    .flatMap(({ install, commands }) => [install, ...commands])
    .filter(({ outcome }) => outcome === 'failed');
  const [first, ...others] = failed;
  if (first === undefined) {
    const isTooLow = coverage.outcome === 'failed';
    return { failure: isTooLow ? `coverage: ${coverage.message}. ${coverage.remedy}.` : null };
  }
  const names = [...new Set(others.map(({ command, python }) => `${command} on Python ${python}`))];
  const more = names.length === 0 ? '' : `; also failed: ${names.join(', ')}`;
  const remedy =
    first.command === 'install'
      ? installRemedy(first.message, 'Fix the project, or list what its tests need in the input install', first.output)
      : (first.remedy ?? 'Fix what it reported; the log has its full output');
  return {
    failure: `${first.command} on Python ${first.python}: ${withoutStop(first.message)}${more}. ${remedy}.`,
    failureAbout: first,
  };
}
