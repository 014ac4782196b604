import { ReleaseError } from '@repo-agent-actions/release-model';

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'] as const;

/** What a job came to; `unknown` is what a server hands on unevaluated, or not at all. */
export type Result = (typeof RESULTS)[number] | 'unknown';

/** Jobs of the shipped workflows that do no stage. */
export const NO_STAGE: readonly string[] = ['preflight', 'keep'];

export interface JobResult {
  readonly job: string;
  readonly result: Result;
}

/**
 * Reads the lines of an input `results`: `upload-test success`. A result that isn't one is `unknown`, since some servers
 * hand on what belongs to a skipped job as the text of its expression.
 * @throws ReleaseError for a line without the name of a job, and for a job that is there twice
 */
export function parseJobResults(lines: readonly string[]): readonly JobResult[] {
  const jobs = lines.map((line, place) => {
    const [, job, word = ''] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
    if (job !== undefined) return { job, result: RESULTS.find((known) => known === word) ?? 'unknown' } as const;
    throw new ReleaseError({
      subject: 'results',
      problem: `line ${String(place + 1)} is not JOB RESULT`,
      remedy: 'Write it like: upload ${{ needs.upload.result }}',
    });
  });
  const seen = new Set<string>();
  const twice = jobs.find(({ job }) => seen.size === seen.add(job).size);
  if (twice === undefined) return jobs;
  throw new ReleaseError({
    subject: 'results',
    problem: `names ${twice.job} twice`,
    remedy: 'Give each job one line',
  });
}

/**
 * What the jobs say together: `failed` when one did, whatever became of the others; `cancelled` and `unknown` when one
 * is so and none failed; `passed` only when every job was a success or left out, and one was a success.
 */
export function verdictOf(results: readonly JobResult[]): 'failed' | 'cancelled' | 'unknown' | 'passed' | 'idle' {
  const has = (wanted: Result): boolean => results.some(({ result }) => result === wanted);
  if (has('failure')) return 'failed';
  if (has('cancelled')) return 'cancelled';
  if (has('unknown')) return 'unknown';
  return has('success') ? 'passed' : 'idle';
}
