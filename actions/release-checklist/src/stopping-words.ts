import { lowerStart, withoutStop } from '#release-model';
import type { JudgedPoint } from './decision.ts';

/** Points of one cause, such as a stage that left no receipt, say the same: it is told once. In the order of the first of each. */
function together(
  points: readonly JudgedPoint[],
  told: (point: JudgedPoint) => string,
): readonly (readonly JudgedPoint[])[] {
  const groups = new Map<string, JudgedPoint[]>();
  for (const point of points) {
    const group = groups.get(told(point));
    if (group === undefined) groups.set(told(point), [point]);
    else group.push(point);
  }
  return [...groups.values()];
}

/** `a`, `a and b`, `a, b and c`. */
function names(points: readonly JudgedPoint[]): string {
  const ids = points.map(({ id }) => id);
  const last = ids.at(-1) ?? '';
  return ids.length < 2 ? last : `${ids.slice(0, -1).join(', ')} and ${last}`;
}

/** Which points stop, and why: `types-clean (unknown: mypy reports problems), tests-pass and docs-build (failed)`. */
export function stoppingWords(points: readonly JudgedPoint[]): string {
  const why = ({ outcome, message }: JudgedPoint): string =>
    `${outcome}${message === '' ? '' : `: ${withoutStop(message)}`}`;
  return together(points, why)
    .map((group) => `${names(group)} (${group[0] === undefined ? '' : why(group[0])})`)
    .join(', ');
}

/** The points that may stay unknown if somebody accepts them: what a person can confirm, they confirm. */
export function acceptable(points: readonly JudgedPoint[]): readonly string[] {
  return points
    .filter(({ outcome, remedy }) => outcome === 'unknown' && !remedy.includes('confirmed = '))
    .map(({ id }) => id);
}

/**
 * What to do about the points that stop, each by its own remedy, and the value to copy; without a full stop.
 * @param accepted - ids that this run accepts, which the next one has to accept again; what failed can't be accepted
 */
export function remedyWords(points: readonly JudgedPoint[], accepted: readonly string[] = []): string {
  const groups = together(points, ({ remedy }) => remedy);
  const [only] = groups;
  const each =
    groups.length === 1 && only?.[0] !== undefined
      ? only[0].remedy
      : groups.map((group) => `for ${names(group)}, ${lowerStart(group[0]?.remedy ?? '')}`).join('; ');
  const open = acceptable(points);
  const failed = new Set(points.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : [])));
  const before = accepted.filter((id) => !failed.has(id));
  const what = open.length === 1 ? 'the point' : 'the points';
  const accept =
    open.length === 0 ? '' : `; or accept ${what} as unknown: accept = ${[...new Set([...before, ...open])].join(',')}`;
  const text = `${each}${accept}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
