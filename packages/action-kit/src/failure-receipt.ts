import {
  serialize,
  type Finding,
  type Host,
  type Receipt,
  type Stage,
  type StageResult,
} from '@repo-agent-actions/release-model';
import { recordStage, writeFileAtomically } from '@repo-agent-actions/release-store';
import type { ActionResult } from './action-definition.ts';

/** Leaves a receipt, outcome failed, of a stage that threw: whoever calls a stage does, since it has done nothing. */
export async function leaveFailedReceipt(stage: Stage, failure: string, host: Host): Promise<StageResult> {
  return await recordStage(stage, host).close({ outcome: 'failed', failure });
}

/** What is known of a stage only after it was closed. */
export interface Amendment {
  readonly failure: string | null;
  readonly findings: readonly Finding[];
}

/** The result of a stage with what was found after it was closed; the receipt on disk says the same. */
export async function amendResult<Result extends ActionResult>(result: Result, amendment: Amendment): Promise<Result> {
  const { failure, findings } = amendment;
  if (failure === null && findings.length === 0) return result;
  const ending = failure === null ? {} : { passed: false, failure };
  if (result.receipt === null || result.receiptPath === null) return { ...result, ...ending };
  const receipt: Receipt = {
    ...result.receipt,
    findings: [...result.receipt.findings, ...findings],
    ...(failure === null ? {} : { outcome: 'failed', failure }),
  };
  if (result.receiptPath !== '') await writeFileAtomically(result.receiptPath, serialize(receipt));
  return { ...result, receipt, ...ending };
}
