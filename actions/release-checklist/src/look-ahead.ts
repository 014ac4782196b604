import { countText, ReleaseError, type Host } from '#release-model';
import { checkDecisions, judgePoints, stops, type JudgedPoint } from './decision.ts';
import { gatherEvidence } from './evidence.ts';
import type { ReleaseChecklistInputs } from './inputs.ts';
import type { ChecklistPoint } from './point.ts';
import { POINTS } from './points.ts';
import { readRelease } from './read-release.ts';
import { remedyWords, stoppingWords } from './stopping-words.ts';

/** What will certainly stop the release before production, although nothing is on the test index yet. */
export interface LookAheadResult {
  readonly points: readonly JudgedPoint[];
  /** What will stop it, and what to do; `null` when nothing is known to. */
  readonly problem: ReleaseError | null;
}

/** Points outside the test index group that verify-test decides. */
const TOLD_LATER: ReadonlySet<string> = new Set(['dependency-vulnerabilities']);

/** Whether upload-test or verify-test may still change the verdict of a point. */
export function isOpenUntilTestIndex({ group, id }: Pick<ChecklistPoint, 'group' | 'id'>): boolean {
  return group === 'Test index' || TOLD_LATER.has(id);
}

/** A person may confirm a point until the last moment; evidence against it stays. */
function mayBeConfirmed({ id, outcome }: JudgedPoint): boolean {
  return outcome === 'unknown' && POINTS.some((point) => point.by === 'person' && point.id === id);
}

function problemOf(points: readonly JudgedPoint[], accepted: readonly string[]): ReleaseError | null {
  if (points.length === 0) return null;
  return new ReleaseError({
    subject: 'checklist',
    problem: `${countText(points.length, 'point')} will stop the release before production, regardless of the test index, where the version can't be reused: ${stoppingWords(points)}`,
    remedy: remedyWords(points, accepted),
  });
}

/**
 * Judges, before anything is on the test index, the points that no later stage can change: a version can never be
 * reused there, so what will stop the release anyway is reported now. What only the test index can tell, and what a
 * person may still confirm, is skipped. No receipt is written: the checklist itself comes later.
 * @throws ReleaseError as the checklist itself does: for an id that isn't a point, a folder or a receipt that can't be
 *   read, and an invalid manifest
 */
export async function lookAhead(inputs: ReleaseChecklistInputs, host: Host): Promise<LookAheadResult> {
  const decisions = { accept: inputs.accept, confirmed: inputs.confirmed, require: inputs.require, by: inputs.by };
  checkDecisions(POINTS, decisions);
  const { manifest, receipts } = await readRelease(inputs, host);
  const settled = POINTS.filter((point) => !isOpenUntilTestIndex(point));
  const points = judgePoints(settled, gatherEvidence(manifest, receipts), decisions).filter(
    (point) => stops(point, inputs.rehearsal) && !mayBeConfirmed(point),
  );
  return { points, problem: problemOf(points, inputs.accept) };
}
