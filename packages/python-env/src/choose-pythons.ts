import { parseSpecifierSet, parseVersion, specifierContains } from '#python-standards';
import { messageOf, ReleaseError } from '#release-model';
import {
  atLeast,
  comparePythons,
  isPrereleasePython,
  OLDEST_PROJECT_PYTHON,
  OLDEST_TOOLS_PYTHON,
  type Python,
} from './python.ts';

/** The Pythons that a stage runs with. */
export interface ChosenPythons {
  /** At least one; in the order asked for, or newest first for `auto`. One per minor version for `auto`. */
  readonly chosen: readonly Python[];
  /** Named but not found, and allowed to be missing. */
  readonly missing: readonly string[];
  /** Notes about the choice, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Chooses the Pythons of a stage.
 *
 * `auto`: of those found, the newest of each minor version that requires-python allows and the classifiers contain; if
 * the classifiers contain none of them, the newest that requires-python allows.
 * @param wanted - `auto`, or versions like `3.12` or `3.12.1`
 * @param found - the result of `findPythons`
 * @param requiresPython - the project's specifier set; `null` allows every Python
 * @param classifiers - the project's; only `Programming Language :: Python :: 3.x` counts
 * @param allowMissing - whether a named Python may be missing; `null` when there is no such input
 * @param input - the input that names them, for messages
 * @throws ReleaseError when a name is not a version, a named Python is missing, outside requires-python or not supported,
 *   and when no Python is left
 */
export function choosePythons(
  wanted: 'auto' | readonly string[],
  found: readonly Python[],
  requiresPython: string | null,
  classifiers: readonly string[],
  allowMissing: boolean | null,
  input = 'python-versions',
): ChosenPythons {
  const admits = admission(requiresPython);
  const usable = found.filter((python) => atLeast(python, OLDEST_PROJECT_PYTHON)).sort((a, b) => comparePythons(b, a));
  if (wanted === 'auto' || (wanted.length === 1 && wanted[0] === 'auto')) {
    return chooseAutomatically(usable, admits, requiresPython, classifiers);
  }
  return chooseByName(wanted, usable, admits, requiresPython, allowMissing, input);
}

/**
 * The Python for our own tools: the newest that is not a pre-release.
 * @throws ReleaseError when none is new enough
 */
export function toolsPython(found: readonly Python[]): Python {
  const usable = found.filter((python) => atLeast(python, OLDEST_TOOLS_PYTHON)).sort((a, b) => comparePythons(b, a));
  const python = usable.find((candidate) => !isPrereleasePython(candidate)) ?? usable[0];
  if (python !== undefined) return python;
  throw new ReleaseError({
    subject: 'PATH',
    problem:
      found.length === 0
        ? `no Python was found`
        : `no Python ${OLDEST_TOOLS_PYTHON} or later was found, only ${versionList(found)}`,
    remedy: `Install Python ${OLDEST_TOOLS_PYTHON} or later, or add it to the PATH; the project itself can be released for older versions`,
  });
}

function chooseAutomatically(
  usable: readonly Python[],
  admits: (python: Python) => boolean,
  requiresPython: string | null,
  classifiers: readonly string[],
): ChosenPythons {
  const finals = usable.filter((python) => !isPrereleasePython(python));
  const admitted = newestOfEachMinor((finals.length > 0 ? finals : usable).filter(admits));
  const newest = admitted[0];
  if (newest === undefined) throw noUsablePython(usable, requiresPython);
  const declared = new Set(
    classifiers
      .map((classifier) => /^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1])
      .filter((minor) => minor !== undefined),
  );
  if (declared.size === 0) return { chosen: admitted, missing: [], notes: [] };
  const chosen = admitted.filter(({ minor }) => declared.has(minor));
  if (chosen.length > 0) return { chosen, missing: [], notes: [] };
  const names = [...declared].join(', ');
  return {
    chosen: [newest],
    missing: [],
    notes: [
      `The classifiers list Python ${names}, but none of them was found. Using Python ${newest.version}, which requires-python allows.`,
    ],
  };
}

