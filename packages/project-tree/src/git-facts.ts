import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findGitFolder } from './git-folder.ts';
import { findGit, startGit, type GitHost } from './git-program.ts';
import { readSettings } from './git-settings.ts';
import { temporaryRoot } from './git-view.ts';
import { gitOutput, requireAnswer, requireGitOutput } from './git.ts';

/** What git knows of a project. */
export interface GitFacts {
  /** The top of the work tree; absolute. */
  readonly top: string;
  /** Of HEAD; 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Seconds since the epoch when HEAD was committed. */
  readonly commitTime: number;
  /** Names of the tags on HEAD. */
  readonly tags: readonly string[];
}

/**
 * The top of the work tree that a project belongs to; `null` outside git, without git, or when the enclosing
 * repository ignores it.
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function findWorkTree(projectDir: string, host: GitHost): Promise<string | null> {
  const folder = await findGitFolder(projectDir, host.environment);
  if (folder === null) return null;
  // No repository can ignore its own top
  if (folder.top === (await realpath(projectDir))) return findGit(folder.top, host) === null ? null : folder.top;
  // A folder that git ignores is a project of its own: the enclosing repository knows nothing about it.
  const ignored = await requireAnswer(['check-ignore', '--quiet', '.'], projectDir, host);
  return ignored === false ? folder.top : null;
}

/**
 * The commit that is checked out where a project is.
 * @returns `null` outside git, without git, and before the first commit
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function headCommit(projectDir: string, host: GitHost): Promise<string | null> {
  return await requireGitOutput(['rev-parse', '--verify', '--quiet', 'HEAD'], projectDir, host);
}

/**
 * Reads what git knows of a project. `null` when it is in no repository, in one without a commit, or git is missing.
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function readGitFacts(projectDir: string, host: GitHost): Promise<GitFacts | null> {
  const top = await findWorkTree(projectDir, host);
  const head = top === null ? null : await readHeadCommit(projectDir, host);
  if (top === null || head === null) return null;
  return { top, ...head };
}

/** Commas and blanks separate the tags: no name of one contains a blank. */
const HEAD_FORMAT = ['--no-show-signature', '--decorate=full', '--decorate-refs=refs/tags/*', '--format=%H %ct %D'];

/** What is known of the commit that is checked out. @returns `null` before the first one */
async function readHeadCommit(
  projectDir: string,
  host: GitHost,
): Promise<Pick<GitFacts, 'commit' | 'commitTime' | 'tags'> | null> {
  const args = ['log', '-1', ...HEAD_FORMAT];
  // It fails before the first commit, too
  const first = await gitOutput(args, projectDir, host);
  if (first === null && (await headCommit(projectDir, host)) === null) return null;
  const [, commit, time, decoration] =
    /^([0-9a-f]{40,64}) (\d+) (.*)$/u.exec(first ?? (await requireGitOutput(args, projectDir, host)) ?? '') ?? [];
  if (commit === undefined) return null;
  const tags = (decoration ?? '').split(', ').flatMap((ref) => /^(?:tag: )?refs\/tags\/(.+)$/u.exec(ref)?.[1] ?? []);
  return { commit, commitTime: Number(time), tags: tags.sort() };
}

/** Whether git tracks anything at or below a path of the project. */
export async function isTracked(projectDir: string, path: string, host: GitHost): Promise<boolean> {
  const listed = await gitOutput(['ls-files', '--', `:(literal)${path}`], projectDir, host);
  return listed !== null && listed !== '';
}

/** A server that a repository is pushed to. */
export interface GitRemote {
  readonly name: string;
  /** As the user's own settings rewrite it (`url.….insteadOf`). */
  readonly url: string;
}

/**
 * The remotes of the repository that a folder belongs to. No server is contacted.
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function listRemotes(projectDir: string, host: GitHost): Promise<readonly GitRemote[]> {
  const folder = await findGitFolder(projectDir, host.environment);
  if (folder === null) return [];
  const home = await mkdtemp(join(temporaryRoot(host), 'git-view-'));
  try {
    const remotes = new Map<string, string>();
    for (const [setting, value] of (await readSettings(folder, home, host)) ?? []) {
      const name = /^remote\.(.+)\.url$/su.exec(setting)?.[1];
      if (name !== undefined && !remotes.has(name)) remotes.set(name, value); // the first is the one that is fetched from
    }
    const rewritten = async ([name, url]: readonly [string, string]): Promise<GitRemote> => {
      const args = ['ls-remote', '--get-url', '--', url];
      const variables = { GIT_DIR: join(home, 'nowhere') };
      const result = await startGit(
        { args, cwd: home, outside: folder.top, home, variables, withMachineSettings: true },
        host,
      );
      return { name, url: result?.exitCode === 0 ? result.stdout.replace(/\n$/u, '') : url };
    };
    return await Promise.all([...remotes].map(rewritten));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
