import { checkedTagPrefix } from '@repo-agent-actions/release-model';
import type { InputReader } from './input-reader.ts';

/**
 * Reads the input `tag-prefix`.
 * @returns `null` when it is empty: the project's configuration says it
 * @throws ReleaseError for what tags can't begin with, or commands and pages can't hold
 */
export function readTagPrefix(reader: InputReader): string | null {
  const prefix = reader.optional('tag-prefix');
  return prefix === null ? null : checkedTagPrefix(prefix);
}
