import type { CoverageVerdict } from './judge-coverage.ts';
import type { PythonResult } from './test-python.ts';

/** What to do when the installation failed: a dead network is not the project's fault. */
function installRemedy(message: string): string {
  return /can't be reached \(/u.test(message)
    ? 'Check the address, the network, and the proxy and certificate settings'
    : 'Mend the project, or say with the input install what its tests need';
}

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
    first.command === 'install' ? installRemedy(first.message) : 'Mend what it found; its whole output is in the log';
  return `${first.command} on Python ${first.python}: ${first.message.replace(/[.\s]+$/u, '')}${more}. ${remedy}.`;
}
