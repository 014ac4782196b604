import { gitOutput, type GitHost } from './git.ts';

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
  /** Whether the project's folder holds changes that are not committed; new files that git doesn't ignore count. */
  readonly changed: boolean;
}

/** The top of the work tree that a project belongs to; `null` outside git, or where the repository around ignores it. */
export async function findWorkTree(projectDir: string, host: GitHost): Promise<string | null> {
  const top = await gitOutput(['rev-parse', '--show-toplevel'], projectDir, host);
  if (top === null || top === '') return null;
  // A folder that git ignores is a project of its own: the repository around knows nothing of it.
  const ignored = await gitOutput(['check-ignore', '--quiet', '.'], projectDir, host);
  return ignored === null ? top : null;
}

/** Reads what git knows of a project. `null` when it is in no repository, in one without a commit, or git is missing. */
export async function readGitFacts(projectDir: string, host: GitHost): Promise<GitFacts | null> {
  const top = await findWorkTree(projectDir, host);
  if (top === null) return null;
  const head = await gitOutput(['log', '-1', '--no-show-signature', '--format=%H %ct'], projectDir, host);
  const match = /^([0-9a-f]{40,64}) (\d+)$/u.exec(head ?? '');
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const [tags, status] = await Promise.all([
    gitOutput(['tag', '--points-at', 'HEAD'], projectDir, host),
    gitOutput(['status', '--porcelain=v1', '--untracked-files=normal', '--', '.'], projectDir, host),
  ]);
  return {
    top,
    commit: match[1],
    commitTime: Number(match[2]),
    tags: (tags ?? '').split('\n').filter((tag) => tag !== ''),
    changed: status !== '',
  };
}

/** The commit that a tag names; `null` when there is no such tag. */
export async function commitOfTag(projectDir: string, tag: string, host: GitHost): Promise<string | null> {
  return await gitOutput(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`],
    projectDir,
    host,
  );
}

/** Whether git tracks anything at or below a path of the project. */
export async function isTracked(projectDir: string, path: string, host: GitHost): Promise<boolean> {
  const listed = await gitOutput(['ls-files', '--', `:(literal)${path}`], projectDir, host);
  return listed !== null && listed !== '';
}
