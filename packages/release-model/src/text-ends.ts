/**
 * `text` without any of these characters at its end. Takes time in proportion to what it removes: an expression such as
 * `/=+$/` tries again at each character of a run that ends elsewhere, which is a minute for 200 kB.
 *
 * @param characters - single UTF-16 units: `=`, `\r\n`.
 */
export function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const STOP_OR_SPACE = /^[.\s]$/u;

/** `text` without full stops and white space at its end: so that a sentence of ours can continue after it. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOP_OR_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `text` with every line break, and the white space around it, replaced: several lines become one. */
export function joinLines(text: string, separator: string): string {
  return text.replace(/\s+/gu, (space) => (space.includes('\n') ? separator : space));
}
