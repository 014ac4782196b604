/** A moment for people, to the second: `2026-11-21 07:28:40 UTC`. @param moment - ISO 8601 in UTC; anything else stays */
export function momentText(moment: string): string {
  return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, '$1 $2 UTC');
}
