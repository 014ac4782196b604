/**
 * `text`, or its beginning and an ellipsis, never with half a character.
 * @param maximum - UTF-16 units of the result, the ellipsis among them
 */
export function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  return `${text.slice(0, Math.max(0, maximum - 1)).replace(/[\ud800-\udbff]$/u, '')}…`;
}
