import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseReceipt,
  serialize,
  type Finding,
  type Host,
  type Receipt,
  type Stage,
} from '@repo-agent-actions/release-model';
import { recordStage, writeFileAtomically } from '@repo-agent-actions/release-store';
import type { ActionResult } from './action-definition.ts';

/**
 * Leaves a receipt, outcome failed, of a stage that threw; nothing when the stage wrote one itself since `since`.
 * @param since - milliseconds since the epoch
 * @returns the receipt, its own or ours
 */
export async function ensureFailedReceipt(stage: Stage, failure: string, host: Host, since: number): Promise<Receipt> {
  const written = await failedReceiptSince(stage, host.storeFolder, since);
  if (written !== null) return written;
  const { receipt } = await recordStage(stage, host).close({ outcome: 'failed', failure });
  return receipt;
}

async function failedReceiptSince(stage: Stage, storeFolder: string, since: number): Promise<Receipt | null> {
  for (const release of await namesIn(storeFolder)) {
    const folder = join(storeFolder, release, 'receipts');
    for (const name of await namesIn(folder)) {
      if (!name.startsWith(stage) || !name.endsWith('.json')) continue;
      const path = join(folder, name);
      // A file system may keep times in seconds only.
      if ((await stat(path)).mtimeMs < since - 1000) continue;
      const receipt = parseReceipt(await readFile(path, 'utf8'), path);
      if (receipt.stage === stage && receipt.outcome === 'failed' && Date.parse(receipt.finished) >= since)
        return receipt;
    }
  }
  return null;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
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
