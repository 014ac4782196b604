import { join } from 'node:path';
import type { Amendment } from '#action-kit';
import { run as buildDists } from '#actions/build-dists/run';
import { run as createRelease } from '#actions/create-release/run';
import { requireFreeOnProduction } from '#actions/publish-index/production-index';
import { run as publishIndex } from '#actions/publish-index/run';
import { lookAhead } from '#actions/release-checklist/look-ahead';
import { run as releaseChecklist } from '#actions/release-checklist/run';
import { wouldStop } from '#actions/release-checklist/would-stop';
import { run as testProject } from '#actions/test-project/run';
import { run as tryDists } from '#actions/try-dists/run';
import { run as twineCheck } from '#actions/twine-check/run';
import { run as validateMetadata } from '#actions/validate-metadata/run';
import { run as verifyInstall } from '#actions/verify-install/run';
import { isReceiptOf, listContentsOf, loadManifest, requireExpectedRelease } from '#distributions';
import { type ArtifactStore, earlierReleaseNotice, keepPage, openPageStore, type RestoredRelease } from '#hand-over';
import { hasProject, identityOf } from '#project-tree';
import { normalizeName } from '#python-standards';
import {
  failureOf,
  tellStack,
  ReleaseError,
  rulesPage,
  SUITE_VERSION,
  type Acceptance,
  type Host,
  type ProjectFacts,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
  type Stage,
  type StageResult,
  type UploadPlan,
  type RunFailure,
  type WouldStop,
} from '#release-model';
import { changesSummary, comparisonOf, contentsSummary, renderHtml, renderSummary } from '#release-report';
import {
  readReceipts,
  releaseFolder,
  REPORT_FILES,
  requireOwnReport,
  writeFileAtomically,
  writeManifest,
  writeRecord,
} from '#release-store';
import { amendedRecord, type AmendedRecord } from './amended-record.ts';
import { comparedIndex } from './compared-index.ts';
import { keepOwnBuild, openOwnArtifacts, takeOwnBuild } from './earlier-attempt.ts';
import type { RunPlan } from './job/run-plan.ts';
import { expectedRelease, findReleased } from './released-already.ts';
import { openLedger, type StageLedger } from './stage-ledger.ts';
import type { StagesInputs } from './stages-inputs.ts';
import { takeOver } from './take-over.ts';
import { TAKE_BACK, TAKE_OVER, takeBack, withTakenBack } from './taken-back.ts';
import { tellInDraft } from './tell-in-draft.ts';

export interface PublishResult extends StageResult {
  /** Writes the record and the report again. */
  readonly amend: (amendment: Amendment) => Promise<AmendedRecord>;
  readonly record: ReleaseRecord;
  /** Absolute. */
  readonly recordPath: string;
  readonly reportPath: string;
  /** The record as HTML for a job summary. */
  readonly summary: string;
  readonly manifestPath: string | null;
  /** The folder of the distributions; absolute. */
  readonly packagesDir: string;
  /** Of the production index; `null` when the stage wasn't reached. */
  readonly plan: UploadPlan | null;
  /** Of the release on the forge, for a browser; `null` when nothing was sent there. */
  readonly releaseUrl: string | null;
  /** What later jobs have to do, where this is the job `prepare`. */
  readonly runPlan?: RunPlan;
}

/** What the stages pass on to each other. */
interface Release {
  manifest: ReleaseManifest | null;
  manifestPath: string | null;
  manifestSha256: string | null;
  packagesDir: string;
  /** What earlier steps left from stages that this run doesn't include. */
  before: readonly Receipt[];
  /** Of the validate stage. */
  facts: ProjectFacts | null;
  /** The prefix of the project's tags, if known. */
  tagPrefix: string | null;
  plan: UploadPlan | null;
  acceptances: readonly Acceptance[];
  /** Of a rehearsal's checklist. */
  wouldStop: WouldStop | null;
  /** Every index already has all of it. */
  isReleased: boolean;
  /** Of the release on the forge, for a browser. */
  url: string | null;
}

