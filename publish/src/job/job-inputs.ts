import type { InputReader } from '#action-kit';
import { RELEASE_JOBS, ReleaseError, type ReleaseJob, type Stage } from '#release-model';
import type { StagesInputs } from '../stages-inputs.ts';

/** Which job of a workflow is done, rather than a whole release. What it knows of its run, `readJobRun` reads. */
export interface JobInputs {
  readonly name: ReleaseJob;
  /** The results and outputs of the jobs before it, as the server gives them: JSON. */
  readonly needs: string | null;
  /** The stages of the workflow. */
  readonly workflow: readonly Stage[];
  readonly reader: InputReader;
  readonly readStages: ReadStages;
}

/** How the inputs of some stages are read. */
export type ReadStages = (reader: InputReader, stages: readonly Stage[], allStages: readonly Stage[]) => StagesInputs;

/**
 * Reads which job this is.
 * @param readWorkflow - reads the stages of the workflow, which `prepare` is told
 * @returns `null` for a whole release
 * @throws ReleaseError for inputs that only a job has, without a job
 */
export function readJob(
  reader: InputReader,
  readWorkflow: () => readonly Stage[],
  readStages: ReadStages,
): JobInputs | null {
  const job = reader.optional('job');
  const needs = reader.optional('needs');
  const secrets = reader.lines('secrets');
  if (job === null) {
    const [stray] = [...(needs === null ? [] : ['needs']), ...(secrets.length === 0 ? [] : ['secrets'])];
    if (stray === undefined) return null;
    throw new ReleaseError({ subject: stray, problem: 'is set, but job is empty', remedy: 'Set job, or remove it' });
  }
  return { name: reader.choice('job', RELEASE_JOBS), needs, workflow: readWorkflow(), reader, readStages };
}
