import { realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isInside } from '@repo-agent-actions/process';

/**
 * Whether a program lies in the folder that the source was fetched into: one that a commit can bring along, on a PATH
 * that a workflow has put it on. Jobs that hold a token start no such program. A link from there to one of the machine's,
 * as in a virtual environment, is the machine's.
 * @param real - behind links; of a program, or a folder of the PATH; absolute
 */
export function isOfWorkspace(real: string, environment: Readonly<Record<string, string>>): boolean {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  if (!isAbsolute(workspace)) return false;
  try {
    return isInside(realpathSync(workspace), real);
  } catch {
    return false; // there is no such folder
  }
}
