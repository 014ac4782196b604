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
import { visibleValue } from '#harmless-text';
import { isDoneFrom, isStage, ReleaseError, STAGES, type Stage } from '#release-model';
import { readJob, type JobInputs } from './job/job-inputs.ts';
import { readStageInputs } from './stage-reader.ts';
import type { StagesInputs } from './stages-inputs.ts';

/** All inputs of the umbrella: its own, and those of every stage. */
export interface PublishInputs extends StagesInputs {
  /** Which job of a workflow is done, rather than a whole release. */
  readonly job?: JobInputs | null;
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
