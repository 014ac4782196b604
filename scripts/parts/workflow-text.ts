/** The text with `width` spaces before every line that isn't empty. */
export function indented(text: string, width: number): string {
  return text.replace(/^(?=.)/gmu, ' '.repeat(width));
}

/** `#` before every line. */
export function comment(text: string): string {
  return text.replace(/^.*$/gmu, (line) => (line === '' ? '#' : `# ${line}`));
}

/** Blocks separated by an empty line, without empty blocks, and with a final line feed. */
export function document(...blocks: readonly string[]): string {
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.replace(/(?<!\n)\n+$/u, ''))
    .join('\n\n')}\n`;
}

/** `key: value` lines of a `with:`, without empty values; a value of several lines becomes a block. */
export function withInputs(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).flatMap(([name, value]) => {
    if (value === '') return [];
    return value.includes('\n') ? [`${name}: |`, indented(value, 2)] : [`${name}: ${value}`];
  });
  return lines.length === 0 ? '' : `with:\n${indented(lines.join('\n'), 2)}`;
}

/** The reason after every `contents: write`. */
export const MAY_WRITE = ' # the release of the tag, and its draft';
