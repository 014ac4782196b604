import { pythonLines, stripSpace } from './python-text.ts';

/** One entry point of an installed distribution. */
export interface EntryPointLine {
  /** From 1. */
  readonly line: number;
  readonly group: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Reads `entry_points.txt` as `importlib.metadata` does, by which pip makes the scripts: it is not `configparser`. Each line
 * stands on its own however deep it is indented, only `#` begins a comment, and names may appear twice.
 * @returns `null` when it contains a line on which `importlib.metadata` fails
 */
export function parseEntryPointLines(text: string): readonly EntryPointLine[] | null {
  const found: EntryPointLine[] = [];
  let group: string | null = null;
  for (const [index, whole] of pythonLines(text).entries()) {
    const line = stripSpace(whole);
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      group = withoutBrackets(line);
    } else if (group !== null) {
      const equals = line.indexOf('=');
      if (equals === -1) return null;
      const [name, value] = [line.slice(0, equals), line.slice(equals + 1)].map(stripSpace);
      found.push({ line: index + 1, group, name: name ?? '', value: value ?? '' });
    }
  }
  return found;
}

/** `text.strip('[]')` of Python. */
function withoutBrackets(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && '[]'.includes(text.charAt(start))) start += 1;
  while (end > start && '[]'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
