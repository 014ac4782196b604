import { resolve } from 'node:path';
import type { InputReader } from '#action-kit';
import { action as buildDists } from '#actions/build-dists';
import { action as createRelease } from '#actions/create-release';
import { action as publishIndex } from '#actions/publish-index';
import { action as releaseChecklist } from '#actions/release-checklist';
import { action as testProject } from '#actions/test-project';
import { action as tryDists } from '#actions/try-dists';
import { action as twineCheck } from '#actions/twine-check';
import { action as validateMetadata } from '#actions/validate-metadata';
import { action as verifyInstall } from '#actions/verify-install';
import type { RunArtifact } from '#hand-over';
import { visibleValue } from '#harmless-text';
import { isDoneFrom, isStage, ReleaseError, STAGES, type Stage } from '#release-model';
import { readJob, type JobInputs } from './job/job-inputs.ts';
import { readStageInputs } from './stage-reader.ts';

type InputsOf<Definition extends { readInputs(reader: InputReader): unknown }> = ReturnType<Definition['readInputs']>;

/** All inputs of the umbrella: its own, and those of every stage. */
export interface PublishInputs extends StagesInputs {
  /** Which job of a workflow is done, rather than a whole release. */
  readonly job?: JobInputs | null;
}

/** The inputs of a release, or of some of its stages. */
export interface StagesInputs {
  /** The stages to run, in order. */
  readonly stages: readonly Stage[];
  /** The manifest to start with when `build` isn't among the stages: a path, or JSON. */
  readonly manifest: string | null;
  /** The required sha256 of that manifest, or of the one in the draft release of the tag. */
  readonly manifestSha256: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Where the artifacts of this run are. */
  readonly places: RunArtifact['places'];
  /** Where record and report are written; absolute; `null`: next to the receipts. */
  readonly reportDir: string | null;
  /**
   * Nothing leaves this machine, and what needs the network is shown as unknown. Not an input: only `rehearse` sets it.
   */
  readonly rehearsal: boolean;
  /**
   * The stages of the whole run, when this process does only some of them: the rest happens in other jobs. By default,
   * `stages`.
   */
  readonly allStages?: readonly Stage[];
  /** The manifest was compared with the tag and the commit of the run when it was taken. Not an input: jobs set it. */
  readonly isCompared?: boolean;
  /** The tag is known to be released: nothing is left to do. Not an input: only the job `prepare` sets it. */
  readonly isReleased?: boolean;
  /** A stage that fails doesn't keep those that don't depend on it from running. Not an input: only `rehearse` sets it. */
  readonly keepGoing?: boolean;
  readonly validate: InputsOf<typeof validateMetadata>;
  readonly test: InputsOf<typeof testProject>;
  readonly build: InputsOf<typeof buildDists>;
  readonly check: InputsOf<typeof twineCheck>;
  readonly try: InputsOf<typeof tryDists>;
  readonly uploadTest: InputsOf<typeof publishIndex>;
  readonly verifyTest: InputsOf<typeof verifyInstall>;
  readonly checklist: InputsOf<typeof releaseChecklist>;
  readonly upload: InputsOf<typeof publishIndex>;
  readonly verify: InputsOf<typeof verifyInstall>;
  readonly release: InputsOf<typeof createRelease>;
}

function stageOf(name: string, input: string): Stage {
  if (isStage(name)) return name;
  throw new ReleaseError({
    subject: input,
    problem: `'${visibleValue(name, 80)}' is unknown`,
    remedy: `Allowed: ${STAGES.join(', ')}${input === 'stages' ? ', all' : ''}`,
  });
}

function chooseStages(names: readonly string[], from: string | null): readonly Stage[] {
  const chosen =
    names.length === 0 || names.includes('all') ? [...STAGES] : names.map((name) => stageOf(name, 'stages'));
  const first = from === null ? null : stageOf(from, 'from-stage');
  const left = STAGES.filter((stage) => (first === null || isDoneFrom(stage, first)) && chosen.includes(stage));
  if (first !== null && !left.some((stage) => STAGES.indexOf(stage) >= STAGES.indexOf(first))) {
    throw new ReleaseError({
      subject: 'from-stage',
      problem: `none of the chosen stages is at or after ${from ?? ''}`,
      remedy: 'Choose later stages, or an earlier from-stage',
    });
  }
  return left;
}

