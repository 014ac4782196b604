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
