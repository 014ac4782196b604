import { readConfigured, readGivenProfile, readTag, type InputReader } from '#action-kit';
import type { RunArtifact } from '#hand-over';
import type { ConfiguredInputs, Stage } from '#release-model';
import type { ProfileName } from '#server-profiles';

/** What a job without the project's source knows about it. */
export interface ReleaseSourceFacts {
  /** As given by the workflow; `null`: not given. */
  readonly tag: string | null;
  /** Of the tag; `null`: the workflow doesn't give it. */
  readonly commit: string | null;
  /** `GITHUB_REF`: what started the run. */
  readonly ref: string | null;
}

export interface PublishIndexInputs {
  /** Set by callers that know it; otherwise derived from the index: `testpypi` is `upload-test`. */
  readonly stage?: Extract<Stage, 'upload' | 'upload-test'>;
  /** Absolute. */
  readonly packagesDir: string;
  /** Where the release is copied from, into `packagesDir`; absent: it is already there. */
  readonly artifact?: RunArtifact;
  /** The same inputs with what the manifest in the artifact says about those that nobody gave. */
  readonly withSettings?: (configured: ConfiguredInputs) => PublishIndexInputs;
  /** Path, or JSON. */
  readonly manifest: string | null;
  readonly manifestSha256: string | null;
  /** What is released, according to the workflow and runner; absent: the caller has compared it. */
  readonly source?: ReleaseSourceFacts;
  /** `pypi`, `testpypi`, `gitea`, or an upload URL. */
  readonly index: string;
  readonly simpleUrl: string | null;
  /** Whose rules apply; `null` or absent: those of the index. */
  readonly profile?: ProfileName | null;
  /** Ids of rules that don't stop the upload. */
  readonly ignore?: readonly string[];
  readonly username: string;
  /** The index that the release goes to next; absent: none is asked. */
  readonly production?: {
    readonly index: string;
    readonly simpleUrl: string | null;
    /** What the names of its two inputs begin with. */
    readonly prefix: string;
  };
  /** How a caller gets the bytes back that the index has instead of its own, for a message; absent: it can't. */
  readonly takeBack?: string;
  /** Empty for an index that accepts uploads from anyone. */
  readonly password: string;
  readonly existing: 'skip-identical' | 'fail';
  /** How many wheels are sent at the same time; `null`: as many as the index takes at once. */
  readonly parallel: number | null;
  readonly dryRun: boolean;
  /** How many times one file is sent at most. */
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
  const production = reader.optional('production-index');
  // Always read: an input that isn't is reported as unknown
  const productionSimpleUrl = reader.optional('production-simple-url');
  return {
    ...(stage === 'auto' ? {} : { stage }),
    packagesDir: reader.path('packages-dir'),
    ...(artifactName === null
      ? {}
      : {
          artifact: { name: artifactName, places },
          withSettings: (configured) => readConfigured(readInputs, reader, configured),
        }),
    manifest: readManifest(reader),
    manifestSha256: reader.optional('manifest-sha256'),
    source: {
      tag: readTag(reader),
      commit: reader.optional('commit'),
      ref: reader.runner('GITHUB_REF'),
    },
    index: reader.text('index'),
    simpleUrl: reader.optional('simple-url'),
    ...(production === null
      ? {}
      : {
          production: {
            index: production,
            simpleUrl: productionSimpleUrl,
            prefix: 'production-',
          },
        }),
    profile: readGivenProfile(reader),
    ignore: reader.list('ignore'),
    username: reader.text('username'),
    password: reader.secret('password') ?? '',
    existing: reader.choice('existing', ['skip-identical', 'fail']),
    parallel: reader.optionalInteger('parallel', { minimum: 1, maximum: 32 }),
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
