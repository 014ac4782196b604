import {
  formatVersion,
  isPrerelease,
  noTagError,
  judgeVersionTag,
  tagError,
  type TagScheme,
  type WantedVersion,
} from '@repo-agent-actions/python-standards';
import { givenTag, tagOfRef } from '@repo-agent-actions/release-model';

/** A tag that says a version. */
export interface JudgedTag {
  readonly tag: string;
  /** PEP 440 normal form. */
  readonly version: string;
  readonly isPrerelease: boolean;
}

/** What is known of the tag. */
export interface TagContext extends TagScheme {
  /** The input; `null` when it is empty. */
  readonly tag: string | null;
  /** `GITHUB_REF`: what started the run. */
  readonly ref: string | null;
  /** What the project says; `null`: only a build tells it. */
  readonly wanted: WantedVersion | null;
}

/**
 * Which tag is released, and which version it says. The trigger's pattern lets through what is no version, so code
 * judges it.
 * @throws ReleaseError when there is no tag, it says no version, or another one than the project
 */
export function judgeTag({ tag, ref, wanted, ...scheme }: TagContext): JudgedTag {
  const name = tag ?? tagOfRef(ref);
  if (name === null) throw noTagError(ref, scheme);
  const read = judgeVersionTag(givenTag(name), scheme, wanted);
  if (read.kind !== 'version') throw tagError(read);
  // As the project spells it: files and artifacts are called so
  const version = wanted?.version ?? formatVersion(read.version);
  return { tag: read.tag, version, isPrerelease: isPrerelease(read.version) };
}
