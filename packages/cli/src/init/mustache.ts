/** The values for a document: a text, or whether to show a section. */
export type DocumentValues = Readonly<Record<string, string | boolean>>;

const SECTION = /^\{\{(?<kind>[#^])(?<name>\w+)\}\}\n(?<body>[^]*?)^\{\{\/\k<name>\}\}\n/gmu;
const INLINE = /\{\{(?<kind>[#^])(?<name>\w+)\}\}(?<body>[^\n]*?)\{\{\/\k<name>\}\}/gu;
const VARIABLE = /\{\{(?<name>\w+)\}\}/gu;

/**
 * Fills a document with the part of Mustache that it needs: `{{name}}`, and sections `{{#name}}…{{/name}}` and
 * `{{^name}}…{{/name}}`, not nested, within a line or on lines of their own. Nothing is escaped: values are code and
 * names.
 * @throws Error for a name without a value, which is a mistake in the document
 */
export function fillDocument(document: string, values: DocumentValues): string {
  const valueOf = (name: string): string | boolean => {
    const value = values[name];
    if (value === undefined) throw new Error(`a document needs ${name}, which has no value`);
    return value;
  };
  const choose = (_found: string, kind: string, name: string, body: string): string => {
    const value = valueOf(name);
    const isShown = value !== false && value !== '';
    return isShown === (kind === '#') ? body : '';
  };
  const filled = document
    .replace(SECTION, choose)
    .replace(INLINE, choose)
    .replace(VARIABLE, (_found, name: string) => String(valueOf(name)));
  const left = /\{\{[#^/].*/u.exec(filled)?.[0];
  if (left !== undefined) throw new Error(`a document has an unclosed section: ${left}`);
  return filled;
}
