import type { Host } from '#release-model';
import type { PublishInputs } from './inputs.ts';
import { runJob } from './job/run-job.ts';
import { runStages, type PublishResult } from './run-stages.ts';

export type { PublishResult } from './run-stages.ts';

/**
 * Takes a project through the stages of a release, all of them or those of one job of a workflow.
 * @throws ReleaseError if it finds no files, or a manifest of another release; and in a job, if one before it did not pass
 */
export async function run(inputs: PublishInputs, host: Host): Promise<PublishResult> {
  const { job = null } = inputs;
  return job === null ? runStages(inputs, host) : runJob(job, host);
}
