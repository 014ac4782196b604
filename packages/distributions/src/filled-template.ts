/**
 * Whether a text is a template in which something was filled in. What was filled in never spans lines.
 * @param literals - the text between the places that are filled in
 * @param value - what may be filled in
 */
export function filledIn(text: string, literals: readonly string[], value: RegExp): boolean {
  const plain = (part: string): string => part.replaceAll('\r\n', '\n');
  const whole = plain(text);
  const [first = '', ...rest] = literals.map(plain);
  const last = rest.pop();
  if (last === undefined) return whole === first;
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let at = first.length;
  const end = whole.length - last.length;
  for (const literal of [...rest, null]) {
    const next = literal === null ? end : whole.indexOf(literal, at);
    if (next < at || next > end) return false;
    const filled = whole.slice(at, next);
    if (filled.length > 1_000 || /[\r\n]/u.test(filled) || !value.test(filled)) return false;
    at = next + (literal ?? '').length;
  }
  return true;
}

/**
 * What `git archive` substitutes for `$Format:…$` (attribute `export-subst`); it can't break out of a quoted string.
 */
const ARCHIVED = /^[^'"\\]*$/u;

/** Whether a text is what `git archive` makes of a file. */
export function isArchived(source: string, text: string): boolean {
  return source.includes('$Format:') && filledIn(text, source.split(/\$Format:[^$\n]*\$/u), ARCHIVED);
}

/** What Meson and CMake substitute for `@NAME@`; neither quotes nor brackets. */
const CONFIGURED = /^[\w.+!:/ -]*$/u;

/** Whether a text is a template `x.in`, filled in. */
export function isConfigured(template: string, text: string): boolean {
  return filledIn(text, template.split(/@\w+@/u), CONFIGURED);
}
