import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a command line was started with, as far as it says what is meant by it. */
export interface StartingPoint {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to; absolute. */
  readonly folder: string;
}

/**
 * The example that comes with the suite, when somebody types `npm run rehearse` in a clone and names no project. npm
 * tells its scripts which package they belong to. Run from the folder of a Python project, it is that project that is
 * meant.
 * @returns an absolute path, or `null`
 */
export function bundledExample({ environment, folder }: StartingPoint): string | null {
  if (environment['npm_package_name'] !== 'repo-agent-actions') return null;
  if (environment['npm_lifecycle_event'] !== 'rehearse') return null;
  const packageFile = environment['npm_package_json'];
  if (packageFile === undefined || existsSync(join(folder, 'pyproject.toml'))) return null;
  const example = join(dirname(packageFile), 'examples', 'repo-agent');
  return existsSync(example) ? example : null;
}
