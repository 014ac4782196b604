import { join } from 'node:path';
import { projectEnvironment } from '#process';
import { withoutCaches } from '#python-env';

/** Settings of the machine that would change what is measured or how it is shown. */
const MISLEADING: ReadonlySet<string> = new Set(['FORCE_COLOR', 'CLICOLOR_FORCE', 'COVERAGE_FILE', 'COVERAGE_RCFILE']);

/**
 * What a command of the project sees: the environment it was installed into, without the credentials of indexes, and
 * without the caches of packages that other projects share.
 * @param environment - of the virtual environment, scrubbed already
 * @param named - variables of the step that `environment-variables` names
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
  // Black unpickles its cache, and all projects share that of the user: a pickle is code.
  const temporary = kept['TMPDIR'] ?? kept['TEMP'];
  if (temporary !== undefined) kept['BLACK_CACHE_DIR'] = join(temporary, 'black-cache');
  if (coverageReport === null) return { ...kept, NO_COLOR: '1', TERM: 'dumb' };
  // Set by a variable, so that the user's commands stay as they are and report the coverage that they measure.
  const options = `${kept['PYTEST_ADDOPTS'] ?? ''} "--cov-report=json:${coverageReport}"`.trim();
  return { ...kept, NO_COLOR: '1', TERM: 'dumb', PYTEST_ADDOPTS: options };
}
