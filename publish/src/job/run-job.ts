import { join } from 'node:path';
import { findConfigured } from '#action-kit/configured-inputs';
import { readConfigured } from '#action-kit';
import { run as preflight } from '#actions/preflight/run';
import { NOTHING_EXPECTED } from '#distributions';
import {
  artifactSource,
  keepPage,
  keepPageOfRun,
  keepReceipts,
  openArtifacts,
  openRepository,
  passOnFailure,
  restoreReceipts,
  restoreRelease,
  tellKept,
  tellReceipts,
  tellRestored,
  type ArtifactStore,
  type RestoredRelease,
} from '#hand-over';
import {
  configuredByManifest,
  failureOf,
  ReleaseError,
  type ConfiguredInputs,
  type Host,
  type ReleaseJob,
  type Stage,
} from '#release-model';
import type { StagesInputs } from '../stages-inputs.ts';
import { runStages, type PublishResult } from '../run-stages.ts';
import { handOn } from './hand-on.ts';
import type { JobInputs } from './job-inputs.ts';
import { readJobRun, type JobRun, type NeededRun } from './job-run.ts';
import { failedBefore, jobsToReadFrom, manifestOf, unaskedJobs } from './needed-jobs.ts';
import { jobsOf, plannedStages, stagesIn, type RunPlan } from './run-plan.ts';

/** The jobs that have the source. */
const HAS_SOURCE: ReadonlySet<ReleaseJob> = new Set(['prepare', 'test', 'build']);

/** What a release in one job keeps in the artifacts of its run, a job hands on in its own way. */
const NO_PLACES = { resultsUrl: null, runtimeToken: null } as const;

/**
 * Does one job of a workflow: takes the release and the receipts that it needs, does its stages, and hands on what came of
 * them, also when they failed.
 * @throws ReleaseError if a job before it did not pass, or something isn't what it should be
 */
export async function runJob(inputs: JobInputs, host: Host): Promise<PublishResult> {
  const job = readJobRun(inputs);
  const { name, run } = job;
  const unasked = run === null ? null : unaskedJobs(name, run.plan, run.needs);
  if (run !== null && unasked === null) await requireJobsBefore(job, run, host);
  try {
    if (unasked !== null) throw unasked;
    return run === null ? await prepare(job, host) : await goOn(job, run, host);
  } catch (error) {
    await passOnFailure(run === null ? 'preflight' : 'publish', error, job.places, host);
    throw error;
  }
}

/** @throws ReleaseError if a job before this one did not pass. That job has passed on why: nothing is added to it here. */
async function requireJobsBefore(job: JobRun, { plan, needs }: NeededRun, host: Host): Promise<void> {
  const failed = failedBefore(job.name, plan, needs);
  if (failed === null) return;
  if (job.name === 'release') await keep(job, plan, host);
  throw failed;
}

/** Checks what is here, plans the run, and validates the project, which is only read. */
async function prepare(job: JobRun, host: Host): Promise<PublishResult> {
  if (job.preflight === null) throw new Error('prepare without the inputs of preflight');
  requireNoCredential(job.settings, host);
  const found = await preflight(job.preflight, host);
  if (found.problem !== null) throw found.problem;
  const { tag, commit, manifestSha256, isFinished } = found;
  if (tag === null || commit === null) throw new Error('preflight has passed without a tag');
  const stages = plannedStages(job.workflow, found.jobs, {
    isTaken: manifestSha256 !== null,
    dryRun: job.preflight.dryRun,
  });
  const { settings } = job;
  const jobs = isFinished ? [] : jobsOf(stages);
  const runPlan: RunPlan = { schema: 1, tag: tag.tag, commit, manifestSha256, jobs, stages, settings };
  const configured = await findConfigured('publish', 'project', job.settled(runPlan), host);
  const inputs = inputsOf(job, runPlan, ['validate'], configured);
  const store = openArtifacts(job.places, host);
  const result = await handOn({ job: job.name, places: job.places, store, buildsRelease: false }, host, () =>
    runStages({ ...inputs, isReleased: isFinished, places: NO_PLACES }, host),
  );
  return { ...result, runPlan };
}

