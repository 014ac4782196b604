import { isOnIndex, type SendOutcome, type WaitOutcome } from '#index-client';
import type { ReleaseError } from '#release-model';
import { sentItem } from './file-items.ts';
import { lookUp } from './look-up.ts';
import type { Publication } from './publication.ts';
import { sendFailure } from './send-failure.ts';
import { sendOne } from './send-new.ts';
import { transferProgress } from './transfer-progress.ts';

/** What came of sending files once more. */
export interface SentAgain {
  readonly count: number;
  /** Why one of them isn't on the index; `null` otherwise. */
  readonly failure: ReleaseError | null;
}

/**
 * Sends once more what the index accepted and doesn't have: an accepted upload is only a claim. Each file is looked up
 * by its hash before, past every cache, and only sent if it isn't there: an index may refuse bytes that it has.
 * @param waited - the wait that was in vain
 * @throws TransportError `aborted` if the run is stopped
 */
export async function sendAgain(publication: Publication, { missing }: WaitOutcome): Promise<SentAgain> {
  const { host, target, recorder, inputs, unseen, files } = publication;
  const { title, uploadUrl } = target.index;
  const lacking = new Set(missing.map(({ filename }) => filename));
  let count = 0;
  for (const { distribution, sent: before } of unseen) {
    const file = files.find((one) => one.distribution.filename === distribution.filename);
    if (file === undefined || !lacking.has(distribution.filename) || before.attempts >= inputs.attempts) continue;
    if ((await lookUp(publication, distribution)).state !== 'absent') continue;
    host.info(`${title}: accepted ${distribution.filename}, but doesn't have it. It is sent once more.`);
    const progress = transferProgress(host, [distribution], target.index.known !== null, publication.timing);
    const sent = withBefore(await sendOne(publication, file, progress, 1), before);
    count += 1;
    // Refused as a duplicate, and not shown: it is there, and the page is old
    if (sent.result === 'unclear' && sent.status !== null) continue;
    recorder.revise(sentItem(distribution, sent, uploadUrl));
    if (!isOnIndex(sent)) return { count, failure: sendFailure(publication, distribution, sent) };
  }
  return { count, failure: null };
}

function withBefore(sent: SendOutcome, before: SendOutcome): SendOutcome {
  return {
    ...sent,
    attempts: before.attempts + sent.attempts,
    ms: before.ms + sent.ms,
    words: [...before.words, ...sent.words],
  };
}
