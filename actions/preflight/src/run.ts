import type { ActionResult } from '@repo-agent-actions/action-kit';
import {
  earlierRunNotice,
  findEarlierRun,
  openArtifacts,
  openRepository,
  type ArtifactStore,
  type EarlierRun,
  type ReadForge,
} from '@repo-agent-actions/hand-over';
import { commitOfTag, gitOutput, readProject } from '@repo-agent-actions/project-tree';
import { ReleaseError, type Host, type Receipt, type Stage } from '@repo-agent-actions/release-model';
import type { PreflightInputs } from './inputs.ts';
import { judgeTag, type JudgedTag } from './judge-tag.ts';
import { missingSecrets } from './missing-secrets.ts';
import { planJobs, type JobPlan } from './plan-jobs.ts';
import { lookAround, type Surroundings } from './surroundings.ts';
import { takeOver } from './take-over.ts';
import { findUsedVersion } from './used-version.ts';

export interface PreflightResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  readonly tag: JudgedTag | null;
  readonly commit: string | null;
  readonly isFinished: boolean;
  /** Of the manifest that an earlier run left; `null` when the release has to be built. */
  readonly manifestSha256: string | null;
  readonly jobs: readonly JobPlan[];
}

/** Where preflight looks; tests give their own. */
export interface PreflightPlaces {
  artifacts(inputs: PreflightInputs, host: Host): ArtifactStore;
  /** `null`: nobody may ask the forge. */
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

/** A server may name artifacts and not have them: its own address may be one that this runner can't reach. */
async function checkArtifacts(open: () => ArtifactStore): Promise<CheckedArtifacts> {
  try {
    const store = open();
    await store.list();
    return { store, problem: null };
  } catch (error) {
    if (error instanceof ReleaseError) return { store: null, problem: error };
    throw error;
  }
}

/** What was found out, and what of it stops the release. */
interface Findings {
  /** The project's name; `null` when its pyproject.toml tells none. */
  project: string | null;
  tag: JudgedTag | null;
  commit: string | null;
  earlier: EarlierRun | null;
  jobs: readonly JobPlan[];
  readonly problems: ReleaseError[];
}

/**
 * Looks at everything that a release needs before it begins. What is wrong is told together, at the end, so that one
 * run is enough to see it all.
 * @throws ReleaseError when the project can't be read
 */
export async function run(
  inputs: PreflightInputs,
  host: Host,
  open: PreflightPlaces = realPlaces,
): Promise<PreflightResult> {
  const forge = open.forge(inputs, host);
  const { store, problem } = await checkArtifacts(() => open.artifacts(inputs, host));
  const surroundings = await lookAround(inputs.projectDir, forge, problem, host);
  await show(surroundings, host);

  const findings: Findings = {
    project: null,
    tag: null,
    commit: null,
    earlier: null,
    jobs: [],
    problems: [...surroundings.problems],
  };
  await attempt(findings, () => findTag(inputs, findings, host));
  if (findings.tag !== null) await attempt(findings, () => findJobs(inputs, findings, forge, host));
  const willRun = (stage: string): boolean => findings.jobs.some((job) => job.stage === stage && job.run);
  const sending = inputs.dryRun ? [] : inputs.secrets;
  const missing = missingSecrets(sending, willRun, surroundings.platform);
  if (missing !== null) findings.problems.push(missing);

  await findUsedVersions(inputs, findings, willRun, host);

  const { earlier, problems } = findings;
  const isFinished = earlier?.isFinished === true;
  if (problems.length === 0 && store !== null && earlier?.files != null && !isFinished) {
    await attempt(findings, () => takeOver(earlier, store, host));
  }
  await conclude(findings, inputs, host);
  const [first] = problems;
  return {
    passed: first === undefined,
    failure: first === undefined ? null : sentenceOf(first, problems.length),
    receipt: null,
    receiptPath: null,
    tag: findings.tag,
    commit: findings.commit,
    isFinished,
    manifestSha256: isFinished ? null : (earlier?.files?.sha256 ?? null),
    jobs: findings.jobs,
  };
}

function sentenceOf(first: ReleaseError, count: number): string {
  if (count === 1) return first.message;
  return `${first.message} ${count === 2 ? 'Another problem is' : `${String(count - 1)} other problems are`} in the log above.`;
}

/** Keeps what is wrong for the end, unless it is a mistake of ours. */
async function attempt(findings: Findings, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    findings.problems.push(error);
  }
}

