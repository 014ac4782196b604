import { messageOf, withoutStop } from '@repo-agent-actions/release-model';
import { shown } from './characters.ts';

/** The reason of a parser as the end of a sentence: visible, and without a full stop. */
export function reasonOf(error: unknown): string {
  return withoutStop(shown(messageOf(error)));
}
