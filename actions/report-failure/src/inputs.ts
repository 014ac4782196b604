import { readTagOfRun, type InputReader } from '#action-kit';
import { parseJobResults, type HandOverPlaces, type JobResult } from '#hand-over';

export interface ReportFailureInputs {
  /** In the order of the jobs. */
  readonly results: readonly JobResult[];
  /** `null`: the run wasn't started for a tag. */
  readonly tag: string | null;
  /** Of the files that this run built, from a job's output; `null`: none were built, or it isn't known. */
  readonly manifestSha256: string | null;
  /** Where the run's artifacts and the repository's issues are. */
  readonly places: HandOverPlaces;
}

export function readInputs(reader: InputReader): ReportFailureInputs {
  const places = {
    token: reader.secret('token'),
    apiUrl: reader.optional('api-url') ?? reader.runner('GITHUB_API_URL'),
    repository: reader.runner('GITHUB_REPOSITORY'),
    resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
    runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
  };
  const tag = readTagOfRun(reader);
  reader.text('results');
  // Some servers pass on the outputs of a skipped job as the text of their expressions
  const sha256 = /^[0-9a-f]{64}$/u.exec(reader.optional('manifest-sha256') ?? '')?.[0] ?? null;
  return { results: parseJobResults(reader.lines('results')), tag, manifestSha256: sha256, places };
}
