import type { Amendment } from '#action-kit';
import type { Receipt, ReleaseRecord } from '#release-model';

export interface AmendedRecord {
  readonly record: ReleaseRecord;
  /** Of the last stage. */
  readonly receipt: Receipt;
}

/** A record with what was found out after it was written, which the receipt of its last stage tells. */
export function amendedRecord(record: ReleaseRecord, last: Receipt, { failure, findings }: Amendment): AmendedRecord {
  const receipt: Receipt = {
    ...last,
    findings: [...last.findings, ...findings],
    ...(failure === null ? {} : { outcome: 'failed', failure }),
  };
  const receipts = record.receipts.map((one) => (one === last ? receipt : one));
  if (failure === null) return { record: { ...record, receipts }, receipt };
  // A release that failed would not get as far as what a rehearsal foresees
  const amended: ReleaseRecord = { ...record, receipts, outcome: 'failed', failure };
  return { record: withoutForesight(amended), receipt };
}

function withoutForesight(record: ReleaseRecord): ReleaseRecord {
  const { wouldStop, ...rest } = record;
  return wouldStop === undefined ? record : rest;
}