function chooseByName(
  wanted: readonly string[],
  usable: readonly Python[],
  admits: (python: Python) => boolean,
  requiresPython: string | null,
  allowMissing: boolean | null,
  subject: string,
): ChosenPythons {
  if (wanted.length === 0) {
    throw new ReleaseError({ subject, problem: 'is empty', remedy: "Name versions such as 3.12, or 'auto'" });
  }
  const chosen: Python[] = [];
  const missing: string[] = [];
  for (const name of new Set(wanted)) {
    requireVersion(name, subject);
    const python = usable.find((candidate) => isCalled(candidate, name));
    if (python === undefined) missing.push(name);
    else if (!admits(python)) {
      throw new ReleaseError({
        subject,
        problem: `Python ${python.version} is outside the project's requires-python (${requiresPython ?? ''})`,
        remedy: `Remove ${name}, or widen requires-python`,
      });
    } else if (!chosen.some(({ path }) => path === python.path)) chosen.push(python);
  }
  if (missing.length > 0 && allowMissing !== true) {
    const it = missing.length === 1 ? 'it' : 'them';
    const found = usable.length === 0 ? 'none' : versionList(usable);
    const ways = [
      `Install ${it}`,
      `set python-downloads to true so that uv fetches ${it}`,
      ...(allowMissing === null
        ? [`or name some of the versions found (${found})`]
        : [`name some of the versions found (${found})`, 'or set allow-missing-python']),
    ];
    const remedy = ways.join(', ');
    throw new ReleaseError({
      subject,
      problem: `${missing.join(', ')} ${missing.length === 1 ? 'was' : 'were'} not found`,
      remedy,
    });
  }
  if (chosen.length === 0) {
    throw new ReleaseError({
      subject,
      problem: `none of ${missing.join(', ')} was found, but at least one Python is needed`,
      remedy: `Install one, or name some of the versions found (${usable.length === 0 ? 'none' : versionList(usable)})`,
    });
  }
  return { chosen, missing, notes: missing.map((name) => `Python ${name} was not found and is skipped.`) };
}

/** Whether it is how a version of Python is named: `3.12`, `3.12.1`, `3.14.0rc2`. */
export function isVersionName(name: string): boolean {
  return /^\d+\.\d+(?:\.\d+(?:(?:a|b|rc)\d+)?)?$/u.test(name);
}

function requireVersion(name: string, subject: string): void {
  if (!isVersionName(name)) {
    throw new ReleaseError({
      subject,
      problem: name === 'auto' ? "'auto' can't be combined with versions" : `'${name}' is not a version of Python`,
      remedy: "Name versions such as 3.12 or 3.12.1, or only 'auto'",
    });
  }
  if (!atLeast({ version: name }, OLDEST_PROJECT_PYTHON)) {
    throw new ReleaseError({
      subject,
      problem: `${name} is not supported`,
      remedy: `Name Python ${OLDEST_PROJECT_PYTHON} or later`,
    });
  }
}

function isCalled(python: Python, name: string): boolean {
  return python.version === name || python.minor === name;
}

function admission(requiresPython: string | null): (python: Python) => boolean {
  if (requiresPython === null || requiresPython.trim() === '') return () => true;
  let set: ReturnType<typeof parseSpecifierSet>;
  try {
    set = parseSpecifierSet(requiresPython);
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: 'requires-python',
        problem: `'${requiresPython}' is not a set of version specifiers (${messageOf(cause)})`,
        remedy: "Write it in the form '>=3.10'",
      },
      { cause },
    );
  }
  return (python) => specifierContains(set, parseVersion(python.version), { prereleases: true });
}

function noUsablePython(usable: readonly Python[], requiresPython: string | null): ReleaseError {
  if (usable.length === 0) {
    return new ReleaseError({
      subject: 'PATH',
      problem: `no Python ${OLDEST_PROJECT_PYTHON} or later was found`,
      remedy: 'Install one, or add it to the PATH',
    });
  }
  return new ReleaseError({
    subject: 'requires-python',
    problem: `none of the Pythons found (${versionList(usable)}) satisfies '${requiresPython ?? ''}'`,
    remedy: 'Install one that does, or widen requires-python',
  });
}

function newestOfEachMinor(newestFirst: readonly Python[]): readonly Python[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ minor }) => !seen.has(minor) && seen.add(minor));
}

function versionList(pythons: readonly Python[]): string {
  return [...new Set(pythons.map(({ version }) => version))].join(', ');
}
