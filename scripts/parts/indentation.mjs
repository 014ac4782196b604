import ts from 'typescript';

/** The text of the code's template literals: [start, end], in order. */
function templateTexts(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isTemplateLiteralToken(node)) found.push([node.getStart(source), node.end]);
    else ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  visit(source);
  return found;
}

/**
 * JavaScript with one space of indentation where it has four; the code means the same.
 * @param {string} code - as swc prints it: without comments, so only the texts of templates have lines of their own
 */
export function withNarrowIndentation(code) {
  const texts = templateTexts(code);
  let next = 0;
  return code.replace(/^(?: {4})+/gmu, (spaces, offset) => {
    while (next < texts.length && texts[next][1] <= offset) next += 1;
    const isText = next < texts.length && texts[next][0] < offset;
    return isText ? spaces : ' '.repeat(spaces.length / 4);
  });
}
