import type { Receipt } from './receipt.ts';

/** Why a run failed. */
export interface RunFailure {
  /** The one sentence of a run that failed: `<input or file>: <what is wrong>. <what to do>.`; `null` when it passed. */
  readonly failure: string | null;
  /**
   * What the sentence is about, such as a finding, if the host was told an error about it, too: by this, and not by
   * its text, the error is reported once.
   */
  readonly failureAbout?: object | undefined;
}

/**
 * What every `run(inputs, host)` returns, whatever its outcome. Bad input throws a `ReleaseError` before anything is
 * changed; what goes wrong after that is a result with `passed: false`, so that outputs and receipt are whole.
 */
export interface StageResult extends RunFailure {
  readonly passed: boolean;
  readonly receipt: Receipt;
  /** Where the receipt was written; absolute. Empty when it could not be written, which makes the stage fail. */
  readonly receiptPath: string;
}
