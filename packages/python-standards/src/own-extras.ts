import { nearestName } from '#release-model';
import type { Marker } from './marker.ts';
import { normalizeName } from './names.ts';
import { parseRequirement, type Requirement } from './requirement.ts';

/** A project as its own requirements name it. */
export interface ExtrasOwner {
  readonly name: string;
  /** The extras that it has, as spelled. */
  readonly extras: readonly string[];
}

/** An extra that a requirement names and the project doesn't have. */
export interface UnknownExtra {
  /** As spelled. */
  readonly extra: string;
  /** `reference`: `name[extra]` of the project itself; `marker`: `; extra == "…"`. */
  readonly by: 'reference' | 'marker';
}

function tryRequirement(text: string): Requirement | null {
  try {
    return parseRequirement(text);
  } catch {
    return null; // other rules report it
  }
}

/** The extras that a marker compares by equality: those for which the requirement is meant. */
export function extrasOfMarker(marker: Marker | null): readonly string[] {
  if (marker === null) return [];
  if (marker.kind !== 'compare') return marker.operands.flatMap(extrasOfMarker);
  const { left, operator, right } = marker;
  if (operator !== '==' && operator !== '===') return [];
  const [variable, literal] = 'variable' in left ? [left, right] : [right, left];
  return 'variable' in variable && variable.variable === 'extra' && 'value' in literal ? [literal.value] : [];
}

/**
 * The extras that a requirement names and the project doesn't have, compared by their normal form (PEP 685). Extras of
 * other projects aren't known, and a malformed requirement names none.
 */
export function unknownExtras(requirement: string, owner: ExtrasOwner): readonly UnknownExtra[] {
  const parsed = tryRequirement(requirement);
  if (parsed === null) return [];
  const known = new Set(owner.extras.map(normalizeName));
  const isOwn = normalizeName(parsed.name) === normalizeName(owner.name);
  const named: readonly UnknownExtra[] = [
    ...(isOwn ? parsed.extras.map((extra): UnknownExtra => ({ extra, by: 'reference' })) : []),
    ...extrasOfMarker(parsed.marker).map((extra): UnknownExtra => ({ extra, by: 'marker' })),
  ];
  return named.filter(({ extra }) => !known.has(normalizeName(extra)));
}

/** What an installer makes of an extra that doesn't exist, as the end of a sentence. */
export function unknownExtraProblem({ extra, by }: UnknownExtra): string {
  return by === 'reference'
    ? `the project has no extra '${extra}', so installers leave it out`
    : `the project has no extra '${extra}', so nobody can install this`;
}

/** The extra that was probably meant, as spelled; `null` when none is close. */
function meantExtra(extra: string, extras: readonly string[]): string | null {
  const spelled = new Map(extras.map((known) => [normalizeName(known), known]));
  return spelled.get(nearestName(normalizeName(extra), [...spelled.keys()]) ?? '') ?? null;
}

/** Extras as a list of names, each once. */
function namesOf(extras: readonly string[]): string {
  const spelled = new Map(extras.map((known) => [normalizeName(known), known]));
  return [...spelled.values()].map((known) => `'${known}'`).join(', ');
}

/** What to do about an extra that doesn't exist: the nearest one that does, else all of them. */
export function unknownExtraRemedy(extra: string, extras: readonly string[]): string {
  const meant = meantExtra(extra, extras);
  if (meant !== null) return `Write '${meant}', or add the extra '${extra}'`;
  const all = namesOf(extras);
  return all === '' ? `Add the extra '${extra}', or remove it here` : `Add the extra '${extra}', or name one of ${all}`;
}

/** What to do about an extra that a dependency doesn't have. @param requirement - that names it, as written */
export function foreignExtraRemedy(extra: string, extras: readonly string[], requirement: string): string {
  const meant = meantExtra(extra, extras);
  if (meant !== null) return `Write '${meant}' in ${requirement}`;
  const all = namesOf(extras);
  return `Remove '${extra}' from ${requirement}${all === '' ? '' : `, or name one of ${all}`}`;
}
