import type { InstalledMetadata, Python } from '#python-env';
import {
  evaluateMarker,
  extrasOfMarker,
  foreignExtraRemedy,
  normalizeName,
  parseRequirement,
  parseSpecifierSet,
  parseVersion,
  specifierContains,
  tryParseVersion,
  type MarkerEnvironment,
  type Requirement,
} from '#python-standards';

/** What an installed distribution requires that isn't so in its environment: pip refuses to install it, or warns. */
export interface RequirementProblem {
  /** As its metadata spell it. */
  readonly project: string;
  readonly kind: 'python' | 'missing' | 'version';
  /** One sentence without a full stop. */
  readonly problem: string;
  readonly remedy: string;
}

/** What is judged, and by what. */
export interface Installed {
  /** PEP 503 normal form of the release. */
  readonly own: string;
  /** The extras of the release that were installed, as spelled. */
  readonly extras: readonly string[];
  readonly distributions: readonly InstalledMetadata[];
  readonly python: Pick<Python, 'version'>;
  /** PEP 508, of the interpreter. */
  readonly markers: MarkerEnvironment;
}

/** A requirement that applies in the environment. */
export interface ActiveRequirement {
  readonly by: InstalledMetadata;
  readonly requirement: Requirement;
  /** As written. */
  readonly text: string;
}

function parsed(text: string): Requirement | null {
  try {
    return parseRequirement(text);
  } catch {
    return null; // the stage check judges what the release writes; what others write isn't our concern
  }
}

function applies({ marker }: Requirement, markers: MarkerEnvironment, extras: ReadonlySet<string>): boolean {
  if (marker === null) return true;
  try {
    return ['', ...extras].some((extra) => evaluateMarker(marker, { ...markers, extra }));
  } catch {
    return false;
  }
}

/** The requirements of everything that is installed, with the extras that one asks another for. */
export function activeRequirements({
  own,
  extras,
  distributions,
  markers,
}: Omit<Installed, 'python'>): readonly ActiveRequirement[] {
  const byName = new Map(distributions.map((each) => [each.name, each]));
  const wanted = new Map(distributions.map(({ name }) => [name, new Set<string>()]));
  for (const extra of extras) wanted.get(own)?.add(normalizeName(extra));
  const active = new Map<string, ActiveRequirement>();
  const queue = [...distributions];
  for (let by = queue.shift(); by !== undefined; by = queue.shift()) {
    for (const text of by.requiresDist) {
      const requirement = parsed(text);
      if (requirement === null || !applies(requirement, markers, wanted.get(by.name) ?? new Set())) continue;
      active.set(`${by.name} ${text}`, { by, requirement, text });
      const target = byName.get(normalizeName(requirement.name));
      const known = target === undefined ? undefined : wanted.get(target.name);
      const added = requirement.extras.map(normalizeName).filter((extra) => known?.has(extra) === false);
      for (const extra of added) known?.add(extra);
      if (target !== undefined && added.length > 0) queue.push(target);
    }
  }
  return [...active.values()];
}

/** Whether installers take a release with this Requires-Python for a Python. */
export function admitsPython(requiresPython: string, python: Pick<Python, 'version'>): boolean {
  try {
    return specifierContains(parseSpecifierSet(requiresPython), parseVersion(python.version), { prereleases: true });
  } catch {
    return true; // installers ignore a Requires-Python that they can't read
  }
}

/**
 * Everything that pip would refuse, or complain of: uv ignores the upper bounds of Requires-Python, and an environment can be
 * wrong without anybody noticing.
 */
export function requirementProblems(installed: Installed): readonly RequirementProblem[] {
  const { own, distributions, python } = installed;
  const byName = new Map(distributions.map((each) => [each.name, each]));
  const pythons = distributions.flatMap(({ name, project, version, requiresPython }): readonly RequirementProblem[] => {
    if (requiresPython === null || admitsPython(requiresPython, python)) return [];
    const remedy =
      name === own
        ? 'Raise the upper bound of requires-python, or leave this Python out of python-versions'
        : `Require a release of ${project} that supports this Python, or exclude the Python in requires-python`;
    const shown = version === null ? project : `${project} ${version}`;
    return [
      {
        project,
        kind: 'python',
        problem: `${shown} requires Python ${requiresPython}, so pip refuses to install it on Python ${python.version}`,
        remedy,
      },
    ];
  });
  const others = activeRequirements(installed).flatMap(({ by, requirement, text }): readonly RequirementProblem[] => {
    const found = byName.get(normalizeName(requirement.name));
    const shown = text.split(';', 1)[0]?.trim() ?? text;
    const remedy =
      by.name === own
        ? `Check ${shown} in dependencies of pyproject.toml`
        : `Require releases of ${by.project} and ${requirement.name} that work together`;
    if (found === undefined)
      return [
        {
          project: by.project,
          kind: 'missing',
          problem: `${by.project} requires ${shown}, which isn't installed`,
          remedy,
        },
      ];
    const version = tryParseVersion(found.version ?? '');
    if (requirement.url !== null || version === undefined) return [];
    if (specifierContains(requirement.specifier, version, { prereleases: true })) return [];
    const problem = `${by.project} requires ${shown}, but ${found.project} ${found.version ?? ''} is installed`;
    return [{ project: by.project, kind: 'version', problem, remedy }];
  });
  return [...pythons, ...others];
}

/** An extra that the release asks of a dependency, and that its installed version doesn't have. */
export interface LackingExtra {
  /** One sentence without a full stop. */
  readonly problem: string;
  readonly remedy: string;
}

/** Provides-Extra, and what only markers name: metadata of older back-ends lacks the field. */
function providedExtras({ extras, requiresDist }: InstalledMetadata): readonly string[] {
  const named = requiresDist.flatMap((text) => extrasOfMarker(parsed(text)?.marker ?? null));
  return [...new Map([...named, ...extras].map((extra) => [normalizeName(extra), extra])).values()];
}

/**
 * The extras that the release requires of others and that these lack: pip warns and goes on, uv says nothing, and what the
 * extra should bring isn't there.
 */
export function lackingExtras(installed: Omit<Installed, 'python'>): readonly LackingExtra[] {
  const byName = new Map(installed.distributions.map((each) => [each.name, each]));
  return activeRequirements(installed).flatMap(({ by, requirement, text }) => {
    const target = byName.get(normalizeName(requirement.name));
    // Without a METADATA file, nobody knows its extras; the release's own are judged from its files
    if (by.name !== installed.own || target === undefined || target.name === by.name || target.version === null)
      return [];
    const provided = providedExtras(target);
    const known = new Set(provided.map(normalizeName));
    const shown = text.split(';', 1)[0]?.trim() ?? text;
    return requirement.extras
      .filter((extra) => !known.has(normalizeName(extra)))
      .map((extra) => ({
        problem: `${target.project} ${target.version ?? ''} has no extra '${extra}', so installers leave it out of ${shown}`,
        remedy: foreignExtraRemedy(extra, provided, shown),
      }));
  });
}