/** Runs the stages; their results are in the ledger and in `release`. */
async function goThrough(inputs: StagesInputs, host: Host, ledger: StageLedger, release: Release): Promise<void> {
  if (inputs.isReleased === true) {
    release.isReleased = true;
    return;
  }
  const wants = (stage: Stage): boolean => inputs.stages.includes(stage);
  const failed = (): boolean => ledger.failure() !== null;
  /** What comes next has to wait for nothing that failed; or it is a rehearsal, which shows everything that is wrong. */
  const goesOn = (): boolean => !failed() || (inputs.keepGoing === true && !host.signal.aborted);

  if (wants('validate')) {
    const result = await ledger.run('validate', (log) => validateMetadata(inputs.validate, log));
    const facts = result?.facts ?? null;
    release.tagPrefix = inputs.release.tagPrefix ?? result?.config.tagPrefix ?? null;
    if (facts !== null) {
      ledger.identify(identityOf(facts));
      release.facts = facts;
    }
    // A project that can't be read stops every stage in the same way
    if (result === null || !goesOn()) return;
  }
  if (await isReleased(inputs, host, release)) return;

  const known = release.facts === null ? {} : { facts: release.facts };
  // Tests and build don't depend on each other; both finish before anything is sent
  const test = wants('test') ? ledger.run('test', (log) => testProject({ ...inputs.test, ...known }, log)) : null;
  const own = wants('build') && sends(inputs) ? await openOwnArtifacts(inputs, host) : null;
  const build = wants('build') ? buildAndCheck(inputs, { host, ledger, release, own }) : null;
  // Both finish before anything is reported about either
  for (const ended of await Promise.allSettled([test, build])) if (ended.status === 'rejected') throw ended.reason;
  if (!goesOn()) return;
  await host.afterProjectCode?.();
  const { manifestPath, manifestSha256, packagesDir } = release;
  if (own !== null && manifestPath !== null) {
    await keepOwnBuild(own, { manifestPath, manifestSha256, packagesDir }, host);
  }

  // What a build that failed leaves behind is nothing to release
  if (wants('build') && release.manifest === null) return;
  if (release.manifest === null && inputs.stages.some((stage) => stage !== 'validate' && stage !== 'test')) {
    await resume(inputs, host, ledger, release);
  }
  if (release.manifest === null) return;
  if (!wants('build')) await examine(inputs, host, ledger, release);
  if (!goesOn()) return;

  // Before the first upload: from here on, another run finds exactly these bytes in the draft
  if (wants('stage') && forgeOf(inputs) !== null) {
    await ledger.run('stage', async (log) => {
      // A version that is taken there is told before a draft promises it
      const sent = { ...inputs.uploadTest, source: { tag: null, commit: null, ref: null } };
      await requireFreeOnProduction(
        {
          ...sent,
          manifest: release.manifestPath,
          manifestSha256: release.manifestSha256,
          packagesDir: release.packagesDir,
        },
        log,
      );
      return await createRelease(releaseInputs(inputs, release, true), log);
    });
    if (failed()) return;
  }

  if (wants('upload-test') && (inputs.allStages ?? inputs.stages).includes('checklist'))
    await warnOfChecklist(inputs, host, { ledger, release });
  await upload('upload-test', 'verify-test', inputs.uploadTest, inputs.verifyTest, { inputs, host, ledger, release });
  if (!goesOn()) return;

  if (wants('checklist')) {
    const result = await ledger.run('checklist', (log) =>
      releaseChecklist(checklistInputs(inputs, { ledger, release }), log),
    );
    release.acceptances = result?.acceptances ?? [];
    if (inputs.rehearsal && result !== null) release.wouldStop = wouldStop(result.points);
    if (failed()) return;
  }

  await upload('upload', 'verify', inputs.upload, inputs.verify, { inputs, host, ledger, release });
  if (failed()) return;

  if (wants('release')) {
    const result = await ledger.run('release', (log) => createRelease(releaseInputs(inputs, release, false), log));
    release.url = result?.releaseUrl ?? null;
  }
}

/** What the stages have produced so far. */
interface UnderWay {
  readonly ledger: StageLedger;
  readonly release: Release;
}

