import {
  displayAddress,
  hashByDownload,
  projectPageUrl,
  realPace,
  waitUntilInstallable,
  type Pace,
} from '@repo-agent-actions/index-client';
import { normalizeName } from '@repo-agent-actions/python-standards';
import type { Host, PlannedFile, ReleaseError, StageResult, UploadPlan } from '@repo-agent-actions/release-model';
import { recordStage } from '@repo-agent-actions/release-store';
import { unsentItem } from './file-items.ts';
import { stageOf, type PublishIndexInputs } from './inputs.ts';
import { makePlan, planRefusal } from './make-plan.ts';
import { prepareFiles, type PreparedFile } from './prepare-files.ts';
import { unexpected, type Publication } from './publication.ts';
import { sendNew } from './send-new.ts';
import { chooseTarget } from './target.ts';
import { waitFailure, waitItem } from './wait-item.ts';

export interface PublishIndexResult extends StageResult {
  /** `null` when the index could not be read. */
  readonly plan: UploadPlan | null;
  /** Where a person sees the release. */
  readonly projectUrl: string | null;
  /** Files that this run brought to the index. */
  readonly uploadedCount: number;
  /** Files that were there already, byte for byte. */
  readonly skippedCount: number;
}

/**
 * Brings the files of one release to one index: plans by sha256 before the first byte, sends what is new, survives
 * faults, waits until installers see it, and leaves a receipt whatever happens.
 * @param pace - time and chance
 * @throws ReleaseError for bad input, before anything is sent
 */
export async function run(inputs: PublishIndexInputs, host: Host, pace: Pace = realPace): Promise<PublishIndexResult> {
  const target = chooseTarget(inputs, host);
  const { loaded, files } = await prepareFiles(inputs, host);
  const { manifest } = loaded;
  const recorder = recordStage(stageOf(inputs), host);
  recorder.about({
    project: manifest.project,
    normalizedName: normalizeName(manifest.project),
    version: manifest.version,
    index: target.index.uploadUrl,
  });
  const publication: Publication = {
    inputs,
    host,
    pace,
    target,
    manifest,
    files,
    recorder,
    hashOf: hashByDownload(target.index.simpleUrl, target.context),
    plan: null,
    server: target.index.server,
    uploaded: 0,
    skipped: 0,
  };
  let failure: string | null;
  try {
    failure = (await publish(publication))?.message ?? null;
  } catch (thrown) {
    failure = unexpected(target, host, thrown).message;
  }
  const outcome = failure !== null ? 'failed' : inputs.dryRun ? 'not-sent' : 'passed';
  const result = await recorder.close({ outcome, failure });
  const { index } = target;
  return {
    ...result,
    plan: publication.plan,
    projectUrl:
      index.projectUrl(manifest.project, manifest.version) ??
      projectPageUrl(displayAddress(index.simpleUrl), manifest.project),
    uploadedCount: publication.uploaded,
    skippedCount: publication.skipped,
  };
}

/** @returns what went wrong, or `null` */
async function publish(publication: Publication): Promise<ReleaseError | null> {
  const { inputs, files, recorder, host, target } = publication;
  const planned = await makePlan(publication);
  const stateOf = new Map(planned.map((file) => [file.filename, file.state]));
  const filesIn = (state: PlannedFile['state']): readonly PreparedFile[] =>
    files.filter(({ distribution }) => stateOf.get(distribution.filename) === state);
  publication.skipped = filesIn('identical').length;

  const refused = planRefusal(publication, planned);
  for (const { distribution } of filesIn('conflict')) {
    recorder.item(unsentItem(distribution, 'failed', 'the index has other bytes under this name'));
  }
  for (const { distribution } of filesIn('identical')) {
    recorder.item(unsentItem(distribution, 'passed', 'was there already, byte for byte'));
  }
  if (refused !== null || inputs.dryRun) {
    const why =
      refused === null ? 'dry run: it would be sent' : 'nothing is sent to an index that the release does not fit';
    for (const { distribution } of filesIn('new')) recorder.item(unsentItem(distribution, 'not-sent', why));
    return refused;
  }
  await recorder.save();
  const failed = await sendNew(publication, filesIn('new'));
  if (failed !== null) return failed;
  host.info(`${target.index.title}: ${publication.uploaded} uploaded, ${publication.skipped} were there already`);
  return waitForInstallers(publication);
}

async function waitForInstallers({
  inputs,
  host,
  pace,
  target,
  manifest,
  recorder,
  hashOf,
}: Publication): Promise<ReleaseError | null> {
  if (!inputs.wait) {
    const message = 'wait is false: nobody looked whether it can be installed';
    recorder.item({ kind: 'wait', subject: 'installable', outcome: 'skipped', message, ms: 0 });
    return null;
  }
  const { index, context } = target;
  const waited = await host.group('Wait until it can be installed', () =>
    waitUntilInstallable({
      ...context,
      simpleUrl: index.simpleUrl,
      name: manifest.project,
      files: manifest.files,
      limit: inputs.waitTimeout * 1000,
      hashOf,
      pace,
      jsonUrl: index.jsonUrl(manifest.project, manifest.version),
      onWaiting: (elapsed, missing) => {
        host.progress(
          `waiting for ${index.title}: ${missing} of ${manifest.files.length} files missing after ${Math.round(elapsed / 1000)} s`,
        );
      },
    }),
  );
  const item = waitItem(index, manifest.project, waited);
  recorder.item(item);
  host.info(item.message);
  return waitFailure(index, inputs.waitTimeout, waited);
}
