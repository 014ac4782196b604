import { planUpload, readProjectPage, releaseOnIndex } from '#index-client';
import { messageOf, ReleaseError, type ReceiptItem } from '#release-model';
import { anotherBuild, replacedFiles, type Shown } from './another-build.ts';
import { sentItem, unsentItem } from './file-items.ts';
import type { Publication } from './publication.ts';

const NOBODY_WAITED = 'wait is false: nothing checked whether it can be installed';

/**
 * Without a wait, what was sent is looked up once, past every cache and by sha256: an index's "200" is only a claim,
 * not the file. A file that isn't shown isn't a failure, because a page may lag; but it isn't reported as present.
 * @returns an error if the index has different bytes than those that it accepted
 * @throws TransportError `aborted` if the run is stopped
 */
export async function lookAtOnce(publication: Publication): Promise<ReleaseError | null> {
  const { host, target, recorder, unseen } = publication;
  const { title, uploadUrl } = target.index;
  const note = (message: string): void => {
    recorder.item({ kind: 'wait', subject: 'installable', outcome: 'skipped', message, ms: 0 } satisfies ReceiptItem);
  };
  const revise = ({ distribution, sent }: Publication['unseen'][number], message: string): void => {
    recorder.revise({ ...sentItem(distribution, sent, uploadUrl), outcome: 'unknown', message });
  };
  if (unseen.length === 0) {
    note(NOBODY_WAITED);
    return null;
  }
  const seen = await whatIsShown(publication);
  if (seen instanceof ReleaseError) {
    note(`${NOBODY_WAITED}, and the page couldn't be read`);
    for (const file of unseen) revise(file, "uploaded, according to the index; its page can't be read");
    host.warning(
      `${title}: says that it accepted the files, but this couldn't be verified: ${seen.problem}. Run again with wait set to true to be sure.`,
    );
    return null;
  }
  note(NOBODY_WAITED);

  const { planned } = seen;
  const stateOf = new Map(planned.map(({ filename, state }) => [filename, state]));
  const hidden = unseen.filter(({ distribution }) => stateOf.get(distribution.filename) === 'new');
  for (const file of hidden) revise(file, "uploaded; the index doesn't show it yet");
  if (hidden.length > 0) {
    const names = hidden.map(({ distribution }) => distribution.filename).join(', ');
    host.warning(
      `${title}: uploaded, but the index doesn't show it yet: ${names}. Run again with wait set to true: missing files are sent again.`,
    );
  }
  for (const { distribution } of unseen.filter((file) => stateOf.get(file.distribution.filename) === 'conflict')) {
    recorder.revise(unsentItem(distribution, 'failed', 'the index has different bytes under this name'));
  }
  return (
    replacedFiles(publication, planned) ?? (await anotherBuild(publication, seen, 'this release is there with them'))
  );
}

async function whatIsShown({ target, manifest, hashOf, timing, unseen }: Publication): Promise<Shown | ReleaseError> {
  try {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, {
      ...target.context,
      uploadUrl: target.index.uploadUrl,
      timing,
      attempts: 1,
      bypassCaches: true,
    });
    const planned = await planUpload(
      unseen.map(({ distribution }) => distribution),
      page,
      hashOf,
    );
    return { planned, listed: releaseOnIndex(page, manifest.project, manifest.version).files };
  } catch (thrown) {
    if (thrown instanceof ReleaseError) return thrown;
    // Whoever runs this reports a stopped run.
    if (target.context.signal?.aborted === true) throw thrown;
    return new ReleaseError({ subject: target.index.title, problem: messageOf(thrown), remedy: 'Run again' });
  }
}
