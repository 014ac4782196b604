/** What goes wrong with an installed package again and again, and where its cause is to be looked for. */

/** An import that didn't work. */
export interface ImportFailure {
  /** `module` or `module:attribute`, as it was asked for. */
  readonly reference: string;
  /** Name of the exception's type; `crash` and `time-out` when there was none. */
  readonly error: string;
  /** The module that a ModuleNotFoundError names. */
  readonly missing: string | null;
}

function topOf(module: string): string {
  return module.split('.')[0] ?? module;
}

/**
 * What to do about an import that failed.
 * @param ownModules - top-level modules of the release; a missing one is a packaging fault, any other a dependency
 */
export function importRemedy({ reference, error, missing }: ImportFailure, ownModules: readonly string[]): string {
  const module = reference.split(':')[0] ?? reference;
  if (error === 'ModuleNotFoundError' && missing !== null) {
    const own = topOf(missing) === topOf(module) || ownModules.includes(topOf(missing));
    return own
      ? `Look why ${missing} is not in the wheel: packages.find (or what the build back-end has for it) in pyproject.toml decides what goes in`
      : `Add the distribution that holds ${topOf(missing)} to dependencies in pyproject.toml, or to the extra that needs it`;
  }
  if (error === 'AttributeError')
    return `Look whether ${reference} is spelled right, and whether the module defines it`;
  if (error === 'ImportError')
    return 'Look whether dependencies in pyproject.toml ask for versions that have what is imported';
  if (error === 'SyntaxError')
    return 'Raise requires-python to the Python whose syntax is used, or write for the older one';
  if (error === 'FileNotFoundError') {
    return 'Look whether the file is in the wheel: package-data (or what the build back-end has for it) decides';
  }
  if (error === 'time-out') return 'Look what the module does when it is imported; it should only define things';
  return `Import ${module} in an environment with nothing but this package installed, and mend what it says`;
}

export const SCRIPT_MISSING_REMEDY = 'Look at [project.scripts] in pyproject.toml: it decides which commands there are';

/** What to do about an installation that failed, by what the installer printed. */
export function installRemedy(output: string, name: string, dependenciesIndex: string): string {
  if (
    /requires[ -]a different python|requires-python|requires python|does not satisfy python|python_requires/iu.test(
      output,
    )
  ) {
    return 'Look at requires-python in pyproject.toml, and at the Pythons that the dependencies take';
  }
  if (/hash mismatch|do(?:es)? not match the hash|hashes? from the requirements/iu.test(output)) {
    return 'The index serves other bytes than it says: find out who changed the file before anybody installs it';
  }
  if (/failed to build|subprocess-exited-with-error|build backend|metadata-generation-failed/iu.test(output)) {
    return 'Look why the source distribution does not build: [build-system] requires must name all that a build needs';
  }
  if (
    /no solution found|no matching distribution|could not find a version|was not found in the package registry|no versions of/iu.test(
      output,
    )
  ) {
    return `Look at dependencies in pyproject.toml: each must be on ${dependenciesIndex}, in a version that ${name} takes`;
  }
  if (/failed to fetch|connection|timed out|dns|temporary failure|tls|certificate/iu.test(output)) {
    return `Look whether ${dependenciesIndex} and the tested index can be reached from here, and run again`;
  }
  return `Install it by hand in a fresh environment to see all that the installer says`;
}
