import type { InputReader } from '@repo-agent-actions/action-kit';
import type { HandOverPlaces } from '@repo-agent-actions/hand-over';
import { ReleaseError } from '@repo-agent-actions/release-model';

const CONTENTS = ['release', 'receipts'] as const;

/** What is handed over. */
export type HandOverContents = (typeof CONTENTS)[number];

export interface HandOverInputs {
  /** `keep`: the receipts of this run, in the draft release, for later runs. */
  readonly mode: 'save' | 'restore' | 'keep';
  readonly contents: readonly HandOverContents[];
  /** `auto`, or a name. */
  readonly artifactName: string;
  /** Absolute. */
  readonly packagesDir: string;
  /** A path, or JSON; `null`: the one that the build left. */
  readonly manifest: string | null;
  readonly manifestSha256: string | null;
  readonly tag: string | null;
  /** Where the run's artifacts and the tag's release are. */
  readonly places: HandOverPlaces;
  /** `pypi`, `testpypi`, `gitea`, or an upload URL; `null`: no index is asked. */
  readonly index: string | null;
  readonly simpleUrl: string | null;
}

function readContents(reader: InputReader, mode: HandOverInputs['mode']): readonly HandOverContents[] {
  const contents = reader.choices('contents', CONTENTS);
  if (contents.length === 0) {
    throw new ReleaseError({
      subject: 'contents',
      problem: 'names nothing to hand over',
      remedy: `Allowed: ${CONTENTS.join(', ')}`,
    });
  }
  // Whose receipts they are is said by the manifest
  return mode === 'restore' && !contents.includes('release') ? ['release', ...contents] : contents;
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
    tag: reader.optional('tag'),
    places: {
      token: reader.secret('token'),
      apiUrl: reader.optional('api-url') ?? reader.runner('GITHUB_API_URL'),
      repository: reader.runner('GITHUB_REPOSITORY'),
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
    index: reader.optional('index'),
    simpleUrl: reader.optional('simple-url'),
  };
}
