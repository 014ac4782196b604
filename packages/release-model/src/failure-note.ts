import * as v from 'valibot';

/** Why a job failed where no stage could leave a receipt: preflight refused, the source wasn't there, an input was wrong. */
export interface FailureNote {
  readonly schema: 1;
  /** The key of the job in its workflow. */
  readonly job: string;
  /** The action that failed: `preflight`. */
  readonly action: string;
  /** One sentence. */
  readonly failure: string;
  /** When. RFC 3339, UTC. */
  readonly at: string;
}

export const failureNoteSchema = v.object({
  schema: v.literal(1),
  job: v.string(),
  action: v.string(),
  failure: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp('is not an RFC 3339 time')),
}) satisfies v.GenericSchema<unknown, FailureNote>;

/** Which job of which run, by the variables of the runner; `null` where they don't say. */
export interface JobOfRun {
  readonly job: string;
  readonly run: string;
  readonly attempt: string;
}

/** Reads which job this is. Names that no file could have count as unknown. */
export function jobOfRun(environment: Readonly<Record<string, string | undefined>>): JobOfRun | null {
  const job = environment['GITHUB_JOB'] ?? '';
  const run = environment['GITHUB_RUN_ID'] ?? '';
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '';
  if (!/^[A-Za-z_][\w-]{0,99}$/u.test(job) || !/^[\w-]{0,40}$/u.test(run) || !/^\d{0,9}$/u.test(attempt)) return null;
  return { job, run, attempt };
}
