/** The part of a file that is generated, from one line to another. */
export interface MarkedLines {
  readonly begin: string;
  readonly end: string;
  /** For messages. */
  readonly path: string;
}

/** A text with other lines between its marks. @throws Error when it doesn't have them */
export function replaceBetween(text: string, { begin, end, path }: MarkedLines, lines: readonly string[]): string {
  const [head = '', rest = ''] = text.split(`${begin}\n`);
  const at = rest.indexOf(end);
  if (at < 0)
    throw new Error(`${path}: has no lines '${begin.trim()}' and '${end.trim()}'. Put them at the end of its inputs.`);
  return `${head}${begin}\n${lines.map((line) => `${line}\n`).join('')}${rest.slice(at)}`;
}