/** @throws ReleaseError for an invalid input, before any stage has started */
export function readInputs(reader: InputReader): PublishInputs {
  const job = readJob(reader, () => chooseStages(reader.list('stages'), null), readStages);
  const from = reader.optional('from-stage');
  // A job knows its own only with the plan of its run, and with the release that it takes
  if (job !== null) return { ...readStages(reader, []), job };
  return readStages(reader, chooseStages(reader.list('stages'), from));
}

/** The inputs of some stages. */
function readStages(reader: InputReader, stages: readonly Stage[], allStages: readonly Stage[] = stages): StagesInputs {
  const username = reader.text('username');
  const testToken = reader.secret('testpypi-token');
  const token = reader.secret('pypi-token');
  const test = { index: reader.text('test-index'), 'simple-url': reader.optional('test-simple-url') ?? '' };
  const production = { index: reader.text('index'), 'simple-url': reader.optional('simple-url') ?? '' };

  // A missing token is found here, not after half an hour of tests
  const dryRun = reader.boolean('dry-run');
  for (const [stage, input, value] of [
    ['upload-test', 'testpypi-token', testToken],
    ['upload', 'pypi-token', token],
  ] as const) {
    if (!dryRun && stages.includes(stage) && value === null) {
      throw new ReleaseError({
        subject: input,
        problem: `is empty, but the stage ${stage} needs it`,
        remedy: `Add the secret to the repository and pass it as ${input}, or remove the stage`,
      });
    }
  }

  const check = readStageInputs('twine-check', { index: production.index }, reader, (inner) =>
    twineCheck.readInputs(inner),
  );
  const upload = (index: typeof test, password: string | null): PublishInputs['upload'] => {
    const given = { ...index, username, password: password ?? '' };
    const read = readStageInputs('publish-index', given, reader, (inner) => publishIndex.readInputs(inner));
    // What check leaves out doesn't stop the upload either
    return { ...read, ignore: [...check.ignore, ...(read.ignore ?? [])] };
  };
  const verify = (index: typeof test): PublishInputs['verify'] =>
    readStageInputs('verify-install', index, reader, (inner) => verifyInstall.readInputs(inner));

  return {
    stages,
    allStages,
    manifest: reader.optional('manifest'),
    manifestSha256: reader.optional('manifest-sha256'),
    // As in build-dists: relative to the project, whose `dist` it is by default
    packagesDir: resolve(reader.path('project-dir'), reader.text('packages-dir')),
    places: {
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
    reportDir: reader.optionalPath('report-dir'),
    rehearsal: false,
    validate: readStageInputs('validate-metadata', { index: production.index }, reader, (inner) =>
      validateMetadata.readInputs(inner),
    ),
    test: readStageInputs('test-project', {}, reader, (inner) => testProject.readInputs(inner)),
    build: readStageInputs('build-dists', {}, reader, (inner) => buildDists.readInputs(inner)),
    check,
    try: readStageInputs('try-dists', {}, reader, (inner) => tryDists.readInputs(inner)),
    uploadTest: {
      ...upload(test, testToken),
      ...(allStages.includes('upload')
        ? { production: { index: production.index, simpleUrl: production['simple-url'] || null, prefix: '' } }
        : {}),
    },
    verifyTest: verify(test),
    checklist: readStageInputs(
      'release-checklist',
      { 'look-ahead': reader.given('look-ahead') ?? 'auto' },
      reader,
      (inner) => releaseChecklist.readInputs(inner),
    ),
    upload: upload(production, token),
    verify: verify(production),
    release: readStageInputs('create-release', {}, reader, (inner) => createRelease.readInputs(inner)),
  };
}
