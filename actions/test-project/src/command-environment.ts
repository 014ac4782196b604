import { join } from 'node:path';
import { projectEnvironment } from '@repo-agent-actions/process';
import { withoutCaches } from '@repo-agent-actions/python-env';

/** Settings of the machine that would change what is measured or how it reads. */
const MISLEADING: ReadonlySet<string> = new Set([
  'FORCE_COLOR',
  'CLICOLOR_FORCE',
  'COVERAGE_FILE',
  'COVERAGE_RCFILE',
  // Where compiled modules lie is something that tests may look at
  'PYTHONPYCACHEPREFIX',
]);

/**
 * What a command of the project sees: the environment it was installed into, without the credentials of indexes, and
 * without the place where packages are kept for other projects.
 * @param environment - of the virtual environment, scrubbed already
 * @param named - variables of the step that somebody has named
 * @param coverageReport - where pytest-cov, when it is there, is to write its JSON report; absolute
 */
export function commandEnvironment(
  environment: Readonly<Record<string, string>>,
  named: Readonly<Record<string, string>>,
  coverageReport: string | null,
): Record<string, string> {
  const clean = Object.entries(withoutCaches(projectEnvironment(environment))).filter(
    ([name]) => !MISLEADING.has(name),
  );
  const kept: Record<string, string> = { ...Object.fromEntries(clean), ...named };
  // Black unpickles what it finds in its cache, and that of the user is every project's: a pickle is code.
  const temporary = kept['TMPDIR'] ?? kept['TEMP'];
  if (temporary !== undefined) kept['BLACK_CACHE_DIR'] = join(temporary, 'black-cache');
  if (coverageReport === null) return { ...kept, NO_COLOR: '1', TERM: 'dumb' };
  // By the variable, since commands of the user stay as they are: where they measure coverage, they report it to us.
  const options = `${kept['PYTEST_ADDOPTS'] ?? ''} "--cov-report=json:${coverageReport}"`.trim();
  return { ...kept, NO_COLOR: '1', TERM: 'dumb', PYTEST_ADDOPTS: options };
}
