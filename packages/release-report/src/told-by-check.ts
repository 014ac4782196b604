import type { Receipt, ReleaseChanges, ReleaseRecord } from '#release-model';

function checkOf({ receipts }: Pick<ReleaseRecord, 'receipts'>): readonly Receipt[] {
  return receipts.filter(({ stage }) => stage === 'check');
}

/** What has changed since the release before, as the stage `check` found; `null` where nobody looked. */
export function comparisonOf(record: Pick<ReleaseRecord, 'receipts'>): ReleaseChanges | null {
  return checkOf(record).find(({ comparison }) => comparison !== undefined)?.comparison ?? null;
}

/** The description as HTML, as the stage `check` rendered it with the index's own library; `null` where it didn't. */
export function readmeOf(record: Pick<ReleaseRecord, 'receipts'>): string | null {
  return checkOf(record).find(({ readme }) => readme !== undefined)?.readme ?? null;
}
