/** A content type as an email header declares it. */
export interface ContentType {
  /** `text/markdown`, lower case. */
  readonly type: string;
  /** Parameter name in lower case to its value, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

function splitOutsideQuotes(text: string): readonly string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"?|[^;"])+/gu) ?? [];
}

/** Reads `type; name=value; …`. Never fails; what is not a parameter is left out. */
export function parseContentType(text: string): ContentType {
  const [type = '', ...rest] = splitOutsideQuotes(text);
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals === -1) continue;
    const value = parameter.slice(equals + 1).trim();
    const plain = /^"(.*)"$/su.exec(value)?.[1]?.replace(/\\(.)/gsu, '$1') ?? value;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    if (!parameters.has(name)) parameters.set(name, plain);
  }
  return { type: type.trim().toLowerCase(), parameters };
}

/** Whether the server's header parser breaks on it, and answers 500: RFC 2231 parameters without value, line breaks. */
export function breaksHeaderParser(text: string): boolean {
  return (
    /[\r\n]/u.test(text) ||
    splitOutsideQuotes(text)
      .slice(1)
      .some((parameter) => /^\s*[^=\s]+\*\s*$/u.test(parameter))
  );
}

export type DescriptionFormat = 'text/plain' | 'text/x-rst' | 'text/markdown';

/** How the description is rendered: reST when nothing is declared; `null` for a type that no index accepts. */
export function descriptionFormat(contentType: string | null): DescriptionFormat | null {
  if (contentType === null || contentType.trim() === '') return 'text/x-rst';
  const { type } = parseContentType(contentType);
  return type === 'text/plain' || type === 'text/x-rst' || type === 'text/markdown' ? type : null;
}

/** What PyPI refuses in a Description-Content-Type (U24); short phrases. */
export function contentTypeProblems(text: string): readonly string[] {
  const format = descriptionFormat(text);
  if (format === null) return ["the index doesn't render this format"];
  const { parameters } = parseContentType(text);
  const charset = parameters.get('charset') ?? 'UTF-8';
  const variant = parameters.get('variant') ?? 'GFM';
  return [
    ...(charset === 'UTF-8' ? [] : [`the charset must be exactly UTF-8, not ${charset}`]),
    ...(format === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark'
      ? [`the variant must be exactly GFM or CommonMark, not ${variant}`]
      : []),
  ];
}
