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
