import { HeaderParserCrash, parseMimeParameters } from './mime-parameters.ts';
import { pythonLines, stripSpace } from './python-text.ts';

/** A content type as Python's `email.message.EmailMessage` reads it. */
export interface ContentType {
  /** `text/markdown`, lower case; anything else is as it is written, in lower case. */
  readonly type: string;
  /** Parameter name in lower case to its value, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Reads `type; name=value; …`.
 * @returns `null` where Python's parser fails, so that PyPI answers 500: text on two lines, a parameter that ends after `*`
 */
export function parseContentType(text: string): ContentType | null {
  if (pythonLines(text).length > 1) return null;
  const written = stripSpace(text.split(';', 1)[0] ?? '').toLowerCase();
  // RFC 2045: what isn't one type and one subtype is plain text
  const type = written.split('/').length === 2 ? written : 'text/plain';
  try {
    // packaging.metadata then asks whether somebody wrote so
    return { type: text.toLowerCase().includes(type) ? type : written, parameters: parseMimeParameters(text) };
  } catch (error) {
    if (error instanceof HeaderParserCrash) return null;
    throw error;
  }
}

/** Whether the server's header parser breaks on it, and answers 500. */
export function breaksHeaderParser(text: string): boolean {
  return parseContentType(text) === null;
}

export type DescriptionFormat = 'text/plain' | 'text/x-rst' | 'text/markdown';

/** How the description is rendered: reST when nothing is declared; `null` for a type that no index accepts. */
export function descriptionFormat(contentType: string | null): DescriptionFormat | null {
  if (contentType === null || contentType === '') return 'text/x-rst';
  const type = parseContentType(contentType)?.type;
  return type === 'text/plain' || type === 'text/x-rst' || type === 'text/markdown' ? type : null;
}

/** What PyPI refuses in a Description-Content-Type (U24); short phrases. */
export function contentTypeProblems(text: string): readonly string[] {
  const format = descriptionFormat(text);
  if (format === null) return ["PyPI doesn't render this format"];
  const parameters = parseContentType(text)?.parameters ?? new Map<string, string>();
  const charset = parameters.get('charset') ?? 'UTF-8';
  const variant = parameters.get('variant') ?? 'GFM';
  return [
    ...(charset === 'UTF-8' ? [] : [`the charset must be exactly UTF-8, not ${charset}`]),
    ...(format === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark'
      ? [`the variant must be exactly GFM or CommonMark, not ${variant}`]
      : []),
  ];
}
