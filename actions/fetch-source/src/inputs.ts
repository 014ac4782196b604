import { readTag, type InputReader } from '#action-kit';
import { visibleValue } from '#harmless-text';
import { isRepositoryName, serverAddress, type SourceAddress } from '#project-tree';
import { ReleaseError } from '#release-model';

export interface FetchSourceInputs {
  readonly address: SourceAddress;
  /** On which the ref must be; `null`: any. */
  readonly commit: string | null;
  /** Absolute. */
  readonly workspace: string;
  /** Where the jobs of this run leave things for each other. */
  readonly places: { readonly resultsUrl: string | null; readonly runtimeToken: string | null };
}

/** What the runner must say, since nothing can be fetched without it. */
function required(reader: InputReader, name: string, isValid: (text: string) => boolean): string {
  const text = reader.runner(name);
  if (text !== null && isValid(text)) return text;
  throw new ReleaseError({
    subject: name,
    problem: text === null ? 'is not set by the runner' : `'${visibleValue(text, 80)}' can't be used`,
    remedy: 'Run this action in a job of Gitea, Forgejo, GitHub or act',
  });
}

/** The ref that a run was started for, as git takes it on a command line. */
const REF = /^refs\/[^\s\p{Cc}:*?[\\^~]+$/u;

export function readInputs(reader: InputReader): FetchSourceInputs {
  const tag = readTag(reader);
  const commit = reader.optional('commit');
  const token = reader.secret('token');
  const serverUrl = required(reader, 'GITHUB_SERVER_URL', (text) => serverAddress(text) !== null);
  return {
    address: {
      serverUrl: serverAddress(serverUrl) ?? serverUrl,
      repository: required(reader, 'GITHUB_REPOSITORY', isRepositoryName),
      ref: tag === null ? required(reader, 'GITHUB_REF', (text) => REF.test(text)) : `refs/tags/${tag}`,
      token,
    },
    commit,
    workspace: reader.workspace,
    places: {
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
  };
}
