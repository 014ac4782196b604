import {
  openArtifacts,
  saveJobReceipts,
  saveRelease,
  tellStrange,
  type ArtifactStore,
  type HandOverPlaces,
} from '#hand-over';
import { normalizeName } from '#python-standards';
import { failureOf, stagesOfJob, type Host, type ReleaseJob } from '#release-model';
import { writeReceipt } from '#release-store';
import type { PublishResult } from '../run-stages.ts';

/** How long a run that was stopped may take to tell what it has done. */
const LAST_MOMENT = 10_000;

/** What a job hands on, and where. */
export interface HandingOn {
  readonly job: ReleaseJob;
  readonly places: HandOverPlaces;
  readonly store: ArtifactStore;
  /** Whether the job builds the release, which later jobs take. */
  readonly buildsRelease: boolean;
}

/**
 * Does the work of a job, and saves what came of it for later jobs: the receipts of its own stages, whatever happened, and
 * the release that it has built, if it has passed. Before that, what code of the project has left behind is cleaned up.
 * @throws what `work` throws
 */
export async function handOn(
  handing: HandingOn,
  host: Host,
  work: () => Promise<PublishResult>,
): Promise<PublishResult> {
  let result: PublishResult;
  try {
    result = await work();
  } catch (error) {
    const problem = await problemOf(handing, host, () => saveReceipts(handing, host));
    if (problem !== null) host.warning(problem);
    throw error;
  }
  const tampering = await problemOf(handing, host, async () => host.afterProjectCode?.());
  result = await amended(result, tampering, host);
  const problem = await problemOf(handing, host, async () => {
    const { manifestPath, packagesDir } = result;
    const { manifestSha256 } = result.record;
    const { store, buildsRelease } = handing;
    if (buildsRelease && result.passed && manifestPath !== null) {
      const saved = await saveRelease({ store, artifactName: 'auto', manifestPath, packagesDir, manifestSha256 });
      host.info(`Saved ${saved.project} ${saved.version} as ${saved.artifactName}.`);
    }
    await saveReceipts(handing, host);
  });
  if (problem === null) return result;
  if (!result.passed) host.warning(problem);
  return result.passed ? { ...result, passed: false, failure: problem, failureAbout: undefined } : result;
}

/** What goes wrong in some work, as a sentence; `null`: nothing. */
async function problemOf({ job }: HandingOn, host: Host, work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return failureOf(job, error, host.signal).sentence;
  }
}

/** What failed between or after the stages makes the last of them fail, so that its receipt says so. */
async function amended(result: PublishResult, tampering: string | null, host: Host): Promise<PublishResult> {
  const failure = result.failure ?? tampering;
  if (failure === null || result.receipt.outcome === 'failed') return result;
  const changed = await result.amend({ failure, findings: [] });
  const { receipt } = changed;
  await writeReceipt(host.storeFolder, receipt.project === null ? null : normalizeName(receipt.project), receipt);
  return { ...result, ...changed, passed: false, failure, failureAbout: undefined };
}

async function saveReceipts({ job, places, store }: HandingOn, host: Host): Promise<void> {
  const own = host.signal.aborted
    ? openArtifacts(places, { ...host, signal: AbortSignal.timeout(LAST_MOMENT) })
    : store;
  const { saved, strange } = await saveJobReceipts({ store: own, storeFolder: host.storeFolder, job });
  tellStrange(strange, stagesOfJob(job), host);
  if (saved.length > 0) host.info(`Saved ${saved.join(', ')}.`);
}
