import { MARKS } from './visible-text.ts';

/** Every UTF-16 unit as JSON writes it (RFC 8259 §7): `\u202e`, `\udb40\udc41`. */
function jsonEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * A value as a JSON document for a program, which a person may see on a terminal or in the log of a job: what can't be
 * seen, or would hide or reorder what can, is escaped, and no line of it is a workflow command. Its value stays the same.
 * @param value - what `JSON.stringify` writes as an object, an array or a literal
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(MARKS, jsonEscape).replaceAll('##[', '##\\u005b');
}
