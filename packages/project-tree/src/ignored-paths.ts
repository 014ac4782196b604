import { tryGit, type GitHost } from './git.ts';

/**
 * Which paths the project's own `.gitignore` files would leave out, whether they are there or not, and whether or not git
 * tracks them.
 * @param folder - of the project; absolute
 * @param paths - relative to it, with `/`
 * @returns some of `paths`; none where git can't tell
 */
export async function ignoredPaths(
  folder: string,
  paths: readonly string[],
  host: GitHost,
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const input = paths.map((path) => `${path}\0`).join('');
  const result = await tryGit(['check-ignore', '--no-index', '--stdin', '-z'], folder, host, input);
  // It ends with 1 when none is ignored, and with more where a path can't be one
  return new Set(result?.exitCode === 0 ? result.stdout.split('\0').filter((path) => path !== '') : []);
}
