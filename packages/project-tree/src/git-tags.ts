import { ReleaseError } from '#release-model';
import type { GitFacts } from './git-facts.ts';
import { gitOutput, type GitHost } from './git.ts';

/** The commit that a tag names; `null` when there is no such tag. */
export async function commitOfTag(projectDir: string, tag: string, host: GitHost): Promise<string | null> {
  return await gitOutput(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`],
    projectDir,
    host,
  );
}

/**
 * Names of the tags of the repository that a project is in; empty without git.
 * @param which - `here`: those on HEAD; `until-here`: those on HEAD and on commits before it
 */
export async function listTags(
  projectDir: string,
  host: GitHost,
  which: 'all' | 'here' | 'until-here' = 'all',
): Promise<readonly string[]> {
  const limit = { all: [], here: ['--points-at', 'HEAD'], 'until-here': ['--merged', 'HEAD'] }[which];
  const listed = await gitOutput(['tag', '--list', ...limit], projectDir, host);
  return (listed ?? '').split('\n').filter((tag) => tag !== '');
}

/**
 * Requires that a tag can be the tag of the checked-out commit. A tag that isn't in the clone is accepted.
 * @throws ReleaseError when it points to another commit
 */
export async function requireTagHere(
  tag: string,
  projectDir: string,
  git: GitFacts | null,
  host: GitHost,
): Promise<void> {
  if (git === null) return;
  const commit = await commitOfTag(projectDir, tag, host);
  if (commit === null || commit === git.commit) return;
  throw new ReleaseError({
    subject: 'tag',
    problem: `${tag} points to commit ${commit.slice(0, 12)}, but ${git.commit.slice(0, 12)} is checked out`,
    remedy: 'Check out the tag, or name a tag of this commit',
  });
}
