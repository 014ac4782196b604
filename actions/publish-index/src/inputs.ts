import { readTag, type InputReader } from '@repo-agent-actions/action-kit';
import type { RunArtifact } from '@repo-agent-actions/hand-over';
import type { Stage } from '@repo-agent-actions/release-model';

/** What a job without the project's source knows of it. */
export interface ReleaseSourceFacts {
  /** As the workflow says; `null`: it doesn't. */
  readonly tag: string | null;
  /** Of the tag; `null`: the workflow doesn't say. */
  readonly commit: string | null;
  /** `GITHUB_REF`: what started the run. */
  readonly ref: string | null;
}

export interface PublishIndexInputs {
  /** Set by who knows which it is; otherwise the index tells: `testpypi` is `upload-test`. */
  readonly stage?: Extract<Stage, 'upload' | 'upload-test'>;
  /** Absolute. */
  readonly packagesDir: string;
  /** Where the release is taken from, into `packagesDir`; absent: it is there. */
  readonly artifact?: RunArtifact;
  /** Path, or JSON. */
  readonly manifest: string | null;
  readonly manifestSha256: string | null;
  /** What is released, as workflow and runner say; absent: who calls has compared it. */
  readonly source?: ReleaseSourceFacts;
  /** `pypi`, `testpypi`, `gitea`, or an upload URL. */
  readonly index: string;
  readonly simpleUrl: string | null;
  readonly username: string;
  /** Empty for an index that takes uploads from anybody. */
  readonly password: string;
  readonly existing: 'skip-identical' | 'fail';
  /** Wheels that are sent at the same time. */
  readonly parallel: number;
  readonly dryRun: boolean;
  /** How often one file is sent at most. */
  readonly attempts: number;
  readonly wait: boolean;
  /** Seconds. */
  readonly waitTimeout: number;
  readonly allowHttpHosts: readonly string[];
}

export function readInputs(reader: InputReader): PublishIndexInputs {
  const stage = reader.choice('stage', ['auto', 'upload-test', 'upload']);
  const artifactName = reader.optional('artifact-name');
  const places = {
    resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
    runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
  };
  return {
    ...(stage === 'auto' ? {} : { stage }),
    packagesDir: reader.path('packages-dir'),
    ...(artifactName === null ? {} : { artifact: { name: artifactName, places } }),
    manifest: readManifest(reader),
    manifestSha256: reader.optional('manifest-sha256'),
    source: {
      tag: readTag(reader),
      commit: reader.optional('commit'),
      ref: reader.runner('GITHUB_REF'),
    },
    index: reader.text('index'),
    simpleUrl: reader.optional('simple-url'),
    username: reader.text('username'),
    password: reader.secret('password') ?? '',
    existing: reader.choice('existing', ['skip-identical', 'fail']),
    parallel: reader.integer('parallel', { minimum: 1, maximum: 16 }),
    dryRun: reader.boolean('dry-run'),
    attempts: reader.integer('attempts', { minimum: 1, maximum: 20 }),
    wait: reader.boolean('wait'),
    waitTimeout: reader.integer('wait-timeout', { minimum: 1, maximum: 86_400 }),
    allowHttpHosts: reader.list('allow-http-hosts'),
  };
}

function readManifest(reader: InputReader): string | null {
  const text = reader.optional('manifest');
  return text === null || text.startsWith('{') ? text : reader.path('manifest');
}

/** The stage of an upload to this index. */
export function stageOf({
  stage,
  index,
}: Pick<PublishIndexInputs, 'stage' | 'index'>): Extract<Stage, 'upload' | 'upload-test'> {
  return stage ?? (index === 'testpypi' ? 'upload-test' : 'upload');
}
