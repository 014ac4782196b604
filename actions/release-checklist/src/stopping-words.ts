import { withoutStop, type PointId } from '#release-model';
import { CHECKLIST_RULES } from '#release-model/rules';
import type { JudgedPoint } from './decision.ts';
import type { ChecklistPoint } from './point.ts';
import type { Verdict } from './verdict.ts';

/** What to do about points that are unknown because something gave no answer: there is nothing to fix in the project. */
const WITHOUT_ANSWER: Readonly<Partial<Record<PointId, string>>> = {
  'dependency-vulnerabilities': 'Fix what keeps the audit from its answer, and run verify-test again',
  'readme-renders': 'Fix what keeps the README from being rendered, and run check again',
};

/** What to do about a point that failed or is unknown, without a full stop: what the verdict says, else the usual. */
export function remedyOf({ id, by }: Pick<ChecklistPoint, 'id' | 'by'>, { outcome, remedy: told }: Verdict): string {
  if (by === 'person' && outcome === 'unknown') return `Name it in confirmed once it is done: confirmed = ${id}`;
  const remedy = told ?? (outcome === 'unknown' ? WITHOUT_ANSWER[id] : undefined);
  return withoutStop(remedy ?? firstSentence(CHECKLIST_RULES[id].fix));
}

/** The text is Markdown for a page; a sentence has no marks. */
function firstSentence(text: string): string {
  return (/^.+?\.(?=\s|$)/u.exec(text)?.[0] ?? text).replaceAll('`', '');
}

/** Which points stop, and why: `types-clean (unknown: mypy reports problems), tests-pass (failed)`. */
export function stoppingWords(points: readonly JudgedPoint[]): string {
  return points
    .map(({ id, outcome, message }) => `${id} (${outcome}${message === '' ? '' : `: ${withoutStop(message)}`})`)
    .join(', ');
}

function lowered(text: string): string {
  // `README` and `CI` stay as they are
  return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
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
      : points.map(({ id, remedy }) => `for ${id}, ${lowered(remedy)}`).join('; ');
  const open = acceptable(points);
  const what = open.length === 1 ? 'the point' : 'the points';
  const accept = open.length === 0 ? '' : `; or accept ${what} as unknown: accept = ${open.join(',')}`;
  const text = `${each}${accept}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
