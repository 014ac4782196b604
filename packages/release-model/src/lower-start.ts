/** A sentence as it stands within another: its first letter small, unless it begins with a name such as `README` or `CI`. */
export function lowerStart(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
