import { withAttempts } from '#http';
import { ReleaseError, type Finding } from '#release-model';
import { ForgeError } from './forge-error.ts';
import type { Forge, ForgeTag } from './forge.ts';

/** The tag that a release needs. */
export interface WantedTag {
  readonly name: string;
  /** Of the manifest; `null` if it has none. */
  readonly commit: string | null;
  /** Of the tag, if it is created. */
  readonly message: string;
}

export interface SettledTag {
  /** `null`: the forge has no tag yet and creates one when the release is published. */
  readonly tag: ForgeTag | null;
  readonly made: boolean;
  readonly findings: readonly Finding[];
}

const ATTEMPTS = 3;

function judge(wanted: WantedTag, tag: ForgeTag): readonly Finding[] {
  if (wanted.commit !== null && tag.commit !== wanted.commit) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `${wanted.name} points to commit ${tag.commit}, but the files were built from ${wanted.commit}`,
      remedy: 'Nothing was changed. Build the release from that commit, or release with a new version and a new tag',
    });
  }
  const findings: Finding[] = [];
  if (wanted.commit === null) {
    findings.push({
      rule: 'release-commit-unknown',
      severity: 'warning',
      subject: 'manifest',
      message: `it doesn't contain a commit, so it is unknown whether ${wanted.name} is the tag of these files`,
      remedy: 'Build the files with build-dists in a clone of the repository',
    });
  }
  if (!tag.annotated) {
    findings.push({
      rule: 'release-tag-lightweight',
      severity: 'advice',
      subject: 'tag',
      message: `${tag.name} is a lightweight tag, which doesn't record who created it or when`,
      remedy: `It is kept. Create the next one with git tag -a`,
    });
  }
  return findings;
}

function madeByForge(forge: Forge, { name }: WantedTag): Finding {
  return {
    rule: 'release-tag-lightweight',
    severity: 'advice',
    subject: 'tag',
    message: `${forge.title} doesn't create the tag ${name} while there is a draft with that name; it creates a lightweight tag when the draft is published`,
    remedy: 'Push the tag before the release starts',
  };
}

/**
 * Makes sure that the tag of a release exists: an existing one is kept, a missing one is created, annotated.
 * Call it before there is a draft: Gitea doesn't create a tag if a release with that name exists.
 * @throws ReleaseError if it points to another commit, or is missing and its commit is unknown
 */
export async function settleTag(forge: Forge, wanted: WantedTag, hasRelease: boolean): Promise<SettledTag> {
  const existing = await forge.tag(wanted.name);
  if (existing !== null) return { tag: existing, made: false, findings: judge(wanted, existing) };
  if (wanted.commit === null) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `${wanted.name} isn't on ${forge.title}, and the manifest doesn't contain a commit to create it at`,
      remedy: `Push the tag, or build the files with build-dists in a clone of the repository`,
    });
  }
  const order = { name: wanted.name, commit: wanted.commit, message: wanted.message };
  const settled = await withAttempts<SettledTag | null>(
    async () => {
      await forge.createTag(order);
      return null;
    },
    {
      most: ATTEMPTS,
      pause: (attempt) => forge.pause(attempt),
      async judge(error) {
        if (!(error instanceof ForgeError)) return 'give-up';
        // It may exist anyway: created by this call whose response was lost, or by someone else at this moment
        const there = await forge.tag(wanted.name);
        if (there !== null) return { found: { tag: there, made: true, findings: judge(wanted, there) } };
        if (hasRelease && error.status === 409)
          return { found: { tag: null, made: false, findings: [madeByForge(forge, wanted)] } };
        return error.ambiguous ? 'again' : 'give-up';
      },
    },
  );
  if (settled !== null) return settled;
  const made = await forge.tag(wanted.name);
  if (made === null) {
    throw new ReleaseError({
      subject: forge.title,
      problem: `doesn't have the tag ${wanted.name}, although it reported creating it`,
      remedy: 'Run again, or push the tag',
    });
  }
  return { tag: made, made: true, findings: judge(wanted, made) };
}
