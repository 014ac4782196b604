import { mkdtemp, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { forAllScopes } from '#process';
import { findGit, startGit, type GitHost } from './git-program.ts';
import { temporaryRoot } from './git-view.ts';

const known = new Map<string, Promise<string | null>>();

/**
 * The file in which the user of this machine says what git ignores everywhere (`core.excludesFile`): files that an editor
 * leaves behind don't change a project. No other setting of the user counts. Each git is asked once per process.
 * @param outside - no git program inside this folder is used; absolute
 * @returns `null` when there is no git, and no place for such a file
 */
export function machineIgnores(outside: string, host: GitHost): Promise<string | null> {
  const { environment } = host;
  const names = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'];
  const key = JSON.stringify([findGit(outside, host), ...names.map((name) => environment[name] ?? null)]);
  let path = known.get(key);
  if (path === undefined) {
    path = forAllScopes(() => find(outside, host));
    known.set(key, path);
    path.catch(() => known.delete(key)); // the next call may succeed
  }
  return path;
}

async function find(outside: string, host: GitHost): Promise<string | null> {
  const { XDG_CONFIG_HOME: xdg = '', HOME: home = host.environment['USERPROFILE'] } = host.environment;
  const folder = await mkdtemp(join(temporaryRoot(host), 'git-view-'));
  try {
    const args = ['config', '--includes', '--type=path', '--get', 'core.excludesFile'];
    const variables = { GIT_DIR: join(folder, 'nowhere') };
    const result = await startGit(
      { args, cwd: folder, outside, home: folder, variables, withMachineSettings: true },
      host,
    );
    const named = result?.exitCode === 0 ? result.stdout.replace(/\n$/u, '') : '';
    if (isAbsolute(named)) return named;
    if (isAbsolute(xdg)) return join(xdg, 'git/ignore');
    return home === undefined ? null : join(home, '.config/git/ignore');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
