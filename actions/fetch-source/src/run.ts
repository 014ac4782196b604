import type { ActionResult } from '#action-kit';
import { fetchSource } from '#project-tree';
import { ReleaseError, type Host } from '#release-model';
import type { FetchSourceInputs } from './inputs.ts';

export interface FetchSourceResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  /** That was checked out. */
  readonly commit: string;
}

/**
 * Fetches the source of a release into the workspace.
 * @throws ReleaseError when the server refuses, or the ref is on another commit than when the run began
 */
export async function run({ address, commit, workspace }: FetchSourceInputs, host: Host): Promise<FetchSourceResult> {
  const fetched = await fetchSource(workspace, address, host);
  if (commit !== null && fetched !== commit) {
    throw new ReleaseError({
      subject: address.ref,
      problem: `is on another commit than when this run began (${fetched})`,
      remedy: `Put it back on ${commit}, or start a new run`,
    });
  }
  host.info(`${address.ref}: ${fetched}`);
  return { passed: true, failure: null, receipt: null, receiptPath: null, commit: fetched };
}