/** The checklist judges the results of this run's stages, not files that code of the project could have written. */
function checklistInputs(inputs: StagesInputs, { ledger, release }: UnderWay): StagesInputs['checklist'] {
  const { manifestPath, packagesDir } = release;
  const receipts = [...release.before, ...ledger.receipts().filter((one) => !release.before.includes(one))];
  return { ...inputs.checklist, receipts, manifest: manifestPath, packagesDir, rehearsal: inputs.rehearsal };
}

/**
 * Reports what will stop the release at its checklist anyway, while the version is still available on the test index.
 * @throws ReleaseError if it must stop there, and for ids that aren't points of the checklist
 */
async function warnOfChecklist(inputs: StagesInputs, host: Host, underWay: UnderWay): Promise<void> {
  const { lookAhead: wanted } = inputs.checklist;
  // A rehearsal or a dry run doesn't make a version unavailable
  if (wanted === 'no' || wanted === 'left-out' || inputs.rehearsal || inputs.uploadTest.dryRun) return;
  const { problem } = await lookAhead(checklistInputs(inputs, underWay), host);
  if (problem === null) return;
  if (wanted === 'stop') throw problem;
  host.warning(problem.message);
}

/** Whether anything leaves this machine: not in a rehearsal, or a dry run. */
function sends({ rehearsal, upload: { dryRun } }: StagesInputs): boolean {
  return !rehearsal && !dryRun;
}

/** The forge to write to; without anything to send, none. */
function forgeOf(inputs: StagesInputs): StagesInputs['release']['forge'] {
  return sends(inputs) ? inputs.release.forge : null;
}

function releaseInputs(inputs: StagesInputs, release: Release, draft: boolean): StagesInputs['release'] {
  return {
    ...inputs.release,
    draft,
    forge: forgeOf(inputs),
    manifest: release.manifestPath,
    packagesDir: release.packagesDir,
    tagPrefix: release.tagPrefix,
    production: { index: inputs.upload.index, simpleUrl: inputs.upload.simpleUrl },
    changelogSection: release.facts?.changelogSection ?? null,
    // Where all stages are here, the report of the whole run is kept
    places: inputs.allStages?.length === inputs.stages.length ? null : inputs.release.places,
    // An existing record is from an earlier run: this run's is written when everything else is done
    recordPath: null,
  };
}

/** Whether the tag is released, according to its indexes and its release; reported if there is a release at all. */
async function isReleased(inputs: StagesInputs, host: Host, release: Release): Promise<boolean> {
  const found = await findReleased(inputs, { access: forgeOf(inputs), facts: release.facts }, host);
  if (found === null) return false;
  const { tag, url } = found.earlier.release;
  release.isReleased = found.isReleased;
  if (found.isReleased) release.url = url;
  const notice = found.isReleased
    ? `${tag}: is already released (${url}). There is nothing to do.`
    : earlierReleaseNotice(found.earlier);
  if (notice !== null) host.notice(notice);
  return found.isReleased;
}

interface Building extends UnderWay {
  readonly host: Host;
  /** The artifacts of this run; `null` if there are none. */
  readonly own: ArtifactStore | null;
}

/** Builds, unless an earlier attempt of this run did: another build may give different bytes than were sent. */
async function buildAndCheck(inputs: StagesInputs, { host, ledger, release, own }: Building): Promise<void> {
  const { facts } = release;
  const taken = own === null || facts === null ? null : await takeOwnBuild(own, { inputs, facts }, host);
  if (taken !== null) {
    await ledger.leave('build', 'skipped', 'an earlier attempt of this run built the files');
    take(release, ledger, taken.manifest, taken.path, taken.sha256);
    release.packagesDir = taken.packagesDir;
    host.notice(
      `This run continues with the files that an earlier attempt of it built, manifest sha256 ${taken.sha256}.`,
    );
    await examine(inputs, host, ledger, release);
    return;
  }
  const result = await ledger.run('build', (log) =>
    buildDists({ ...inputs.build, packagesDir: release.packagesDir }, log),
  );
  if (result?.passed !== true || result.manifest === null) return;
  take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
  release.packagesDir = result.packagesDir;
  host.info(
    `Built ${result.manifest.project} ${result.manifest.version}, manifest sha256 ${String(result.manifestSha256)}.`,
  );
  const { manifest, manifestSha256, packagesDir } = result;
  const before = inputs.rehearsal ? null : await takeBack(inputs, { manifest, manifestSha256, packagesDir }, host);
  if (before !== null) {
    take(release, ledger, before.manifest, before.path, before.sha256);
    await ledger.amend('build', (receipt) => withTakenBack(receipt, before));
    host.notice(takenBackNotice(before));
  }
  await examine(inputs, host, ledger, release);
}