/** What goes from job to job may be shown by servers. */
function requireNoCredential(settings: Readonly<Record<string, string>>, host: Host): void {
  const found = Object.entries(settings).find(
    ([, value]) => /\/\/[^/\s@]*@/u.test(value) || (host.redact?.(value) ?? value) !== value,
  );
  if (found === undefined) return;
  throw new ReleaseError({
    subject: found[0],
    problem: 'contains a credential, and what the job prepare is given travels to the other jobs as an output',
    remedy: 'Set it in the jobs that need it instead',
  });
}

/** The inputs of some stages; a message about a value of the configuration names its place. */
function inputsOf(job: JobRun, plan: RunPlan, stages: readonly Stage[], configured: ConfiguredInputs): StagesInputs {
  return readConfigured((reader) => job.readStages(reader, stages, plan.stages), job.settled(plan), configured);
}

async function goOn(job: JobRun, { plan, needs }: NeededRun, host: Host): Promise<PublishResult> {
  const { name, places } = job;
  const stages = stagesIn(plan.stages, name);
  const store = openArtifacts(places, host);
  // Its code is read now: code of the project could overwrite our files
  await store.prepare?.();
  const buildsRelease = name === 'build' && stages.includes('build');
  const taken = name === 'test' || buildsRelease ? null : await take(store, { plan, needs }, host);
  const results = jobsToReadFrom(name, needs);
  if (taken !== null && results.length > 0) {
    const { storeFolder, temporaryFolder } = host;
    const request = { store, manifest: taken.manifest, results, storeFolder, temporaryFolder };
    tellReceipts(await restoreReceipts(request), host);
  }
  const configured =
    taken === null || HAS_SOURCE.has(name)
      ? await findConfigured('publish', 'project', job.settled(plan), host)
      : configuredByManifest('publish', taken.manifest, job.settled(plan).workspace);
  const inputs = inputsOf(job, plan, stages, configured);
  const files =
    taken === null
      ? {}
      : { manifest: taken.path, manifestSha256: taken.sha256, packagesDir: taken.packagesDir, isCompared: true };
  return await handOn({ job: name, places, store, buildsRelease }, host, () =>
    runStages({ ...inputs, ...files, verify: askedOnce(inputs, name), places: NO_PLACES }, host),
  );
}

/** The dependencies are looked up once in a run, and the checklist has judged what came of it. */
function askedOnce({ verify, allStages = [] }: StagesInputs, name: ReleaseJob): StagesInputs['verify'] {
  const isAsked = name === 'verify' && allStages.includes('verify-test') && verify.audit === 'auto';
  return isAsked ? { ...verify, audit: 'false' } : verify;
}

/** Fetches the release of this run: the one whose sha256 the server has passed on. */
async function take(store: ArtifactStore, { plan, needs }: NeededRun, host: Host): Promise<RestoredRelease> {
  const { storeFolder, temporaryFolder } = host;
  const manifestSha256 = manifestOf(plan, needs);
  if (manifestSha256 === null) {
    throw new ReleaseError({
      subject: 'needs',
      problem: 'has no manifest-sha256 of the job build, which says what the release is',
      remedy: 'Let the job build pass on its output manifest-sha256, as the template does',
    });
  }
  const taken = await restoreRelease({
    sources: [artifactSource({ store, name: 'auto', temporaryFolder })],
    manifestSha256,
    expected: { ...NOTHING_EXPECTED, tag: plan.tag, commit: plan.commit },
    packagesDir: join(temporaryFolder, 'release', 'dist'),
    storeFolder,
    host,
  });
  if (taken === null) {
    throw new ReleaseError({
      subject: 'artifacts',
      problem: 'of this run have no release',
      remedy: 'Run all jobs again: the server may have removed them',
    });
  }
  tellRestored(taken, host);
  return taken;
}

/** After a failure: keeps the receipts of this run in the draft, for people. The failure itself is more important. */
async function keep({ places }: JobRun, { tag }: RunPlan, host: Host): Promise<void> {
  try {
    const forge = openRepository(places, host);
    if (forge === null) return;
    const { temporaryFolder } = host;
    const store = openArtifacts(places, host);
    const page = await keepPageOfRun({ store, forge, tag }, host);
    if (page.attached) host.info(`The draft release of ${tag} has a report of this run.`);
    await keepPage(page.record, page.path, store, host);
    tellKept(await keepReceipts({ store, forge, tag, temporaryFolder }), tag, host);
  } catch (error) {
    host.warning(`The receipts of this run are not kept. ${failureOf('release', error, host.signal).sentence}`);
  }
}
