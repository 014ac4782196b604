import { buildRemedy } from '#python-env';
import type { NearbyModule } from '#release-model';
import { unreleasedNeighbor } from './nearby-module.ts';

export const SCRIPT_MISSING_REMEDY = 'Check [project.scripts] in pyproject.toml: it defines the commands';

/**
 * What to do about a failed installation, based on the installer's output.
 * @param nearby - the modules of the repository that the release doesn't have
 */
export function installRemedy(
  output: string,
  name: string,
  dependenciesIndex: string,
  nearby: readonly NearbyModule[] = [],
): string {
  if (
    /requires[ -]a different python|requires-python|requires python|does not satisfy python|python_requires/iu.test(
      output,
    )
  ) {
    return 'Check requires-python in pyproject.toml, and the Python versions that the dependencies support';
  }
  if (/hash mismatch|do(?:es)? not match the hash|hashes? from the requirements/iu.test(output)) {
    return 'The index serves different bytes than its page says: find out who changed the file before anyone installs it';
  }
  if (/failed to build|subprocess-exited-with-error|build backend|metadata-generation-failed/iu.test(output)) {
    return (
      buildRemedy(output, name) ??
      'Find out why the source distribution fails to build: [build-system] requires must list everything that a build needs'
    );
  }
  if (
    /no solution found|no matching distribution|could not find a version|was not found in the package registry|no versions of/iu.test(
      output,
    )
  ) {
    const unreleased = unreleasedNeighbor(output, nearby);
    return (
      unreleased ??
      `Check dependencies in pyproject.toml: each must be on ${dependenciesIndex}, in a version that ${name} allows`
    );
  }
  if (/failed to fetch|connection|timed out|dns|temporary failure|tls|certificate/iu.test(output)) {
    return `Check whether ${dependenciesIndex} and the tested index can be reached from this machine, and run again`;
  }
  return `Install it by hand in a new environment to see all of the installer's output`;
}