function takenBackNotice({ source, sha256, replaced }: RestoredRelease): string {
  return `${source}: this build gave other bytes for ${replaced.join(', ')} than the run with manifest sha256 ${sha256} uploaded. They were taken back from there, compared by their sha256, and replace those of this build.`;
}

/** What is known of the built files before they are sent anywhere: by their contents, and by installing them. */
async function examine(
  inputs: StagesInputs,
  { environment }: Pick<Host, 'environment'>,
  ledger: StageLedger,
  release: Release,
): Promise<void> {
  const { manifestPath, packagesDir } = release;
  const files = { manifest: manifestPath, packagesDir };
  const wants = (stage: Stage): boolean => inputs.stages.includes(stage);
  const compareWith = comparedIndex(inputs, environment);
  // Neither needs the other, and each waits for tools and downloads
  const checked = wants('check')
    ? ledger.run('check', (log) => twineCheck({ ...inputs.check, ...files, compareWith }, log))
    : null;
  const tried = wants('try') ? ledger.run('try', (log) => tryDists({ ...inputs.try, ...files }, log)) : null;
  for (const ended of await Promise.allSettled([checked, tried])) if (ended.status === 'rejected') throw ended.reason;
}

function take(
  release: Release,
  ledger: StageLedger,
  manifest: ReleaseManifest,
  path: string | null,
  sha256: string | null,
): void {
  release.manifest = manifest;
  release.manifestPath = path;
  release.manifestSha256 = sha256;
  ledger.identify({
    project: manifest.project,
    normalizedName: normalizeName(manifest.project),
    version: manifest.version,
  });
}

