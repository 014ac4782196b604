import type { ActionResult } from '#action-kit';
import type { ExpectedRelease } from '#distributions';
import {
  earlierReleaseNotice,
  findEarlierRelease,
  judgeReleased,
  openArtifacts,
  openRepository,
  requireOwnRelease,
  type ArtifactStore,
  type EarlierRelease,
  type ReadForge,
  type RestoredRelease,
} from '#hand-over';
import { resolveIndex } from '#index-client';
import { commitOfTag, headCommit, listTags, readIdentity, readProject } from '#project-tree';
import { saidByProject, severalTags, tagScheme, tagsOfVersion } from '#python-standards';
import { type Host, knownTrouble, largest, ReleaseError } from '#release-model';
import type { PreflightInputs } from './inputs.ts';
import { judgeTag, type JudgedTag } from './judge-tag.ts';
import { missingSecrets } from './missing-secrets.ts';
import { needsEarlierFiles, planJobs, type JobPlan } from './plan-jobs.ts';
import { readRunnerFacts, type RunnerFacts } from './runner-facts.ts';
import { saveForThisRun, takeFromThisRun, takeOver } from './take-over.ts';
import { findUsedVersion } from './used-version.ts';

export type { JobPlan } from './plan-jobs.ts';

export interface PreflightResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  readonly tag: JudgedTag | null;
  readonly commit: string | null;
  readonly isFinished: boolean;
  /** Of the manifest of the reused files; `null` when the release has to be built. */
  readonly manifestSha256: string | null;
  readonly jobs: readonly JobPlan[];
  /** What stops the release; `null`: nothing does. */
  readonly problem: ReleaseError | null;
}

/** Where preflight looks; tests pass their own. */
export interface PreflightPlaces {
  artifacts(inputs: PreflightInputs, host: Host): ArtifactStore;
  /** `null`: the forge can't be asked. */
  forge(inputs: PreflightInputs, host: Host): ReadForge | null;
}

const realPlaces: PreflightPlaces = {
  artifacts: ({ places }, host) => openArtifacts(places, host),
  forge: ({ places }, host) => openRepository(places, host),
};

interface CheckedArtifacts {
  readonly store: ArtifactStore | null;
  readonly problem: ReleaseError | null;
}

/** A server may offer artifacts and still not provide them: this runner may be unable to reach its address. */
async function checkArtifacts(open: () => ArtifactStore): Promise<CheckedArtifacts> {
  try {
    const store = open();
    await store.list();
    return { store, problem: null };
  } catch (error) {
    const problem = knownTrouble(error);
    if (problem === null) throw error;
    return { store: null, problem };
  }
}

/** What was found, and which of it stops the release. */
interface Findings {
  /** The project's name; `null` when its pyproject.toml doesn't have one. */
  project: string | null;
  tag: JudgedTag | null;
  commit: string | null;
  /** What is in the release of the tag. */
  earlier: EarlierRelease | null;
  isFinished: boolean;
  /** Files from an earlier attempt of this run, or from an earlier run that a person identified by its manifest. */
  taken: RestoredRelease | null;
  isOfThisRun: boolean;
  jobs: readonly JobPlan[];
  readonly problems: ReleaseError[];
}

/**
 * Checks everything that a release needs before it starts. All problems are reported together, at the end, so that one
 * run is enough to see them all.
 * @throws ReleaseError if the project can't be read
 */
