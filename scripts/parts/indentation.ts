import ts from 'typescript';

/** Where a text begins and ends in the code. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text of the code's template literals, in order. */
function templateTexts(code: string): readonly Range[] {
  const found: Range[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) found.push({ start: node.getStart(source), end: node.end });
    else ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  visit(source);
  return found;
}

/**
 * JavaScript with one space of indentation where it has four; the code means the same.
 * @param code - as swc prints it: without comments, so only the texts of templates have lines of their own
 */
export function withNarrowIndentation(code: string): string {
  const texts = templateTexts(code);
  let next = 0;
  return code.replace(/^(?: {4})+/gmu, (spaces, offset: number) => {
    while ((texts[next]?.end ?? Infinity) <= offset) next += 1;
    return (texts[next]?.start ?? Infinity) < offset ? spaces : ' '.repeat(spaces.length / 4);
  });
}
