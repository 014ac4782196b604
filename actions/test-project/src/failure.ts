import { withoutStop } from '@repo-agent-actions/release-model';
import { installRemedy } from '@repo-agent-actions/python-env';
import type { CoverageVerdict } from './judge-coverage.ts';
import type { PythonResult } from './test-python.ts';

/** The one sentence of a test stage that failed; `null` when it didn't. The first failure is told, the others are named. */
export function failureOf(pythons: readonly PythonResult[], coverage: CoverageVerdict): string | null {
  const failed = pythons
    .flatMap(({ install, commands }) => [install, ...commands])
    .filter(({ outcome }) => outcome === 'failed');
  const [first, ...others] = failed;
  if (first === undefined) {
    return coverage.outcome === 'failed'
      ? `coverage: ${coverage.message}. Test more of the code, or lower minimum-coverage.`
      : null;
  }
  const names = [...new Set(others.map(({ command, python }) => `${command} on Python ${python}`))];
  const more = names.length === 0 ? '' : `; failed, too: ${names.join(', ')}`;
  const remedy =
    first.command === 'install'
      ? installRemedy(first.message, 'Mend the project, or say with the input install what its tests need')
      : 'Mend what it found; its whole output is in the log';
  return `${first.command} on Python ${first.python}: ${withoutStop(first.message)}${more}. ${remedy}.`;
}
