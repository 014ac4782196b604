import type { ActionResult } from '#action-kit';
import { lazyModule } from '#lazy-modules';
import { fetchSource } from '#project-tree';
import { ReleaseError, type Host } from '#release-model';
import type { FetchSourceInputs } from './inputs.ts';

/** Only a failure needs it. */
const handOver = lazyModule(() => import('#hand-over'));

export interface FetchSourceResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  /** That was checked out. */
  readonly commit: string;
}

/**
 * Fetches the source of a release into the workspace. Where that fails, the job has nothing else that could say why, so the
 * sentence is passed on for the issue of the release.
 * @throws ReleaseError when the server refuses, or the ref is on another commit than when the run began
 */
export async function run(inputs: FetchSourceInputs, host: Host): Promise<FetchSourceResult> {
  try {
    return await fetched(inputs, host);
  } catch (error) {
    const { passOnFailure } = await handOver();
    await passOnFailure('fetch-source', error, inputs.places, host);
    throw error;
  }
}

async function fetched({ address, commit, workspace }: FetchSourceInputs, host: Host): Promise<FetchSourceResult> {
  const there = await fetchSource(workspace, address, host);
  if (commit !== null && there !== commit) {
    throw new ReleaseError({
      subject: address.ref,
      problem: `is on another commit than when this run began (${there})`,
      remedy: `Put it back on ${commit}, or start a new run`,
    });
  }
  host.info(`${address.ref}: ${there}`);
  return { passed: true, failure: null, receipt: null, receiptPath: null, commit: there };
}
