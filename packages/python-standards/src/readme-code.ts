/** A piece of code in a README: a line of a block, or a span within text. */
export interface ReadmeCode {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Longer lines are data. Characters. */
const LONGEST_LINE = 2_000;

const FENCE = /^ {0,3}(?:```|~~~)/u;
const SPAN = /``(?<long>[^`]+)``|`(?<short>[^`]+)`|<code>(?<html>[^<]*)<\/code>/gu;

/** The code in a README of Markdown or reStructuredText: fenced and indented blocks, and spans. */
export function readmeCode(text: string): readonly ReadmeCode[] {
  const found: ReadmeCode[] = [];
  let isFenced = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (FENCE.test(line)) {
      isFenced = !isFenced;
      continue;
    }
    if (line.length > LONGEST_LINE) continue;
    const place = index + 1;
    if (isFenced || /^(?: {2,}|\t)\S/u.test(line)) found.push({ text: line, line: place });
    else
      for (const { groups } of line.matchAll(SPAN))
        found.push({ text: groups?.['long'] ?? groups?.['short'] ?? groups?.['html'] ?? '', line: place });
  }
  return found;
}
