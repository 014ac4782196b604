import {
  evaluateMarker,
  normalizeName,
  parseRequirement,
  projectsOfModule,
  type MarkerEnvironment,
  type Requirement,
} from '#python-standards';

/**
 * The requirement of the release that a module comes from, by the names of projects. `always`: it is required without an
 * extra; `extra`: by these extras; `elsewhere`: only on other systems or Pythons.
 */
export type TracedRequirement =
  | { readonly kind: 'always' | 'elsewhere'; readonly requirement: string }
  | { readonly kind: 'extra'; readonly requirement: string; readonly extras: readonly string[] };

function parsed(text: string): Requirement | null {
  try {
    return parseRequirement(text);
  } catch {
    return null; // the stage check judges it
  }
}

/** Extras that a marker names. */
function extrasNamed(text: string): readonly string[] {
  const at = text.indexOf(';');
  const marker = at === -1 ? '' : text.slice(at);
  return [...marker.matchAll(/\bextra\s*===?\s*["']([^"']+)["']/gu)].map(([, name = '']) => normalizeName(name));
}

function holds({ marker }: Requirement, markers: MarkerEnvironment, extra: string): boolean {
  if (marker === null) return true;
  try {
    return evaluateMarker(marker, { ...markers, extra });
  } catch {
    return false;
  }
}

/**
 * Finds the requirement that brings a module.
 * @param module - the top-level module
 * @param requiresDist - Requires-Dist of the release, as written
 * @returns `null` when no requirement is named after it
 */
export function tracedRequirement(
  module: string,
  requiresDist: readonly string[],
  markers: MarkerEnvironment,
): TracedRequirement | null {
  const names = new Set(projectsOfModule(module));
  const found = requiresDist.flatMap((text) => {
    const requirement = parsed(text);
    return requirement === null || !names.has(normalizeName(requirement.name)) ? [] : [{ text, requirement }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const always = found.find(({ requirement }) => holds(requirement, markers, ''));
  if (always !== undefined) return { kind: 'always', requirement: always.requirement.name };
  const extras = found.flatMap(({ text, requirement }) =>
    extrasNamed(text).filter((extra) => holds(requirement, markers, extra)),
  );
  const { name } = first.requirement;
  return extras.length === 0
    ? { kind: 'elsewhere', requirement: name }
    : { kind: 'extra', requirement: name, extras: [...new Set(extras)] };
}
