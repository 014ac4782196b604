import type { Receipt } from './receipt.ts';

/**
 * What every `run(inputs, host)` returns, whatever its outcome. Bad input throws a `ReleaseError` before anything is
 * changed; what goes wrong after that is a result with `passed: false`, so that outputs and receipt are whole.
 */
export interface StageResult {
  readonly passed: boolean;
  /** The one sentence of a stage that failed: `<input or file>: <what is wrong>. <what to do>.`; `null` when it passed. */
  readonly failure: string | null;
  readonly receipt: Receipt;
  /** Where the receipt was written; absolute. Empty when it could not be written, which makes the stage fail. */
  readonly receiptPath: string;
}
