import { normalizeName, tryParseVersion, formatVersion } from '@repo-agent-actions/python-standards';
import { commitOfTag, type GitFacts, type GitHost } from '@repo-agent-actions/project-tree';
import { ReleaseError, type Finding } from '@repo-agent-actions/release-model';

/** The version that a tag names, in normal form; `null` when it names none. The prefix may be left out. */
export function versionOfTag(tag: string, prefix: string, projectName: string): string | null {
  const start = prefix.replaceAll('{name}', normalizeName(projectName));
  const version = tryParseVersion(tag.startsWith(start) ? tag.slice(start.length) : tag);
  return version === undefined ? null : formatVersion(version);
}

/**
 * Sees to it that a tag that was named can be the tag of what is going to be built.
 * @throws ReleaseError when it is on another commit
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
    problem: `${tag} is on commit ${commit.slice(0, 12)}, and ${git.commit.slice(0, 12)} is checked out`,
    remedy: 'Check out the tag, or give the tag of this commit',
  });
}

/** Which tag the release has, and what is wrong with it. */
export interface TagVerdict {
  readonly tag: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Compares the tag with the version that was built: the tag that was named, else the one on the commit that says this
 * version.
 */
export function judgeTag(
  named: string | null,
  git: GitFacts | null,
  prefix: string,
  projectName: string,
  version: string,
): TagVerdict {
  if (named !== null) {
    const says = versionOfTag(named, prefix, projectName);
    if (says === version) return { tag: named, findings: [] };
    const problem =
      says === null
        ? `${named} names no version after the prefix '${prefix}'`
        : `${named} says ${says}, and ${version} was built`;
    return {
      tag: named,
      findings: [
        {
          rule: 'tag-version',
          severity: 'unsafe',
          subject: 'tag',
          message: problem,
          remedy: 'Tag the commit with its version, or set the version that the tag says',
        },
      ],
    };
  }
  const tags = git?.tags ?? [];
  const tag = tags.find((candidate) => versionOfTag(candidate, prefix, projectName) === version) ?? null;
  const other = tags.find(
    (candidate) => candidate.startsWith(prefix) && versionOfTag(candidate, prefix, projectName) !== null,
  );
  if (tag !== null || other === undefined) return { tag, findings: [] };
  return {
    tag: null,
    findings: [
      {
        rule: 'tag-version',
        severity: 'warning',
        subject: 'tag',
        message: `the commit has the tag ${other}, and ${version} was built`,
        remedy: 'Tag the commit with its version, or set the version that the tag says',
      },
    ],
  };
}
