import { compareVersions, isPrerelease, parseVersion, readVersionTag, type TagScheme } from '#python-standards';
import { listTags } from './git-tags.ts';
import { gitOutput, requireGitOutput, type GitHost } from './git.ts';

/** What git knows of a release and the one before it. */
export interface ReleaseHistory {
  /** `null` when there is none before HEAD, as far as the clone knows. */
  readonly previousTag: string | null;
  /** Names of those who have changed the project since; most commits first. */
  readonly contributors: readonly string[];
  /** Why neither can be known. */
  readonly lack: 'no-repository' | 'shallow' | null;
}

/** The tag of the newest version before one, among the tags of HEAD and of commits before it. */
function tagBefore(version: string, tags: readonly string[], scheme: TagScheme): string | null {
  const own = parseVersion(version);
  const earlier = tags
    .flatMap((tag) => {
      const read = readVersionTag(tag, scheme);
      return read.kind === 'version' && compareVersions(read.version, own) < 0 ? [read] : [];
    })
    .sort((a, b) => compareVersions(b.version, a.version));
  // The changes of 1.0 are those since 0.9, not since its own release candidate
  const final = isPrerelease(own) ? undefined : earlier.find((one) => !isPrerelease(one.version));
  return (final ?? earlier[0])?.tag ?? null;
}

/** The names of authors, by `.mailmap` of the project, without the accounts of programs; most commits first. */
function byCommits(names: readonly string[]): readonly string[] {
  const commits = new Map<string, number>();
  for (const name of names) if (name !== '' && !name.endsWith('[bot]')) commits.set(name, (commits.get(name) ?? 0) + 1);
  return [...commits].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** What to find out. */
export interface HistoryQuestion {
  /** PEP 440; `null` when only a build tells it. */
  readonly version: string | null;
  readonly scheme: TagScheme;
  /** Whether those who have contributed are needed. */
  readonly withContributors: boolean;
}

/**
 * Finds the release before one, and who has changed the folder of the project since. None of the project's code is run.
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function readReleaseHistory(
  projectDir: string,
  { version, scheme, withContributors }: HistoryQuestion,
  host: GitHost,
): Promise<ReleaseHistory> {
  const previousTag =
    version === null ? null : tagBefore(version, await listTags(projectDir, host, 'until-here'), scheme);
  if (previousTag === null) {
    const shallow = await requireGitOutput(['rev-parse', '--is-shallow-repository'], projectDir, host);
    const lack = shallow === null ? 'no-repository' : shallow === 'true' ? 'shallow' : null;
    if (lack !== null || version === null) return { previousTag, contributors: [], lack };
  }
  if (!withContributors) return { previousTag, contributors: [], lack: null };
  const range = previousTag === null ? 'HEAD' : `refs/tags/${previousTag}..HEAD`;
  // `.` is the folder of the project: a repository may have several
  const args = ['log', '--no-merges', '--use-mailmap', '--format=%aN', '--end-of-options', range, '--', '.'];
  const names = await gitOutput(args, projectDir, host);
  return { previousTag, contributors: byCommits((names ?? '').split('\n')), lack: null };
}
