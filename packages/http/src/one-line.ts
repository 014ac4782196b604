import { visibleLine } from '@repo-agent-actions/harmless-text';

/** Longer words of a server's are cut: they go into a sentence, not into a file. Characters. */
const LONGEST_WORDS = 600;

/** What a server said as one line, cut to a length that fits a sentence. */
export function tidy(text: string): string {
  return visibleLine(text, LONGEST_WORDS);
}
