/** A line of `MANIFEST.in`: a command and its words. */
export interface ManifestLine {
  /** Where it begins, from 1. */
  readonly number: number;
  readonly command: string;
  readonly words: readonly string[];
}

/** The minimum number of words of each command. */
export const MANIFEST_COMMANDS: Readonly<Record<string, number>> = {
  include: 1,
  exclude: 1,
  'global-include': 1,
  'global-exclude': 1,
  'recursive-include': 2,
  'recursive-exclude': 2,
  graft: 1,
  prune: 1,
};

function withoutComment(line: string): string {
  const at = line.search(/(?<!\S)#/u);
  return at < 0 ? line : line.slice(0, at);
}

/** The lines of a `MANIFEST.in`, with continuations joined and without comments and blank lines. */
export function manifestLines(text: string): readonly ManifestLine[] {
  const lines: ManifestLine[] = [];
  // Words of a line that continues.
  let open: string[] = [];
  let begin: number | null = null;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    begin ??= index + 1;
    const plain = withoutComment(line);
    const goesOn = plain.endsWith('\\');
    for (const word of (goesOn ? plain.slice(0, -1) : plain).split(/\s+/u)) if (word !== '') open.push(word);
    if (goesOn) continue;
    const [command, ...words] = open;
    if (command !== undefined) lines.push({ number: begin, command, words });
    open = [];
    begin = null;
  }
  return lines;
}
