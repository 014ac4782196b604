import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The environment of a command line, as far as it decides what it means. */
export interface StartingPoint {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to; absolute. */
  readonly folder: string;
}

/**
 * The example that comes with the suite, for `npm run rehearse` in a clone without the name of a project. npm tells its
 * scripts which package they belong to. In the folder of a Python project, the command means that project.
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
