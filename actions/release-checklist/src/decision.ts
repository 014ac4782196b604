import { visibleValue } from '#harmless-text';
import { meantQuestion, ReleaseError } from '#release-model';
import type { Evidence } from './evidence.ts';
import type { ChecklistPoint, PointGroup } from './point.ts';
import { remedyOf } from './remedies.ts';
import type { PointOutcome, Verdict } from './verdict.ts';

/** What a person decided about individual points, by id. */
export interface Decisions {
  /** Points that are accepted although they are unknown. */
  readonly accept: readonly string[];
  /** Points that a person confirms. */
  readonly confirmed: readonly string[];
  /** Points that only a person can confirm, and that this release requires. */
  readonly require: readonly string[];
  /** Who decided; `null` at a terminal. */
  readonly by: string | null;
}

/** One row of the checklist. */
export interface JudgedPoint {
  readonly id: string;
  readonly group: PointGroup;
  readonly title: string;
  readonly outcome: PointOutcome;
  /** Where the verdict comes from. */
  readonly source: string;
  readonly message: string;
  /** What to do about one that failed or is unknown, without a full stop; empty for any other. */
  readonly remedy: string;
  /** An unknown that someone accepted. */
  readonly accepted: boolean;
}

function requireKnown(input: string, ids: readonly string[], allowed: readonly string[], otherwise: string): void {
  const unknown = ids.find((id) => !allowed.includes(id));
  if (unknown === undefined) return;
  throw new ReleaseError({
    subject: input,
    problem: `'${visibleValue(unknown, 80)}' ${otherwise}`,
    remedy: `${meantQuestion(unknown, allowed)}Allowed: ${allowed.join(', ')}`,
  });
}

/**
 * Checks that every id exists.
 * @throws ReleaseError that names the input, the wrong id and the allowed ones
 */
export function checkDecisions(points: readonly ChecklistPoint[], decisions: Decisions): void {
  const all = points.map(({ id }) => id);
  const persons = points.filter(({ by }) => by === 'person').map(({ id }) => id);
  requireKnown('accept', decisions.accept, all, 'is not a point of the checklist');
  requireKnown('confirmed', decisions.confirmed, persons, 'is not a point that a person confirms');
  requireKnown('require', decisions.require, persons, 'is not a point that a person confirms');
}

function judgePerson(point: ChecklistPoint & { by: 'person' }, evidence: Evidence, decisions: Decisions): Verdict {
  const against = point.contradicted?.(evidence) ?? null;
  if (against !== null) return against;
  if (decisions.confirmed.includes(point.id)) {
    return { outcome: 'passed', source: `confirmed by ${decisions.by ?? 'whoever started this run'}`, message: '' };
  }
  const shown = point.shown?.(evidence) ?? null;
  if (shown !== null) return shown;
  const asked = decisions.require.includes(point.id) || decisions.accept.includes(point.id);
  return asked
    ? { outcome: 'unknown', source: 'a person', message: 'no one has confirmed it' }
    : { outcome: 'not-configured', source: 'a person', message: 'not required' };
}

/** Judges every point. Acceptance applies only to unknown points: a failed one stays failed. */
export function judgePoints(
  points: readonly ChecklistPoint[],
  evidence: Evidence,
  decisions: Decisions,
): readonly JudgedPoint[] {
  return points.map((point) => {
    const verdict = point.by === 'suite' ? point.judge(evidence) : judgePerson(point, evidence, decisions);
    const { id, group, title } = point;
    const accepted = verdict.outcome === 'unknown' && decisions.accept.includes(id);
    const isOpen = verdict.outcome === 'failed' || verdict.outcome === 'unknown';
    return { id, group, title, ...verdict, remedy: isOpen ? remedyOf(point, verdict) : '', accepted };
  });
}

/** Whether the point stops a release. A rehearsal shows unknown points and continues. */
export function stops(point: JudgedPoint, rehearsal: boolean): boolean {
  if (point.outcome === 'failed') return true;
  return point.outcome === 'unknown' && !point.accepted && !rehearsal;
}
