import {
  formatVersion,
  isPrerelease,
  noTagError,
  judgeVersionTag,
  tagError,
  type TagScheme,
  type WantedVersion,
} from '#python-standards';
import { givenTag, tagOfRef } from '#release-model';

/** A tag that contains a version. */
export interface JudgedTag {
  readonly tag: string;
  /** PEP 440 normal form. */
  readonly version: string;
  readonly isPrerelease: boolean;
}

/** What is known about the tag. */
export interface TagContext extends TagScheme {
  /** The input; `null` when it is empty. */
  readonly tag: string | null;
  /** `GITHUB_REF`: what started the run. */
  readonly ref: string | null;
  /** The project's version; `null`: known only after a build. */
  readonly wanted: WantedVersion | null;
}

/**
 * Which tag is released, and which version it contains. The trigger's pattern also matches tags without a version, so
 * code judges it.
 * @throws ReleaseError if there is no tag, it has no version, or a different one than the project
 */
export function judgeTag({ tag, ref, wanted, ...scheme }: TagContext): JudgedTag {
  const name = tag ?? tagOfRef(ref);
  if (name === null) throw noTagError(ref, scheme);
  const read = judgeVersionTag(givenTag(name), scheme, wanted);
  if (read.kind !== 'version') throw tagError(read);
  // In the project's spelling: files and artifacts use it
  const version = wanted?.version ?? formatVersion(read.version);
  return { tag: read.tag, version, isPrerelease: isPrerelease(read.version) };
}
