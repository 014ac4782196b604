import type { Marker, MarkerOperand } from './marker.ts';
import { normalizeName } from './names.ts';
import { stripSpace } from './python-text.ts';
import { parseRequirement } from './requirement.ts';
import { parseSpecifierSet, type SpecifierSet } from './specifiers.ts';
import { formatVersion, type Version } from './version.ts';

/** `1.0` and `1` are the same version, but not to `~=`, nor as a prefix. */
function withoutZeros(version: Version): Version {
  const last = version.release.findLastIndex((number) => number !== 0n);
  return { ...version, release: version.release.slice(0, Math.max(1, last + 1)) };
}

function specifiersText({ specifiers }: SpecifierSet): string {
  const clauses = specifiers.map(({ operator, text, version, wildcard }) => {
    if (version === null) return `${operator}${text}`;
    const plain = wildcard || operator === '~=' ? version : withoutZeros(version);
    return `${operator}${formatVersion(plain)}${wildcard ? '.*' : ''}`;
  });
  return [...new Set(clauses)].sort().join(',');
}

/** A specifier set in canonical form, so that two can be compared; the text itself where it isn't one. */
export function canonicalSpecifiers(text: string): string {
  try {
    return specifiersText(parseSpecifierSet(text));
  } catch {
    return stripSpace(text);
  }
}

function operandText(operand: MarkerOperand, isExtra: boolean): string {
  if ('variable' in operand) return operand.variable;
  return JSON.stringify(isExtra ? normalizeName(operand.value) : operand.value);
}

function isExtra(marker: Marker): marker is Extract<Marker, { kind: 'compare' }> {
  return (
    marker.kind === 'compare' &&
    [marker.left, marker.right].some((operand) => 'variable' in operand && operand.variable === 'extra')
  );
}

function markerText(marker: Marker): string {
  if (marker.kind === 'compare') {
    const { left, operator, right } = marker;
    return `${operandText(left, isExtra(marker))} ${operator} ${operandText(right, isExtra(marker))}`;
  }
  const parts = marker.operands.map((operand) =>
    operand.kind === 'compare' ? markerText(operand) : `(${markerText(operand)})`,
  );
  return [...new Set(parts)].sort().join(` ${marker.kind} `);
}

/** The parts of a marker that must all hold. */
function conjuncts(marker: Marker | null): readonly Marker[] {
  if (marker === null) return [];
  return marker.kind === 'and' ? marker.operands.flatMap(conjuncts) : [marker];
}

/**
 * A requirement in canonical form, so that two can be compared: names normalized, extras, clauses and parts of the
 * marker sorted. `extra == "x"` among the parts, by which metadata says that it belongs to an extra, is at the end as `
 * [x]`.
 * @param options.markers - `false` leaves out everything else of the marker, for back-ends that reword it
 * @returns `null` when it isn't a requirement
 * @standard PEP 503, 508, 685
 */
export function canonicalRequirement(text: string, { markers: withMarkers = true } = {}): string | null {
  try {
    const { name, extras, specifier, url, marker } = parseRequirement(text);
    const parts = conjuncts(marker);
    const belongs = parts.filter(isExtra).flatMap(({ left, operator, right }) => {
      const value = 'value' in left ? left.value : 'value' in right ? right.value : null;
      return operator === '==' && value !== null ? [normalizeName(value)] : [];
    });
    const [extra] = belongs;
    const rest = parts.filter((part) => extra === undefined || belongs.length > 1 || !isExtra(part));
    const markers = rest.map((part) => (part.kind === 'compare' ? markerText(part) : `(${markerText(part)})`));
    const named = `${normalizeName(name)}${extras.length === 0 ? '' : `[${extras.map(normalizeName).sort().join(',')}]`}`;
    const marked = !withMarkers || markers.length === 0 ? '' : `; ${[...new Set(markers)].sort().join(' and ')}`;
    const belonging = extra === undefined || belongs.length > 1 ? '' : ` [${extra}]`;
    return `${named}${url === null ? specifiersText(specifier) : ` @ ${url}`}${marked}${belonging}`;
  } catch {
    return null;
  }
}
