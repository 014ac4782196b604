/** The two lines around a part of ours in a Markdown text of a person's; a browser shows neither. */
export interface PartMarkers {
  readonly begin: string;
  readonly end: string;
}

/** A text with a part of ours: `before`, the line of the beginning, `inside`, the line of the end, `after`. */
export interface FoundPart {
  readonly before: string;
  /** Without its end all that comes after the beginning. */
  readonly inside: string;
  readonly after: string;
  /** Whether the end is there. */
  readonly isClosed: boolean;
}

const OURS = /<!--(?=\s*\/?repo-agent-actions\s*:)/gu;

/** `<!-- repo-agent-actions:NAME -->`. @param name - letters, digits and `. - _ % :` and blanks, no `--` */
export function partMarker(name: string): string {
  return `<!-- repo-agent-actions:${name} -->`;
}

/** The markers of a part by its name: `<!-- repo-agent-actions:NAME -->` … `<!-- /repo-agent-actions:NAME -->`. */
export function partMarkers(name: string): PartMarkers {
  return { begin: partMarker(name), end: `<!-- /repo-agent-actions:${name} -->` };
}

/** The place of a line that contains only the marker. */
function lineOf(text: string, marker: string): { readonly start: number; readonly end: number } | null {
  const found = new RegExp(`^[ \\t]*${marker.replace(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)}[ \\t]*$`, 'mu').exec(
    text,
  );
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/**
 * Finds a part. A marker inside a line doesn't count: somebody quotes it.
 * @returns `null` when it doesn't begin anywhere
 */
export function findPart(text: string, { begin, end }: PartMarkers): FoundPart | null {
  const first = lineOf(text, begin);
  if (first === null) return null;
  const before = text.slice(0, first.start);
  const rest = text.slice(first.end);
  const last = lineOf(rest, end);
  if (last === null) return { before, inside: rest, after: '', isClosed: false };
  return { before, inside: rest.slice(0, last.start), after: rest.slice(last.end), isClosed: true };
}

/**
 * A part with its markers. It can't contain a marker itself.
 * @param gap - between each marker and the part
 */
export function writtenPart({ begin, end }: PartMarkers, body: string, gap = '\n'): string {
  return `${begin}${gap}${tidyText(body).replace(OURS, '<! --')}${gap}${end}`;
}

/**
 * Puts a part into a text. What people wrote before and after it stays; a text without the part gets it at its end.
 * @param unclosed - who owns the text after a beginning without an end
 */
export function withWrittenPart(text: string, markers: PartMarkers, body: string, unclosed: 'ours' | 'theirs'): string {
  const found = findPart(text, markers);
  const isThere = found !== null && (found.isClosed || unclosed === 'ours');
  const [before, after] = isThere ? [found.before, found.after] : [text, ''];
  return [before, writtenPart(markers, body), after]
    .map(tidyText)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** With line feeds alone, and no white space around it: what a server may have changed of a text. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

/** Whether two texts are the same to a reader: servers change line ends and the blanks at the end. */
export function isSameText(a: string, b: string): boolean {
  return tidyText(a) === tidyText(b);
}
