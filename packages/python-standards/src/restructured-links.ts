import { bareLinks, blanked, type PlacedLink } from './placed-link.ts';

const DIRECTIVE = /^[ \t]*\.\.[ \t]+(?:\|[^|\n]+\|[ \t]+)?(?:image|figure)::[ \t]+(?<target>\S.*)$/gmu;
/** Of an image, and of a name: `.. _name: address`, `.. __: address`, `__ address`. */
const TARGET = /^[ \t]*(?::target:|\.\.[ \t]+_(?:`[^`\n]+`|[^:`\n]|\\:)*:|__(?=\s))[ \t]+(?<target>\S+)[ \t]*$/gmu;
const EMBEDDED = /`[^`<>]*<(?<target>[^<>`]+)>`__?/gu;
const LITERAL = /``[^\n]*?``/gu;

/** Directives whose content is shown as it is. */
const CODE = /^\s*\.\.\s+(?:code|code-block|sourcecode|parsed-literal|highlight|math|raw|prompt|doctest)::/u;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The text without literal blocks: what is indented below a line that ends with `::`, or below a directive for code. */
function withoutBlocks(text: string): string {
  let outer = -1;
  return text
    .split('\n')
    .map((line) => {
      const isBlank = line.trim() === '';
      if (outer >= 0 && (isBlank || indentOf(line) > outer)) return blanked(line);
      outer = -1;
      const isDirective = /^\s*\.\.\s/u.test(line);
      if (CODE.test(line) || (/::\s*$/u.test(line) && !isDirective)) outer = indentOf(line);
      return line;
    })
    .join('\n');
}

function found(text: string, pattern: RegExp, isImage: boolean): readonly PlacedLink[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, groups, index }) => ({
    // An address may go on in the next line
    target: (groups?.['target'] ?? '')
      .split('\n')
      .map((part) => part.trim())
      .join(''),
    isImage,
    at: index + Math.max(0, whole.search(/\S/u)),
  }));
}

/** The links and images of a text of reStructuredText. */
export function restructuredLinks(source: string): readonly PlacedLink[] {
  const text = withoutBlocks(source).replace(LITERAL, blanked);
  const patterns = [DIRECTIVE, TARGET, EMBEDDED];
  const running = patterns.reduce((rest, pattern) => rest.replace(pattern, blanked), text);
  return [
    ...found(text, DIRECTIVE, true),
    ...found(text, TARGET, false),
    ...found(text, EMBEDDED, false),
    ...bareLinks(running),
  ].filter(({ target }) => !target.endsWith('_'));
}
