import { lowerStart, withoutStop } from '#release-model';
import type { JudgedPoint } from './decision.ts';

/** Which points stop, and why: `types-clean (unknown: mypy reports problems), tests-pass (failed)`. */
export function stoppingWords(points: readonly JudgedPoint[]): string {
  return points
    .map(({ id, outcome, message }) => `${id} (${outcome}${message === '' ? '' : `: ${withoutStop(message)}`})`)
    .join(', ');
}

/** The points that may stay unknown if somebody accepts them: what a person can confirm, they confirm. */
export function acceptable(points: readonly JudgedPoint[]): readonly string[] {
  return points
    .filter(({ outcome, remedy }) => outcome === 'unknown' && !remedy.includes('confirmed = '))
    .map(({ id }) => id);
}

/** What to do about the points that stop, each by its own remedy, and the value to copy; without a full stop. */
export function remedyWords(points: readonly JudgedPoint[]): string {
  const [first] = points;
  const each =
    points.length === 1 && first !== undefined
      ? first.remedy
      : points.map(({ id, remedy }) => `for ${id}, ${lowerStart(remedy)}`).join('; ');
  const open = acceptable(points);
  const what = open.length === 1 ? 'the point' : 'the points';
  const accept = open.length === 0 ? '' : `; or accept ${what} as unknown: accept = ${open.join(',')}`;
  const text = `${each}${accept}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
