import { isReleaseJob, RELEASE_JOBS, ReleaseError } from '#release-model';

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'] as const;

/** The result of a job; `unknown` is one that a server passes on unevaluated, or not at all. */
export type Result = (typeof RESULTS)[number] | 'unknown';

/** Jobs of the shipped workflows that don't run a stage. */
export const NO_STAGE: readonly string[] = ['preflight', 'keep'];

export interface JobResult {
  readonly job: string;
  readonly result: Result;
}

/** A job before this one, with what it has passed on through the server. */
export interface NeededJob extends JobResult {
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Reads the lines of an input `results`: `upload-test success`, or the context `needs` as JSON. An invalid result is `unknown`, because some servers
 * pass on the results of a skipped job as the text of the expression.
 * @throws ReleaseError for a line without the name of a job, and for a job that appears twice
 */
export function parseJobResults(lines: readonly string[]): readonly JobResult[] {
  if (lines[0]?.startsWith('{') === true) return parseNeeds(lines.join('\n'), 'results');
  const jobs = lines.map((line, place) => {
    const [, job, word = ''] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
    if (job !== undefined) return { job, result: RESULTS.find((known) => known === word) ?? 'unknown' } as const;
    throw new ReleaseError({
      subject: 'results',
      problem: `line ${String(place + 1)} is not JOB RESULT`,
      remedy: 'Use the form: upload ${{ needs.upload.result }}',
    });
  });
  const seen = new Set<string>();
  const twice = jobs.find(({ job }) => seen.size === seen.add(job).size);
  if (twice === undefined) return jobs;
  throw new ReleaseError({
    subject: 'results',
    problem: `lists ${twice.job} twice`,
    remedy: 'Give each job one line',
  });
}

/**
 * Reads what the context `needs` says about the jobs before this one, as JSON: `${{ toJSON(needs) }}`.
 * @param subject - the input, for messages
 * @throws ReleaseError for anything else
 */
export function parseNeeds(text: string, subject: string): readonly NeededJob[] {
  const wrong = new ReleaseError({
    subject,
    problem: 'is not what the context needs says about the jobs before this one',
    remedy: 'Set it to ${{ toJSON(needs) }}',
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (!isTable(json)) throw wrong;
  const jobs = Object.entries(json).map(([job, need]): NeededJob => {
    if (!isTable(need)) throw wrong;
    const { result: word } = need;
    const given = isTable(need['outputs']) ? Object.entries(need['outputs']) : [];
    return {
      job,
      result: RESULTS.find((known) => known === word) ?? 'unknown',
      outputs: Object.fromEntries(given.filter((one): one is [string, string] => typeof one[1] === 'string')),
    };
  });
  // Runners write them in alphabetical order. A job of the project's own, such as one that builds wheels, comes early
  const place = ({ job }: JobResult): number => (isReleaseJob(job) ? RELEASE_JOBS.indexOf(job) : 0.5);
  return jobs.sort((one, other) => place(one) - place(other));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The combined result of the jobs: `failed` when one failed, whatever the others did; `cancelled` or `unknown` when one
 * is and none failed; `passed` only when every job succeeded or was skipped, and at least one succeeded.
 */
export function verdictOf(results: readonly JobResult[]): 'failed' | 'cancelled' | 'unknown' | 'passed' | 'idle' {
  const has = (wanted: Result): boolean => results.some(({ result }) => result === wanted);
  if (has('failure')) return 'failed';
  if (has('cancelled')) return 'cancelled';
  if (has('unknown')) return 'unknown';
  return has('success') ? 'passed' : 'idle';
}
