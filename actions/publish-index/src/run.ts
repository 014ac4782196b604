import { readIgnoreInput } from '#ignored-rules';
import { runStage } from '#action-kit/run-stage';
import { displayAddress, realTiming, type Timing } from '#http';
import { hashByDownload, projectPageUrl } from '#index-client';
import { lazyModule } from '#lazy-modules';
import { nextPatch, normalizeName } from '#python-standards';
import { ReleaseError, type Host, type PlannedFile, type StageResult, type UploadPlan } from '#release-model';
import { unsentItem } from './file-items.ts';
import { stageOf, type PublishIndexInputs } from './inputs.ts';
import { lookAtOnce } from './look-at-once.ts';
import { makePlan, readPlanPage } from './make-plan.ts';
import { prepareFiles, readManifest, type PreparedFile } from './prepare-files.ts';
import { askProduction, openProduction } from './production-index.ts';
import type { Publication } from './publication.ts';
import { sendNew } from './send-new.ts';
import { chooseTarget } from './target.ts';
import { checkTokenScope } from './token-scope.ts';
import { waitForInstallers } from './wait-for-installers.ts';

/** Loaded only if an earlier job saved the release. */
const artifacts = lazyModule(() => import('./take-artifact.ts'));

export interface PublishIndexResult extends StageResult {
  /** `null` when the index couldn't be read. */
  readonly plan: UploadPlan | null;
  /** The release's page in a browser. */
  readonly projectUrl: string | null;
  /** Files that this run uploaded to the index. */
  readonly uploadedCount: number;
  /** Files that were already there, byte for byte. */
  readonly skippedCount: number;
}

/**
 * Uploads the files of one release to one index: plans by sha256 before the first byte, sends what is new, survives
 * failures, waits until installers see it, and always leaves a receipt.
 * @param timing - time and randomness
 * @throws ReleaseError for invalid input, before anything is sent
 */
export async function run(
  given: PublishIndexInputs,
  host: Host,
  timing: Timing = realTiming,
): Promise<PublishIndexResult> {
  return await runStage(host, {
    action: 'publish-index',
    stage: stageOf(given),
    prepare: ({ recorder }) => prepare(given, { host, timing, recorder }),
    async work(publication) {
      const failure = (await publish(publication))?.message ?? null;
      const outcome = failure !== null ? 'failed' : publication.inputs.dryRun ? 'not-sent' : 'passed';
      return { outcome, failure, rest: restOf(publication) };
    },
    unfinished: restOf,
    done: whatIsThere,
  });
}

async function prepare(
  given: PublishIndexInputs,
  { host, timing, recorder }: Pick<Publication, 'host' | 'timing' | 'recorder'>,
): Promise<Publication> {
  readIgnoreInput(given.ignore ?? []); // What is wrong with it is told before anything is asked
  const target = chooseTarget(given, host, timing);
  const inputs = given.artifact === undefined ? given : await (await artifacts()).takeArtifact(given, host);
  const manifest = await readManifest(inputs, host);
  checkTokenScope({ target, manifest, host }, null);
  // The index answers while the files are hashed.
  const asking = new AbortController();
  const page = readPlanPage(target, manifest, timing, AbortSignal.any([host.signal, asking.signal]));
  page.catch(() => undefined); // Reported where the plan is made.
  const production = openProduction(inputs, { index: target.index, manifest, host, timing }, asking.signal);
  const files = await prepareFiles(manifest, inputs.packagesDir).catch((thrown: unknown) => {
    asking.abort();
    throw thrown;
  });
  recorder.about({
    project: manifest.project,
    normalizedName: normalizeName(manifest.project),
    version: manifest.version,
    index: target.index.uploadUrl,
  });
  return {
    inputs,
    host,
    timing,
    target,
    manifest,
    files,
    page,
    production,
    recorder,
    hashOf: hashByDownload(target.index.simpleUrl, target.context),
    taken: [],
    plan: null,
    server: target.index.server,
    hasDocuments: false,
    nextVersion: nextPatch(manifest.version),
    uploaded: 0,
    skipped: 0,
    unseen: [],
  };
}

function restOf({
  target,
  manifest,
  plan,
  uploaded,
  skipped,
}: Publication): Omit<PublishIndexResult, keyof StageResult> {
  const { index } = target;
  return {
    plan,
    projectUrl:
      index.projectUrl(manifest.project, manifest.version) ??
      projectPageUrl(displayAddress(index.simpleUrl), manifest.project),
    uploadedCount: uploaded,
    skippedCount: skipped,
  };
}

/** What a run without a receipt says about the index. */
function whatIsThere({ target, files, uploaded, skipped }: Publication): string {
  const there = uploaded + skipped;
  return there === 0
    ? `none of the files is known to be on ${target.index.title}`
    : `${there} of ${files.length} ${files.length === 1 ? 'file is' : 'files are'} on ${target.index.title}`;
}

/** @returns what went wrong, or `null` */
async function publish(publication: Publication): Promise<ReleaseError | null> {
  const { inputs, files, recorder, host, target } = publication;
  const taken = await askProduction(publication, recorder);
  const { files: planned, refusal } = await makePlan(publication);
  const refused = taken ?? refusal;
  const stateOf = new Map(planned.map((file) => [file.filename, file.state]));
  const filesIn = (state: PlannedFile['state']): readonly PreparedFile[] =>
    files.filter(({ distribution }) => stateOf.get(distribution.filename) === state);
  publication.skipped = filesIn('identical').length;

  for (const { distribution } of filesIn('conflict')) {
    recorder.item(unsentItem(distribution, 'failed', 'the index has different bytes under this name'));
  }
  for (const { distribution } of filesIn('identical')) {
    recorder.item(unsentItem(distribution, 'passed', 'was already there, byte for byte'));
  }
  if (refused !== null || inputs.dryRun) {
    const refusing = taken === null ? 'the index' : 'the production index';
    const why =
      refused === null ? 'dry run: it would be sent' : `not sent, because ${refusing} would refuse the release`;
    for (const { distribution } of filesIn('new')) recorder.item(unsentItem(distribution, 'not-sent', why));
    return refused;
  }
  try {
    await recorder.save();
  } catch (thrown) {
    for (const { distribution } of filesIn('new')) recorder.item(unsentItem(distribution, 'not-sent', 'not started'));
    if (!(thrown instanceof ReleaseError)) throw thrown;
    const { subject, problem, remedy } = thrown;
    return new ReleaseError({ subject, problem: `${problem}, so nothing was sent`, remedy });
  }
  const failed = await sendNew(publication, filesIn('new'));
  if (failed !== null) return failed;
  host.info(`${target.index.title}: ${publication.uploaded} uploaded, ${publication.skipped} already there`);
  return inputs.wait ? waitForInstallers(publication) : lookAtOnce(publication);
}
