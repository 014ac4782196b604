import { visibleLine } from '#harmless-text';

/** Longer server messages are cut: they go into a sentence. Characters. */
const LONGEST_WORDS = 600;

/** A server's message on one line, cut to a length that fits a sentence. */
export function tidy(text: string): string {
  return visibleLine(text, LONGEST_WORDS);
}
