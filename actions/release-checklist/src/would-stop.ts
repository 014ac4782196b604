import type { WouldStop } from '#release-model';
import { stops, type JudgedPoint } from './decision.ts';
import { remedyWords } from './stopping-words.ts';

/** What a rehearsal may be unable to ask, and a release asks: nobody has to decide about it before. */
const ASKED_BY_RELEASE: ReadonlySet<string> = new Set(['dependency-vulnerabilities']);

/**
 * Where a release would stop, by the checklist of its rehearsal, which shows unknown points and continues.
 * @returns `null` when nothing that is known would stop it
 */
export function wouldStop(points: readonly JudgedPoint[]): WouldStop | null {
  const open = points.filter((point) => stops(point, false) && !ASKED_BY_RELEASE.has(point.id));
  if (open.length === 0) return null;
  return {
    points: open.map(({ id, message, remedy }) => ({ id, message, remedy })),
    remedy: remedyWords(open),
  };
}