/** Reads the manifest, and the receipts for the same bytes, that earlier steps left, or that a person specified. */
async function resume(inputs: StagesInputs, host: Host, ledger: StageLedger, release: Release): Promise<void> {
  const access = forgeOf(inputs);
  const { wheelsFrom = [] } = inputs.build;
  if (wheelsFrom.length > 0 && inputs.manifest === null && inputs.manifestSha256 === null) {
    await takeIn(inputs, wheelsFrom, ledger, release);
    return;
  }
  if (inputs.manifest === null && access !== null) {
    await takeOver(inputs, { packagesDir: release.packagesDir, access }, host);
  }
  const expectedSha256 = inputs.manifestSha256;
  const loaded = await loadManifest(inputs.manifest, release.packagesDir, { host, expectedSha256 });
  if (loaded.onTheSpot) {
    const { projectDir } = inputs.build;
    if (release.facts !== null || (await hasProject(projectDir))) {
      const { packagesDir } = release;
      const folder = { kind: 'path', given: packagesDir, pattern: packagesDir, workspace: projectDir } as const;
      await takeIn(inputs, [folder], ledger, release);
      return;
    }
  } else if (inputs.isCompared !== true) {
    const expected = await expectedRelease(inputs, host);
    const { name: project = null, version = null } = release.facts ?? {};
    requireExpectedRelease(loaded.manifest, { ...expected, project, version }, 'the manifest');
  }
  // Every later stage reads it from its file
  const normalizedName = normalizeName(loaded.manifest.project);
  const { path, sha256 } =
    loaded.path === null
      ? await writeManifest(host.storeFolder, normalizedName, loaded.manifest)
      : { path: loaded.path, sha256: loaded.sha256 };
  take(release, ledger, loaded.manifest, path, sha256);
  host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${sha256}.`);
  const folder = join(releaseFolder(host.storeFolder, normalizedName), 'receipts');
  const receipts = await readReceipts(folder).catch((error: unknown) => {
    if (error instanceof ReleaseError) throw error;
    return [];
  });
  const earlier = receipts.filter((receipt) => {
    const { stage } = receipt;
    return isReceiptOf(receipt, loaded.manifest) && !inputs.stages.includes(stage) && !ledger.has(stage);
  });
  // Who leaves out a stage that had failed takes its result out of the way: it is unknown, and a person may accept that
  for (const { stage, outcome } of earlier) {
    if (outcome === 'failed')
      host.info(`${stage} failed in an earlier run, and is left out of this one: it is unknown.`);
  }
  release.before = earlier.filter(({ outcome }) => outcome !== 'failed');
  for (const receipt of release.before) if (receipt.python === null) ledger.keep(receipt);
}

/**
 * Makes a release of files that were built elsewhere, as the stage `build` does with `wheels-from`: their names, versions,
 * metadata and members are compared with the project, and nothing is sent before that.
 */
async function takeIn(
  inputs: StagesInputs,
  wheelsFrom: NonNullable<StagesInputs['build']['wheelsFrom']>,
  ledger: StageLedger,
  release: Release,
): Promise<void> {
  const { places } = inputs;
  const taking = { ...inputs.build, formats: [], wheelsFrom, places, packagesDir: release.packagesDir, clean: false };
  const result = await ledger.run('build', (log) => buildDists(taking, log));
  if (result?.passed !== true || result.manifest === null) return;
  take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
  release.packagesDir = result.packagesDir;
}

interface UploadContext {
  readonly inputs: StagesInputs;
  readonly host: Host;
  readonly ledger: StageLedger;
  readonly release: Release;
}

/** Sends to one index, and installs from it. */
async function upload(
  uploadStage: 'upload-test' | 'upload',
  verifyStage: 'verify-test' | 'verify',
  uploadInputs: StagesInputs['upload'],
  verifyInputs: StagesInputs['verify'],
  { inputs, host, ledger, release }: UploadContext,
): Promise<void> {
  const { manifestPath, manifestSha256, packagesDir } = release;
  if (inputs.stages.includes(uploadStage)) {
    // It was compared with the source when the manifest was created or read
    const sent = {
      ...uploadInputs,
      source: { tag: null, commit: null, ref: null },
      ...(inputs.stages.includes('build')
        ? { takeBack: TAKE_BACK }
        : forgeOf(inputs) === null
          ? {}
          : { takeBack: TAKE_OVER }),
    };
    const result = await ledger.run(uploadStage, (log) =>
      publishIndex({ ...sent, stage: uploadStage, manifest: manifestPath, manifestSha256, packagesDir }, log),
    );
    if (uploadStage === 'upload') release.plan = result?.plan ?? null;
    if (result?.passed !== true) return;
  }
  if (!inputs.stages.includes(verifyStage)) return;
  if (uploadInputs.dryRun) {
    await ledger.leave(verifyStage, 'not-sent', 'a dry run sends nothing, so there is nothing to install');
    return;
  }
  const extras = extrasOnIndex(ledger, verifyInputs.extras);
  await ledger.run(verifyStage, (log) =>
    verifyInstall({ ...verifyInputs, stage: verifyStage, manifest: manifestPath, extras }, log),
  );
  await host.afterProjectCode?.();
}

/** Points of a trial that may work only with an extra. */
const NEED_EXTRAS: ReadonlySet<string> = new Set(['import', 'entry-point', 'script']);

/**
 * Which extras are installed from an index. The hash of the manifest proves that it gives the bytes whose extras the stage
 * `try` has tried; it need not give each of them again, unless a command or a module works only with one.
 */
function extrasOnIndex(ledger: StageLedger, wanted: StagesInputs['verify']['extras']): typeof wanted {
  const tried = ledger.receipts().find(({ stage }) => stage === 'try');
  if (tried?.outcome !== 'passed') return wanted;
  const needed = tried.items.some(({ kind, message }) => NEED_EXTRAS.has(kind) && message.includes('with the extra'));
  return needed ? wanted : 'none';
}

function folderOf(inputs: StagesInputs, host: Host, release: Release): string {
  const name = release.manifest === null ? null : normalizeName(release.manifest.project);
  return inputs.reportDir ?? releaseFolder(host.storeFolder, name);
}

function recordFile(inputs: StagesInputs, host: Host, release: Release): string {
  return join(folderOf(inputs, host, release), REPORT_FILES.record);
}

async function leaveTheRest(inputs: StagesInputs, ledger: StageLedger, isReleased: boolean): Promise<void> {
  for (const stage of inputs.stages) {
    if (ledger.has(stage)) continue;
    if (isReleased) await ledger.leave(stage, 'skipped', 'the tag is already released');
    else if (stage === 'stage')
      await ledger.leave(stage, 'not-sent', 'without a token for the forge, or in a dry run, no draft is created');
    else await ledger.leave(stage, 'skipped', 'not reached');
  }
}

/**
 * Takes a project through the stages of a release, in one process. If the indexes already have all of it, nothing is
 * done. Files of an earlier run are used only if the sha256 of their manifest is given.
 * A run that doesn't build finds a manifest to continue with, or makes one of the files that exist.
 * @throws ReleaseError if it finds no files, or a manifest of another release
 */
export async function runStages(inputs: StagesInputs, host: Host): Promise<PublishResult> {
  if (inputs.reportDir !== null) await requireOwnReport(inputs.reportDir);
  const started = new Date();
  const clock = performance.now();
  const ledger = openLedger(host);
  const release: Release = {
    manifest: null,
    manifestPath: null,
    manifestSha256: null,
    packagesDir: inputs.packagesDir,
    before: [],
    facts: null,
    tagPrefix: inputs.release.tagPrefix ?? null,
    plan: null,
    acceptances: [],
    wouldStop: null,
    isReleased: false,
    url: null,
  };

  // With its code, before any of the project runs
  const pages = await openPageStore(inputs.places, host);
  let stopped: RunFailure | null = null;
  try {
    await goThrough(inputs, host, ledger, release);
  } catch (error) {
    // An error between two stages: what was done stays on record
    if (ledger.receipts().length === 0) throw error;
    const failed = failureOf('publish', error, host.signal);
    tellStack(failed, host);
    stopped = { failure: failed.sentence };
  }
  await leaveTheRest(inputs, ledger, release.isReleased);

  const { failure, failureAbout } = ledger.failure() ?? stopped ?? { failure: null };
  const record: ReleaseRecord = {
    schema: 1,
    suite: SUITE_VERSION,
    rehearsal: inputs.rehearsal,
    outcome: failure === null ? 'passed' : 'failed',
    failure,
    manifest: release.manifest,
    manifestSha256: release.manifestSha256,
    receipts: ledger.receipts(),
    acceptances: release.acceptances,
    ...(failure !== null || release.wouldStop === null ? {} : { wouldStop: release.wouldStop }),
    started: started.toISOString(),
    finished: new Date().toISOString(),
    ms: Math.round(performance.now() - clock),
  };
  const page = rulesPage(host.environment);
  const recordPath = recordFile(inputs, host, release);
  const reportPath = join(folderOf(inputs, host, release), REPORT_FILES.page);
  const files = await listContentsOf(
    record.manifest?.files.map(({ filename }) => join(release.packagesDir, filename)) ?? [],
  );
  const write = async (document: ReleaseRecord): Promise<void> => {
    await writeRecord(recordPath, document);
    await writeFileAtomically(reportPath, renderHtml(document, page, files));
  };
  await write(record);
  await keepPage(record, reportPath, pages, host);
  const forge = forgeOf(inputs);
  const tag = record.manifest?.tag ?? null;
  if (failure !== null && forge !== null && tag !== null) await tellInDraft(forge, { tag, record, reportPath }, host);
  const last = record.receipts.find(({ outcome }) => outcome === 'failed') ?? record.receipts.at(-1);
  if (last === undefined) throw new Error('a release without a stage');
  let now: AmendedRecord = { record, receipt: last };
  return {
    passed: failure === null,
    failure,
    failureAbout,
    receipt: last,
    receiptPath: recordPath,
    amend: async (amendment) => {
      now = amendedRecord(now.record, now.receipt, amendment);
      await write(now.record);
      return now;
    },
    record,
    recordPath,
    reportPath,
    summary: `${renderSummary(record, page)}\n${contentsSummary(files, (text) => text)}${changesSummary(comparisonOf(record), (text) => text)}`,
    manifestPath: release.manifestPath,
    packagesDir: release.packagesDir,
    plan: release.plan,
    releaseUrl: release.url,
  };
}