export async function run(
  inputs: PreflightInputs,
  host: Host,
  open: PreflightPlaces = realPlaces,
): Promise<PreflightResult> {
  const forge = open.forge(inputs, host);
  const { store, problem: trouble } = await checkArtifacts(() => open.artifacts(inputs, host));
  const facts = await readRunnerFacts(inputs.projectDir, forge, trouble, host);
  await show(facts, host);

  const findings: Findings = {
    project: null,
    tag: null,
    commit: null,
    earlier: null,
    isFinished: false,
    taken: null,
    isOfThisRun: false,
    jobs: [],
    problems: [...facts.problems],
  };
  await attempt(findings, () => findTag(inputs, findings, host));
  if (findings.tag !== null) await attempt(findings, () => findJobs(inputs, findings, { forge, store }, host));
  const willRun = (stage: string): boolean => findings.jobs.some((job) => job.stage === stage && job.run);
  const sending = inputs.dryRun ? [] : inputs.secrets;
  const missing = missingSecrets(sending, willRun, facts.platform);
  if (missing !== null) findings.problems.push(missing);

  await findUsedVersions(inputs, findings, willRun, host);

  const { taken, problems } = findings;
  if (problems.length === 0 && store !== null && taken !== null && !findings.isOfThisRun) {
    await attempt(findings, () => saveForThisRun(taken, store));
  }
  await conclude(findings, inputs, host);
  const problem = combined(problems);
  return {
    passed: problem === null,
    failure: problem?.message ?? null,
    problem,
    receipt: null,
    receiptPath: null,
    tag: findings.tag,
    commit: findings.commit,
    isFinished: findings.isFinished,
    manifestSha256: taken?.sha256 ?? null,
    jobs: findings.jobs,
  };
}

/** The first problem, which says that there are more; `null` without any. */
function combined([first, ...others]: readonly ReleaseError[]): ReleaseError | null {
  if (first === undefined || others.length === 0) return first ?? null;
  const { subject, problem, remedy } = first;
  const more = others.length === 1 ? 'Another problem is' : `${String(others.length)} other problems are`;
  return new ReleaseError({ subject, problem, remedy: `${remedy}. ${more} in the log above` }, { cause: first });
}

/** Keeps problems for the end, unless they are bugs of ours. */
async function attempt(findings: Findings, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = knownTrouble(error);
    if (problem === null) throw error;
    findings.problems.push(problem);
  }
}

async function show({ lines }: RunnerFacts, host: Host): Promise<void> {
  const width = largest(lines.map(({ what }) => what.length));
  await host.group('Environment', () => {
    for (const { what, found } of lines) host.info(`${what.padEnd(width)}  ${found}`);
    return Promise.resolve();
  });
}

async function findTag(inputs: PreflightInputs, findings: Findings, host: Host): Promise<void> {
  const { config } = await readProject(inputs.projectDir, host);
  const identity = await readIdentity(inputs.projectDir, host);
  findings.project = identity?.project ?? null;
  const scheme = tagScheme(inputs.tagPrefix, config, findings.project);
  findings.tag = judgeTag({
    ...scheme,
    tag: inputs.tag,
    ref: inputs.ref,
    wanted: identity === null ? null : saidByProject(identity),
  });
  const { tag, version } = findings.tag;
  const [head, tagged] = await Promise.all([
    headCommit(inputs.projectDir, host),
    commitOfTag(inputs.projectDir, tag, host),
  ]);
  if (head === null || tagged === null) {
    throw new ReleaseError({
      subject: 'tag',
      problem: head === null ? 'there is no repository here to look it up in' : `${tag} is not among the tags here`,
      remedy: 'Fetch the source with its tags, as the first step of the templates does',
    });
  }
  if (head !== tagged) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `${tag} points to commit ${tagged}, but the source here is at ${head}`,
      remedy: 'Fetch the commit of the tag, as the first step of the templates does',
    });
  }
  findings.commit = head;
  const others = tagsOfVersion(await listTags(inputs.projectDir, host), scheme, version).filter((one) => one !== tag);
  if (others.length > 0)
    host.warning(`tag: ${severalTags([tag, ...others], version)}. Delete the tags that aren't released.`);
}

/** What this run's own source says about the release. */
function expectedOf({ project, tag, commit }: Findings): ExpectedRelease {
  return { project, version: tag?.version ?? null, tag: tag?.tag ?? null, commit };
}

