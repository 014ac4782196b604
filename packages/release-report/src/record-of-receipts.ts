import {
  largest,
  smallest,
  SUITE_VERSION,
  type Acceptance,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
} from '#release-model';

/** What the jobs of a release left behind. */
export interface ReleaseStory {
  /** `null`: nothing was built, or it isn't known here. */
  readonly manifest: ReleaseManifest | null;
  readonly manifestSha256: string | null;
  /** In the order of the stages. */
  readonly receipts: readonly Receipt[];
  /** What went wrong although no receipt says it; absent: nothing. */
  readonly failure?: string;
}

/** What people took responsibility for, according to the receipt of the checklist. */
function acceptancesIn(receipts: readonly Receipt[]): readonly Acceptance[] {
  const items = receipts.filter(({ stage }) => stage === 'checklist').flatMap((receipt) => receipt.items);
  return items.flatMap(({ subject, decision }) => (decision === undefined ? [] : [{ id: subject, ...decision }]));
}

/**
 * The record of a release from the receipts that its jobs left: it passed if none of them says otherwise.
 * @param now - for a release without a receipt; RFC 3339
 */
export function recordOfReceipts(
  { manifest, manifestSha256, receipts, failure }: ReleaseStory,
  now: string = new Date().toISOString(),
): ReleaseRecord {
  const failed = receipts.find(({ outcome }) => outcome === 'failed');
  const started = receipts.map((receipt) => receipt.started).sort()[0] ?? now;
  const finished = receipts.map((receipt) => receipt.finished).sort().at(-1) ?? now; // prettier-ignore
  const begin = smallest(receipts.map((receipt) => Date.parse(receipt.started)));
  const end = largest(receipts.map((receipt) => Date.parse(receipt.finished)));
  const ms = Number.isFinite(begin) && Number.isFinite(end) ? Math.max(0, Math.round(end - begin)) : 0;
  return {
    schema: 1,
    suite: SUITE_VERSION,
    rehearsal: false,
    outcome: failed === undefined && failure === undefined ? 'passed' : 'failed',
    failure: failed?.failure ?? failure ?? null,
    manifest,
    manifestSha256,
    receipts,
    acceptances: acceptancesIn(receipts),
    started,
    finished,
    ms,
  };
}
