import { checkedTagPrefix, givenTag, tagOfRef } from '#release-model';
import type { InputReader } from './input-reader.ts';

/**
 * Reads the input `tag`: the name of a tag, or its full ref.
 * @returns `null` when it is empty
 * @throws ReleaseError for a branch or another ref, and for a name that git doesn't allow for tags
 */
export function readTag(reader: InputReader): string | null {
  const given = reader.optional('tag');
  return given === null ? null : givenTag(given);
}

/**
 * Reads the tag of a run: the input `tag`, else the tag that started the run.
 * @returns `null` when there is neither
 * @throws ReleaseError as {@link readTag} does
 */
export function readTagOfRun(reader: InputReader): string | null {
  const started = tagOfRef(reader.runner('GITHUB_REF'));
  return readTag(reader) ?? (started === null ? null : givenTag(started, 'GITHUB_REF'));
}

/**
 * Reads the input `tag-prefix`.
 * @returns `null` when it is empty: the project's configuration decides
 * @throws ReleaseError for a prefix that git, or the commands and pages that contain it, don't allow
 */
export function readTagPrefix(reader: InputReader): string | null {
  const prefix = reader.optional('tag-prefix');
  return prefix === null ? null : checkedTagPrefix(prefix);
}
