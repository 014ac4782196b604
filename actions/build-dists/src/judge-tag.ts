import type { GitFacts } from '#project-tree';
import {
  judgeVersionTag,
  readVersionTag,
  severalTags,
  tagFinding,
  tagsOfVersion,
  type TagScheme,
} from '#python-standards';
import type { Finding } from '#release-model';

/** Which tag the release has, and what is wrong with it. */
export interface TagVerdict {
  readonly tag: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Compares the tag with the version that was built: the tag that was named, else the one on the commit that matches
 * the version.
 * @param version - PEP 440 normal form
 */
export function judgeTag(named: string | null, git: GitFacts | null, scheme: TagScheme, version: string): TagVerdict {
  const wanted = { version, saidBy: { kind: 'build' } } as const;
  if (named !== null) {
    const judged = judgeVersionTag(named, scheme, wanted);
    return { tag: named, findings: judged.kind === 'version' ? [] : [tagFinding(judged)] };
  }
  const tags = git?.tags ?? [];
  const found = tagsOfVersion(tags, scheme, version);
  const [tag = null] = found;
  if (tag !== null) return { tag, findings: found.length > 1 ? [several(found, version)] : [] };
  const other = tags.find((candidate) => readVersionTag(candidate, scheme).kind === 'version');
  if (other === undefined) return { tag, findings: [] };
  return {
    tag: null,
    findings: [
      {
        rule: 'tag-version',
        severity: 'warning',
        subject: 'tag',
        message: `the commit has the tag ${other}, but version ${version} was built`,
        remedy: 'Tag the commit with the version that was built, or set the version to that of the tag',
      },
    ],
  };
}

function several(tags: readonly string[], version: string): Finding {
  return {
    rule: 'tag-version',
    severity: 'warning',
    subject: 'tag',
    message: `the commit has several tags for this version: ${severalTags(tags, version)}`,
    remedy: 'Name the tag of the release in the input tag, or delete the others',
  };
}