async function show({ lines }: Surroundings, host: Host): Promise<void> {
  const width = Math.max(...lines.map(({ what }) => what.length));
  await host.group('What is here', () => {
    for (const { what, found } of lines) host.info(`${what.padEnd(width)}  ${found}`);
    return Promise.resolve();
  });
}

async function findTag(inputs: PreflightInputs, findings: Findings, host: Host): Promise<void> {
  const { pyproject, config } = await readProject(inputs.projectDir);
  const prefix = inputs.tagPrefix ?? config.tagPrefix ?? null;
  findings.project = pyproject.project?.name ?? null;
  findings.tag = judgeTag({ tag: inputs.tag, ref: inputs.ref, prefix, projectName: findings.project });
  const { tag } = findings.tag;
  const [head, tagged] = await Promise.all([
    gitOutput(['rev-parse', '--verify', 'HEAD'], inputs.projectDir, host),
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
      problem: `${tag} is on commit ${tagged}, but the source here is of ${head}`,
      remedy: 'Fetch the commit of the tag, as the first step of the templates does',
    });
  }
  findings.commit = head;
}

async function findJobs(
  inputs: PreflightInputs,
  findings: Findings,
  forge: ReadForge | null,
  host: Host,
): Promise<void> {
  const { tag, commit } = findings;
  if (tag === null) return;
  if (forge !== null) findings.earlier = await findEarlierRun(forge, { tag: tag.tag, commit }, host);
  const { earlier } = findings;
  findings.jobs = planJobs({
    tag: tag.tag,
    stages: inputs.stages,
    fromStage: inputs.fromStage,
    dryRun: inputs.dryRun,
    isFinished: earlier?.isFinished === true,
    isRestored: earlier?.files != null,
    passedBefore: passedStages(earlier?.receipts ?? []),
  });
}

/** Says it before the build when an index has this version already. */
async function findUsedVersions(
  inputs: PreflightInputs,
  findings: Findings,
  willRun: (stage: string) => boolean,
  host: Host,
): Promise<void> {
  const { tag, earlier } = findings;
  const manifest = earlier?.files?.manifest ?? null;
  const project = manifest?.project ?? findings.project;
  const asked = inputs.indexes.filter(({ stage }) => willRun(stage));
  if (tag === null || project === null || asked.length === 0) return;
  const wanted = { project, version: tag.version, manifest };
  await host.group('What the indexes have of this version', async () => {
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

/** Of which stages there are receipts, all of which say that they passed. */
function passedStages(receipts: readonly Receipt[]): ReadonlySet<Stage> {
  const passed = new Set(receipts.map(({ stage }) => stage));
  for (const { stage, outcome } of receipts) if (outcome !== 'passed') passed.delete(stage);
  return passed;
}

async function conclude(
  { tag, earlier, jobs, problems }: Findings,
  inputs: PreflightInputs,
  host: Host,
): Promise<void> {
  if (tag !== null) {
    host.info(`Tag ${tag.tag}: version ${tag.version}${tag.isPrerelease ? ', a pre-release' : ''}.`);
  }
  const notice = earlier === null ? null : earlierRunNotice(earlier);
  if (notice !== null) host.notice(notice);
  if (jobs.length > 0) {
    const width = Math.max(...jobs.map(({ stage }) => stage.length));
    const shown = jobs.filter(({ stage }) => inputs.stages.includes(stage));
    await host.group('What this run does', () => {
      for (const { stage, run: runs, reason } of shown) {
        host.info(`${stage.padEnd(width)}  ${runs ? 'runs' : `left out: ${reason}`}`);
      }
      return Promise.resolve();
    });
  }
  for (const problem of problems.slice(1)) host.warning(problem.message);
}