async function findJobs(
  inputs: PreflightInputs,
  findings: Findings,
  { forge, store }: { readonly forge: ReadForge | null; readonly store: ArtifactStore | null },
  host: Host,
): Promise<void> {
  const { tag } = findings;
  if (tag === null) return;
  if (forge !== null) await lookAtRelease(inputs, findings, { forge, tag }, host);
  const { isFinished } = findings;
  const { stages, fromStage, dryRun } = inputs;
  findings.jobs = planJobs({ stages, fromStage, dryRun, isFinished });
  if (isFinished) return;
  const place = { store, forge, tag: tag.tag, expected: expectedOf(findings) };
  findings.taken = await takeFromThisRun(inputs, place, host);
  findings.isOfThisRun = findings.taken !== null;
  if (needsEarlierFiles(fromStage)) findings.taken ??= await takeOver(inputs, place, host);
}

/** The contents of the tag's release decide nothing, but files of another build are reported before this one starts. */
async function lookAtRelease(
  inputs: PreflightInputs,
  findings: Findings,
  { forge, tag }: { readonly forge: ReadForge; readonly tag: JudgedTag },
  host: Host,
): Promise<void> {
  const earlier = await findEarlierRelease(forge, tag.tag, host);
  findings.earlier = earlier;
  if (earlier === null) return;
  const { environment, signal } = host;
  const indexes = inputs.indexes.map(({ index, simpleUrl }) => resolveIndex({ index, simpleUrl, environment }));
  const expected = expectedOf(findings);
  const { isReleased, lines } = await judgeReleased(earlier, expected, indexes, { environment, signal });
  for (const line of lines) host.info(line);
  findings.isFinished = isReleased;
  if (!isReleased) requireOwnRelease(earlier, expected);
}

/** Reports before the build that an index already has this version. */
async function findUsedVersions(
  inputs: PreflightInputs,
  findings: Findings,
  willRun: (stage: string) => boolean,
  host: Host,
): Promise<void> {
  const { tag, taken } = findings;
  const manifest = taken?.manifest ?? null;
  const project = manifest?.project ?? findings.project;
  const asked = inputs.indexes.filter(({ stage }) => willRun(stage));
  if (tag === null || asked.length === 0) return;
  if (project === null) {
    host.notice(
      'Only a build can tell the name of the project, so it is unknown whether an index has this version already.',
    );
    return;
  }
  const wanted = { project, version: tag.version, manifest };
  await host.group('Files of this version on the indexes', async () => {
    for (const place of asked) {
      await attempt(findings, async () => {
        const { problem, warning, note } = await findUsedVersion(place, wanted, host);
        host.info(note);
        if (warning !== null) host.warning(warning);
        if (problem !== null) findings.problems.push(problem);
      });
    }
  });
}

async function conclude(
  { tag, earlier, isFinished, taken, isOfThisRun, jobs, problems }: Findings,
  inputs: PreflightInputs,
  host: Host,
): Promise<void> {
  if (tag !== null) {
    host.info(`Tag ${tag.tag}: version ${tag.version}${tag.isPrerelease ? ', a pre-release' : ''}.`);
  }
  const notice = noticeOf(earlier, isFinished, taken);
  if (notice !== null) host.notice(notice);
  if (taken !== null) {
    const whose = isOfThisRun ? 'that an earlier attempt of it built' : 'from an earlier run';
    host.notice(`This run continues with the files ${whose}, manifest sha256 ${taken.sha256}.`);
  }
  if (jobs.length > 0) {
    const width = largest(jobs.map(({ stage }) => stage.length));
    const shown = jobs.filter(({ stage }) => inputs.stages.includes(stage));
    await host.group('Jobs of this run', () => {
      for (const { stage, run: runs, reason } of shown) {
        host.info(`${stage.padEnd(width)}  ${runs ? 'runs' : `skipped: ${reason}`}`);
      }
      return Promise.resolve();
    });
  }
  for (const problem of problems.slice(1)) host.warning(problem.message);
}

function noticeOf(earlier: EarlierRelease | null, isFinished: boolean, taken: RestoredRelease | null): string | null {
  if (earlier === null) return null;
  const { release } = earlier;
  if (isFinished) return `${release.tag}: is already released (${release.url}). There is nothing to do.`;
  return taken === null ? earlierReleaseNotice(earlier) : null;
}
