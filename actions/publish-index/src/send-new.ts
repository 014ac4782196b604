import {
  isOnIndex,
  planUpload,
  readProjectPage,
  sendFile,
  sendInOrder,
  type IndexState,
  type SendOutcome,
} from '@repo-agent-actions/index-client';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';
import type { StageRecorder } from '@repo-agent-actions/release-store';
import { sentItem, unsentItem } from './file-items.ts';
import { formFor, type PreparedFile } from './prepare-files.ts';
import { unexpected, type Publication } from './publication.ts';
import { sendFailure } from './send-failure.ts';
import { transferProgress } from './transfer-progress.ts';

/** Sends the new files in their order; the receipt is saved after each. */
export async function sendNew(publication: Publication, files: readonly PreparedFile[]): Promise<ReleaseError | null> {
  const { host, target, recorder, inputs } = publication;
  if (files.length === 0) return null;
  const failures: ReleaseError[] = [];
  const save = serialSaves(recorder);
  const left = await host.group(`Upload to ${target.index.title}`, () =>
    sendInOrder(files, inputs.parallel, async (file) => {
      try {
        const sent = await sendOne(publication, file);
        recorder.item(sentItem(file.distribution, sent, target.index.uploadUrl));
        if (isOnIndex(sent)) {
          if (sent.result === 'there') publication.skipped += 1;
          else publication.uploaded += 1;
          host.info(
            `${file.distribution.filename}: ${sent.result === 'there' ? 'was there already' : 'uploaded'} (${sent.ms} ms)`,
          );
        } else
          failures.push(
            sendFailure({ ...target.index, server: publication.server }, file.distribution, sent, host.signal.aborted),
          );
        await save();
        return isOnIndex(sent);
      } catch (thrown) {
        failures.push(unexpected(target, host, thrown));
        return false;
      }
    }),
  );
  for (const { distribution } of left) recorder.item(unsentItem(distribution, 'not-sent', 'not reached'));
  return failures[0] ?? null;
}

/** One save at a time, so that an older state never replaces a newer one. */
function serialSaves(recorder: StageRecorder): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    last = last.then(() => recorder.save());
    await last;
  };
}

async function sendOne(publication: Publication, { distribution, form }: PreparedFile): Promise<SendOutcome> {
  const { host, pace, target, inputs, server } = publication;
  const { index, credentials, context } = target;
  const progress = transferProgress(host, distribution.filename, distribution.size, index.known !== null, pace);
  return sendFile(
    { ...context, url: index.uploadUrl, credentials, pace },
    { distribution, form: formFor(server, form), onSent: progress },
    { attempts: inputs.attempts, lookUp: () => lookUp(publication, distribution) },
  );
}

/** What the index has under the name of a file. */
async function lookUp({ target, manifest, hashOf }: Publication, distribution: Distribution): Promise<IndexState> {
  try {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, target.context);
    const [planned] = await planUpload([distribution], page, hashOf);
    if (planned?.state === 'conflict') return { state: 'different', sha256: planned.indexSha256 ?? 'unknown' };
    return { state: planned?.state === 'identical' ? 'identical' : 'absent' };
  } catch (thrown) {
    if (thrown instanceof ReleaseError) return { state: 'unknown' };
    throw thrown;
  }
}
