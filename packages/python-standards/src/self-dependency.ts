import { visibleValue } from '#harmless-text';
import { extrasOfMarker } from './own-extras.ts';
import { normalizeName } from './names.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { specifierContains } from './specifiers.ts';
import { tryParseVersion } from './version.ts';

/** A requirement of the metadata. */
export interface OwnRequirement {
  readonly text: string;
  /** Below which extra it stands, where its marker doesn't say so; `null` for a dependency. */
  readonly extra: string | null;
}

/** A requirement by which a project names itself and brings nothing, or what can't be had. */
export interface SelfDependency {
  /** Its place among the requirements. */
  readonly index: number;
  /** The end of a sentence that begins with the requirement. */
  readonly problem: string;
  readonly remedy: string;
  /** Whether nobody can install what has this requirement. */
  readonly isFatal: boolean;
}

interface OwnReference {
  readonly index: number;
  readonly requirement: Requirement;
  /** Below which it stands, in normal form; empty: it is a dependency. */
  readonly within: readonly string[];
  /** Which it names, in normal form. */
  readonly names: readonly string[];
}

function referenceOf({ text, extra }: OwnRequirement, index: number, name: string): readonly OwnReference[] {
  let parsed: Requirement;
  try {
    parsed = parseRequirement(text);
  } catch {
    return []; // other rules report it
  }
  if (normalizeName(parsed.name) !== normalizeName(name)) return [];
  const within = extra === null ? extrasOfMarker(parsed.marker) : [extra];
  return [{ index, requirement: parsed, within: within.map(normalizeName), names: parsed.extras.map(normalizeName) }];
}

/** From each extra to others, in normal form. */
type Links = ReadonlyMap<string, readonly string[]>;

function linksOf(pairs: readonly (readonly [from: string, to: string])[]): Links {
  const links = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const known = links.get(from);
    if (known === undefined) links.set(from, [to]);
    else known.push(to);
  }
  return links;
}

/** What links lead to from an extra, in any number of steps. */
function reachedFrom(extra: string, links: Links): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [extra];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of links.get(next) ?? []) {
      if (reached.has(name)) continue;
      reached.add(name);
      waiting.push(name);
    }
  }
  return reached;
}

/** Finds the extras that include one and are included by it, sorted; none: it doesn't include itself. Each is looked for once. */
function circlesOf(references: readonly OwnReference[]): (extra: string) => readonly string[] {
  const pairs = references.flatMap(({ within, names }) =>
    within.flatMap((one) => names.map((name) => [one, name] as const)),
  );
  const includes = linksOf(pairs);
  const isIncludedBy = linksOf(pairs.map(([from, to]) => [to, from]));
  const found = new Map<string, readonly string[]>();
  return (extra) => {
    const known = found.get(extra);
    if (known !== undefined) return known;
    const back = reachedFrom(extra, isIncludedBy);
    const circle = [...reachedFrom(extra, includes)].filter((one) => back.has(one)).sort();
    for (const one of [extra, ...circle]) found.set(one, one === extra || circle.includes(extra) ? circle : []);
    return circle;
  };
}

/** Whether a requirement holds on every machine, where its extra is installed. */
function isForAll({ marker }: Requirement): boolean {
  return marker === null || (marker.kind === 'compare' && extrasOfMarker(marker).length > 0);
}

/** What is wrong with a reference to another version than the released one; `null` when it is this one. */
function otherVersion({ index, within, requirement }: OwnReference, version: string | null): SelfDependency | null {
  const { specifier, specifierText, url } = requirement;
  const released = version === null ? undefined : tryParseVersion(version);
  // Installers have chosen this version by then, so that a pre-release counts
  if (url !== null || released === undefined || specifierContains(specifier, released)) return null;
  const [extra] = within;
  const isFatal = isForAll(requirement);
  const who = extra === undefined ? 'it' : `the extra '${visibleValue(extra)}'`;
  const asked = `asks for ${specifierText} of the project itself, but this is ${version ?? ''}`;
  return {
    index,
    isFatal,
    problem: isFatal ? `${asked}, so nobody can install ${who}` : asked,
    remedy: `Remove ${specifierText}`,
  };
}

/**
 * The requirements by which a project depends on another version of itself, on itself, or one of its extras on that same
 * extra. Installers take them as fulfilled, so that nobody sees that something else was meant. A reference to another
 * extra is how extras are put together (`all = ["name[docs,tests]"]`), and isn't among them.
 * @param version - that is released; `null`: not known, and not compared
 */
export function selfDependencies(
  requirements: readonly OwnRequirement[],
  name: string,
  version: string | null = null,
): readonly SelfDependency[] {
  const references = requirements.flatMap((one, index) => referenceOf(one, index, name));
  const circleOf = circlesOf(references);
  const told = new Set<string>();
  return references.flatMap((reference): readonly SelfDependency[] => {
    const other = otherVersion(reference, version);
    if (other !== null) return [other];
    const { index, within, names } = reference;
    const [extra] = within;
    if (names.length === 0) {
      return [
        {
          index,
          isFatal: false,
          problem: `the project depends on itself${extra === undefined ? '' : ` in its extra '${visibleValue(extra)}'`}, which brings nothing`,
          remedy: 'Remove it, or name the project that was meant',
        },
      ];
    }
    if (extra === undefined) return [];
    return names.flatMap((named): readonly SelfDependency[] => {
      const circle = circleOf(extra);
      if (!circle.includes(named) || told.has(circle.join(' '))) return [];
      told.add(circle.join(' '));
      const quoted = circle.map((one) => `'${visibleValue(one)}'`);
      const all = `the extras ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''} include each other`;
      return [
        {
          index,
          isFatal: false,
          problem: circle.length === 1 ? `the extra ${quoted[0] ?? ''} includes itself` : all,
          remedy: 'Name the extra that was meant, or remove it',
        },
      ];
    });
  });
}
