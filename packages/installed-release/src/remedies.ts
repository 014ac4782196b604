import { missingModuleRemedy, missingObjectRemedy } from '#distributions';
import { buildRemedy } from '#python-env';

/** Common problems of installed packages, and where to look for their causes. */

/** An import that failed. */
export interface ImportFailure {
  /** `module` or `module:attribute`, as requested. */
  readonly reference: string;
  /** Name of the exception's type; `crash` or `time-out` when there was none. */
  readonly error: string;
  /** The module that a ModuleNotFoundError names. */
  readonly missing: string | null;
}

function topOf(module: string): string {
  return module.split('.')[0] ?? module;
}

/**
 * What to do about an import that failed.
 * @param ownModules - top-level modules of the release; a missing one is a packaging error, any other a dependency
 */
export function importRemedy({ reference, error, missing }: ImportFailure, ownModules: readonly string[]): string {
  const module = reference.split(':')[0] ?? reference;
  if (error === 'ModuleNotFoundError' && missing !== null) {
    const own = topOf(missing) === topOf(module) || ownModules.includes(topOf(missing));
    return own
      ? missingModuleRemedy(missing)
      : `Add the distribution that contains ${topOf(missing)} to dependencies in pyproject.toml, or to the extra that needs it`;
  }
  if (error === 'AttributeError') return missingObjectRemedy(reference);
  if (error === 'ImportError')
    return 'Check whether dependencies in pyproject.toml require versions that provide what is imported';
  if (error === 'SyntaxError')
    return 'Raise requires-python to the Python version whose syntax the code uses, or use older syntax';
  if (error === 'FileNotFoundError') {
    return "Check whether the file is in the wheel: package-data (or your build backend's equivalent) decides what is included";
  }
  if (error === 'time-out') return 'Check what the module does on import; it should only define things';
  return `Import ${module} in an environment with only this package installed, and fix what it reports`;
}

export const SCRIPT_MISSING_REMEDY = 'Check [project.scripts] in pyproject.toml: it defines the commands';

/** What to do about a failed installation, based on the installer's output. */
export function installRemedy(output: string, name: string, dependenciesIndex: string): string {
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
    return `Check dependencies in pyproject.toml: each must be on ${dependenciesIndex}, in a version that ${name} allows`;
  }
  if (/failed to fetch|connection|timed out|dns|temporary failure|tls|certificate/iu.test(output)) {
    return `Check whether ${dependenciesIndex} and the tested index can be reached from this machine, and run again`;
  }
  return `Install it by hand in a new environment to see all of the installer's output`;
}
