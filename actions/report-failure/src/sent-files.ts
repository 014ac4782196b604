import type { Receipt } from '#release-model';

/** What is known of one file on one index. */
export interface SentFile {
  readonly stage: 'upload-test' | 'upload';
  /** The index's URL; `null` when the receipt doesn't say. */
  readonly index: string | null;
  readonly filename: string;
  readonly isThere: 'yes' | 'no' | 'unknown';
  /** The receipt's message. */
  readonly detail: string;
}

/** What the upload receipts say about the indexes, in the order of the stages. */
export function sentFiles(receipts: readonly Receipt[]): readonly SentFile[] {
  return (['upload-test', 'upload'] as const).flatMap((stage) =>
    receipts
      .filter((receipt) => receipt.stage === stage)
      .flatMap(({ index, items }) =>
        items
          .filter(({ kind }) => kind === 'file')
          .map(({ subject, outcome, message }): SentFile => {
            const isThere = outcome === 'passed' ? 'yes' : outcome === 'unknown' ? 'unknown' : 'no';
            return { stage, index, filename: subject, isThere, detail: message };
          }),
      ),
  );
}
