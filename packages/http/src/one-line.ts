/** Longer words of a server's are cut: they go into a sentence, not into a file. Characters. */
const LONGEST_WORDS = 600;

/** One line without control characters, cut to a length that fits a sentence. */
export function tidy(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}
