import { realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isInside } from '#process';

/**
 * Whether a program is in the folder with the fetched source: a commit can contain it, and a workflow can put it on the
 * PATH. Jobs with a token don't start such a program. A link from there to a program of the machine, as in a virtual
 * environment, counts as the machine's.
 * @param real - a program, or a folder on the PATH, with links resolved; absolute
 */
export function isOfWorkspace(real: string, environment: Readonly<Record<string, string>>): boolean {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  if (!isAbsolute(workspace)) return false;
  try {
    return isInside(realpathSync(workspace), real);
  } catch {
    return false; // the folder doesn't exist
  }
}
