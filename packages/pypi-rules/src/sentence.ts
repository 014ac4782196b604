import { visibleValue } from '#harmless-text';
import { messageOf, withoutStop } from '#release-model';

/** The reason of a parser as the end of a sentence: visible, and without a full stop. */
export function reasonOf(error: unknown): string {
  return withoutStop(visibleValue(messageOf(error)));
}
