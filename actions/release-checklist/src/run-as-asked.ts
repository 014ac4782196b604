import type { ActionResult } from '#action-kit';
import type { Host } from '#release-model';
import type { JudgedPoint } from './decision.ts';
import type { ReleaseChecklistInputs } from './inputs.ts';
import { lookAhead } from './look-ahead.ts';
import { run as judge } from './run.ts';

export interface AskedResult extends ActionResult {
  /** Every judged point; for a look ahead, only those that will stop the release. */
  readonly points: readonly JudgedPoint[];
}

/**
 * The checklist, or a look ahead at it, depending on the inputs.
 * @throws ReleaseError for an id that isn't a point, a folder or a receipt that can't be read, and an invalid manifest
 */
export async function run(inputs: ReleaseChecklistInputs, host: Host): Promise<AskedResult> {
  if (inputs.lookAhead === 'no') return await judge(inputs, host);
  if (inputs.lookAhead === 'left-out') {
    host.info("The project's configuration leaves out the look ahead: look-ahead is no.");
    return { receipt: null, receiptPath: null, points: [], passed: true, failure: null };
  }
  const { points, problem } = await lookAhead(inputs, host);
  const none = { receipt: null, receiptPath: null, points };
  if (problem === null) {
    host.info('Nothing known so far will stop the release before production.');
    return { ...none, passed: true, failure: null };
  }
  if (inputs.lookAhead === 'stop') return { ...none, passed: false, failure: problem.message };
  host.warning(problem.message);
  return { ...none, passed: true, failure: null };
}
