import { readTag, type InputReader } from '#action-kit';
import { parseJobResults, type HandOverPlaces, type JobResult } from '#hand-over';
import { visibleValue } from '#harmless-text';
import { isStage, ReleaseError, STAGES, type Stage } from '#release-model';

const CONTENTS = ['release', 'receipts', 'distributions'] as const;

/** What to hand over. */
export type HandOverContents = (typeof CONTENTS)[number];

export interface HandOverInputs {
  /** `keep`: the receipts of this run, in the draft release, for later runs. */
  readonly mode: 'save' | 'restore' | 'keep';
  readonly contents: readonly HandOverContents[];
  /** `auto`, or a name. */
  readonly artifactName: string;
  /** Absolute. */
  readonly packagesDir: string;
  /** A path, or JSON; `null`: the one that the build wrote. */
  readonly manifest: string | null;
  readonly manifestSha256: string | null;
  readonly tag: string | null;
  /** Of the tag; `null`: this job doesn't know it. */
  readonly commit: string | null;
  /** Whose receipts are saved; `null`: the job isn't named after a stage, and its stages aren't specified. */
  readonly stages: readonly Stage[] | null;
  /** What the server says about the jobs whose receipts are fetched; empty: not given. */
  readonly results: readonly JobResult[];
  /** Where the run's artifacts and the tag's release are. */
  readonly places: HandOverPlaces;
  /** `pypi`, `testpypi`, `gitea`, or an upload URL; `null`: no index is queried. */
  readonly index: string | null;
  readonly simpleUrl: string | null;
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
}

function readContents(reader: InputReader, mode: HandOverInputs['mode']): readonly HandOverContents[] {
  const contents = reader.choices('contents', CONTENTS);
  if (contents.length === 0) {
    throw new ReleaseError({
      subject: 'contents',
      problem: 'lists nothing to hand over',
      remedy: `Allowed: ${CONTENTS.join(', ')}`,
    });
  }
  if (contents.includes('distributions') && mode !== 'save') {
    throw new ReleaseError({
      subject: 'contents',
      problem: `lists distributions, but mode is ${mode}`,
      remedy: 'Take them into a release with wheels-from: artifact:NAME of build-dists',
    });
  }
  // The manifest says whose receipts they are
  return mode === 'restore' && !contents.includes('release') ? ['release', ...contents] : contents;
}

/** Stages that the shipped workflows run in a job named after another stage. */
const BESIDE: Readonly<Partial<Record<Stage, readonly Stage[]>>> = { build: ['check'], upload: ['checklist'] };

/** The stages of this job: those that it lists, otherwise those of the stage that it is named after. */
function readStages(reader: InputReader): readonly Stage[] | null {
  const names = reader.list('stages');
  const unknown = names.find((name) => !isStage(name));
  if (unknown !== undefined) {
    throw new ReleaseError({
      subject: 'stages',
      problem: `'${visibleValue(unknown, 80)}' is unknown`,
      remedy: `Allowed: ${STAGES.join(', ')}`,
    });
  }
  if (names.length > 0) return names.filter(isStage);
  const job = reader.runner('GITHUB_JOB') ?? '';
  return isStage(job) ? [job, ...(BESIDE[job] ?? [])] : null;
}

export function readInputs(reader: InputReader): HandOverInputs {
  const mode = reader.choice('mode', ['save', 'restore', 'keep']);
  return {
    mode,
    contents: readContents(reader, mode),
    artifactName: reader.text('artifact-name'),
    packagesDir: reader.path('packages-dir'),
    manifest: reader.optional('manifest'),
    manifestSha256: reader.optional('manifest-sha256'),
    tag: readTag(reader),
    commit: reader.optional('commit'),
    stages: readStages(reader),
    results: parseJobResults(reader.lines('results')),
    places: {
      token: reader.secret('token'),
      apiUrl: reader.optional('api-url') ?? reader.runner('GITHUB_API_URL'),
      repository: reader.runner('GITHUB_REPOSITORY'),
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
    index: reader.optional('index'),
    simpleUrl: reader.optional('simple-url'),
    allowHttpHosts: reader.list('allow-http-hosts'),
  };
}
