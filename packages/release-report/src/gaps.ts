import { STAGES, type ReleaseRecord, type Stage } from '#release-model';

/** The stages without a receipt in a record. */
export interface Gaps {
  /** Before others that have one: they weren't part of the run, or their receipts are lost. */
  readonly unknown: readonly Stage[];
  /** After the last one that has one. */
  readonly later: readonly Stage[];
}

/** Which stages have no receipt. */
export function gapsOf({ receipts }: Pick<ReleaseRecord, 'receipts'>): Gaps {
  const told = new Set(receipts.map(({ stage }) => stage));
  const last = STAGES.findLastIndex((stage) => told.has(stage));
  return {
    unknown: STAGES.filter((stage, index) => index < last && !told.has(stage)),
    later: STAGES.filter((_stage, index) => index > last),
  };
}
