const DELETE = 0x7f;

/** Whether there is a character with an ordinal below 32, or DEL. */
export function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((character) => {
    const ordinal = character.codePointAt(0) ?? 0;
    return ordinal < 0x20 || ordinal === DELETE;
  });
}

/** How many characters Python counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Untrusted text with control characters as `\n`, `\u001b` …, and no more than 200 characters of it. */
export function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : short;
  });
  return visible.length > 200 ? `${visible.slice(0, 160)}…${visible.slice(-30)}` : visible;
}
