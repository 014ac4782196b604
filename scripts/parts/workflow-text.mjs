/** The lines of a text, each that isn't empty moved to the right by `width` blanks. */
export function indented(text, width) {
  return text.replace(/^(?=.)/gmu, ' '.repeat(width));
}

/** `#` before every line. */
export function comment(text) {
  return text.replace(/^.*$/gmu, (line) => (line === '' ? '#' : `# ${line}`));
}

/** Blocks with an empty line between them, the empty ones left out, and a closing line feed. */
export function document(...blocks) {
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.replace(/(?<!\n)\n+$/u, ''))
    .join('\n\n')}\n`;
}

/** `key: value` lines of a `with:`, those without a value left out; a value of several lines becomes a block. */
export function withInputs(inputs) {
  const lines = Object.entries(inputs).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    return value.includes('\n') ? [`${name}: |`, indented(value, 2)] : [`${name}: ${value}`];
  });
  return lines.length === 0 ? '' : `with:\n${indented(lines.join('\n'), 2)}`;
}

/** Behind every `contents: write`: why. */
export const MAY_WRITE = ' # the release of the tag, and its draft';
