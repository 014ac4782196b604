import { serialize, type Host, type Receipt, type Stage, type StageResult } from '#release-model';
import { recordStage, writeFileAtomically } from '#release-store';
import type { ActionResult, Amendment } from './action-definition.ts';

/** Writes the receipt of a stage that threw, outcome failed. The caller of the stage does this, as the stage did nothing. */
export async function leaveFailedReceipt(stage: Stage, failure: string, host: Host): Promise<StageResult> {
  return await recordStage(stage, host).close({ outcome: 'failed', failure });
}

/** The result of a stage with what was found after it was closed. Also updates the documents on disk. */
export async function amendResult<Result extends ActionResult>(result: Result, amendment: Amendment): Promise<Result> {
  const { failure, findings } = amendment;
  if (failure === null && findings.length === 0) return result;
  const ending = failure === null ? {} : { passed: false, failure, failureAbout: undefined };
  if (result.amend !== undefined) return { ...result, ...(await result.amend(amendment)), ...ending };
  if (result.receipt === null || result.receiptPath === null) return { ...result, ...ending };
  const receipt: Receipt = {
    ...result.receipt,
    findings: [...result.receipt.findings, ...findings],
    ...(failure === null ? {} : { outcome: 'failed', failure }),
  };
  if (result.receiptPath !== '') await writeFileAtomically(result.receiptPath, serialize(receipt));
  return { ...result, receipt, ...ending };
}
