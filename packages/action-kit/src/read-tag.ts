import { checkedTagPrefix, givenTag, tagOfRef } from '@repo-agent-actions/release-model';
import type { InputReader } from './input-reader.ts';

/**
 * Reads the input `tag`: the name of a tag, or its whole ref.
 * @returns `null` when it is empty
 * @throws ReleaseError for a branch or another ref, and for what git doesn't allow as the name of a tag
 */
export function readTag(reader: InputReader): string | null {
  const given = reader.optional('tag');
  return given === null ? null : givenTag(given);
}

/**
 * Reads the tag that a run is about: the input `tag`, else the tag that started the run.
 * @returns `null` when there is neither
 * @throws ReleaseError as {@link readTag}
 */
export function readTagOfRun(reader: InputReader): string | null {
  const started = tagOfRef(reader.runner('GITHUB_REF'));
  return readTag(reader) ?? (started === null ? null : givenTag(started, 'GITHUB_REF'));
}

/**
 * Reads the input `tag-prefix`.
 * @returns `null` when it is empty: the project's configuration says it
 * @throws ReleaseError for what tags can't begin with, or commands and pages can't hold
 */
export function readTagPrefix(reader: InputReader): string | null {
  const prefix = reader.optional('tag-prefix');
  return prefix === null ? null : checkedTagPrefix(prefix);
}
