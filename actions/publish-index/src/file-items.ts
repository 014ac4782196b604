import { isOnIndex, type SendOutcome, type SendResult } from '#index-client';
import type { Distribution, Outcome, PlannedFile, ReceiptItem } from '#release-model';

const SAID: Readonly<Record<SendResult, string>> = {
  uploaded: 'uploaded',
  landed: 'uploaded; the response was lost, but the index has the file with this sha256',
  there: 'the index already had the same bytes',
  conflict: 'the index has different bytes under this name',
  refused: 'refused',
  failed: 'did not arrive',
  unclear: 'it is unknown whether it arrived',
};

function outcomeOf(sent: SendOutcome): Outcome {
  if (isOnIndex(sent)) return 'passed';
  return sent.result === 'unclear' ? 'unknown' : 'failed';
}

function wordsOf({ result, doubtful, seen }: SendOutcome): string {
  if (result === 'failed' && doubtful) return "was sent, but the index doesn't show it";
  if (result === 'unclear' && seen === 'absent') return `${SAID.unclear}: the index doesn't show it`;
  return SAID[result];
}

/** The receipt's line of a file that was sent. */
export function sentItem(distribution: Distribution, sent: SendOutcome, url: string): ReceiptItem {
  return {
    kind: 'file',
    subject: distribution.filename,
    outcome: outcomeOf(sent),
    message: wordsOf(sent),
    ms: sent.ms,
    attempts: sent.attempts,
    bytes: distribution.size,
    sha256: distribution.sha256,
    urls: [url],
    serverMessages: sent.words,
    ...(sent.status === null ? {} : { status: sent.status }),
  };
}

/** The receipt's line of a file that wasn't sent. */
export function unsentItem(distribution: Distribution, outcome: Outcome, message: string): ReceiptItem {
  const { filename, size, sha256 } = distribution;
  return { kind: 'file', subject: filename, outcome, message, ms: 0, attempts: 0, bytes: size, sha256 };
}

/** What the plan says about a file, in words. */
export function planWords({ filename, state, sha256, indexSha256 }: PlannedFile): string {
  switch (state) {
    case 'new':
      return `${filename}: new, sha256 ${sha256}`;
    case 'identical':
      return `${filename}: identical, the index has sha256 ${sha256}`;
    case 'conflict':
      return `${filename}: conflict, sha256 ${sha256} here, ${indexSha256 ?? 'unknown'} on the index`;
  }
}
