import { withoutStop, type PointId } from '#release-model';
import { CHECKLIST_RULES } from '#release-model/rules';
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
