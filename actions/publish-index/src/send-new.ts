import { fixedPace, growingPace, isOnIndex, sendFile, sendInOrder, type SendOutcome } from '#index-client';
import {
  durationText,
  type Distribution,
  type Host,
  knownTrouble,
  messageOf,
  type ReceiptItem,
  ReleaseError,
} from '#release-model';
import type { StageRecorder } from '#release-store';
import { sentItem, unsentItem } from './file-items.ts';
import { lookBefore } from './look-before.ts';
import { lookUp } from './look-up.ts';
import { formFor, type PreparedFile } from './prepare-files.ts';
import type { Publication } from './publication.ts';
import { sendFailure } from './send-failure.ts';
import { transferProgress, type TransferProgress } from './transfer-progress.ts';

/** Sends the new files in their order; the receipt is saved after each. */
export async function sendNew(publication: Publication, files: readonly PreparedFile[]): Promise<ReleaseError | null> {
  const { host, target, recorder, inputs } = publication;
  if (files.length === 0) return null;
  const failures: Error[] = [];
  const save = serialSaves(recorder, host);
  const progress = transferProgress(
    host,
    files.map(({ distribution }) => distribution),
    target.index.known !== null,
    publication.timing,
  );
  const { look, ahead } = lookBefore(publication);
  const pace = inputs.parallel === null ? growingPace(target.index.known !== null) : fixedPace(inputs.parallel);
  const left = await host.group(`Upload to ${target.index.title}`, () =>
    sendInOrder(files, pace.width, async (file, { hasSuccessor, isAlone }) => {
      try {
        const seen = await look(file.distribution, isAlone);
        if (seen.kind === 'taken') {
          failures.push(seen.error);
          recorder.item(takenItem(file.distribution, seen.isAboutFile));
          await save();
          return false;
        }
        if (seen.kind === 'there') {
          publication.skipped += 1;
          recorder.item(unsentItem(file.distribution, 'passed', 'came since the plan was made, byte for byte'));
          host.info(`${file.distribution.filename}: already there`);
          await save();
          return true;
        }
        if (hasSuccessor()) ahead();
        const sent = await sendOne(publication, file, progress, inputs.attempts);
        pace.learn(sent);
        recorder.item(sentItem(file.distribution, sent, target.index.uploadUrl));
        if (isOnIndex(sent)) {
          if (sent.result === 'there') publication.skipped += 1;
          else publication.uploaded += 1;
          if (sent.result === 'uploaded') publication.unseen.push({ distribution: file.distribution, sent });
          host.info(
            `${file.distribution.filename}: ${sent.result === 'there' ? 'already there' : 'uploaded'} (${durationText(sent.ms)})`,
          );
        } else failures.push(sendFailure(publication, file.distribution, sent));
        await save();
        return isOnIndex(sent);
      } catch (thrown) {
        const failure = knownTrouble(thrown) ?? asError(thrown);
        failures.push(failure);
        const why = failure instanceof ReleaseError ? failure.problem : failure.message;
        recorder.item(unsentItem(file.distribution, 'unknown', host.signal.aborted ? 'the run was stopped' : why));
        return false;
      }
    }),
  );
  for (const { distribution } of left) recorder.item(unsentItem(distribution, 'not-sent', 'not reached'));
  const [first] = failures;
  if (first === undefined) return null;
  if (first instanceof ReleaseError) return first;
  throw first;
}

function takenItem(distribution: Distribution, isAboutFile: boolean): ReceiptItem {
  return isAboutFile
    ? unsentItem(distribution, 'failed', 'the index has different bytes under this name')
    : unsentItem(distribution, 'not-sent', 'not sent, because the index has files of another build of this version');
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(messageOf(thrown), { cause: thrown });
}

/**
 * One save at a time, so that an older state never replaces a newer one. An upload isn't stopped halfway for the
 * sake of a receipt: a receipt that can't be written causes a warning, and makes the run fail when it is closed.
 */
function serialSaves(recorder: StageRecorder, host: Host): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  let told = false;
  const save = async (): Promise<void> => {
    next = null;
    try {
      await recorder.save();
    } catch (thrown) {
      if (!told) host.warning(`${messageOf(thrown)} The upload continues.`);
      told = true;
    }
  };
  // Files that finish during a save share the next one: parallel uploads don't queue for the disk.
  return async () => {
    next ??= last.then(save);
    last = next;
    await next;
  };
}

/**
 * Sends one file.
 * @param attempts - how many times it is sent at most
 */
export async function sendOne(
  publication: Publication,
  file: PreparedFile,
  progress: TransferProgress,
  attempts: number,
): Promise<SendOutcome> {
  const { distribution, attestations } = file;
  const { host, timing, target, server } = publication;
  const { index, credentials, context } = target;
  const isTaken = index.known !== null && attestations !== null;
  const fields = formFor(server, file);
  if (attestations !== null)
    host.info(
      `${distribution.filename}: its attestations are ${isTaken ? 'sent with it' : 'passed over, because only PyPI takes them'}.`,
    );
  const whole = isTaken ? [...fields, ['attestations', attestations] as const] : fields;
  const sent = await sendFile(
    { ...context, url: index.uploadUrl, credentials, timing },
    { distribution, form: whole, onSent: progress.begin(distribution) },
    { attempts, lookUp: () => lookUp(publication, distribution) },
  );
  progress.end(distribution, isOnIndex(sent));
  return sent;
}
