import { eachPythonLine } from './python-text.ts';

/** `csv.field_size_limit()` of Python, in code points. */
const LONGEST_FIELD = 131_072;

/**
 * Takes one row of a CSV file.
 * @param line - where it ends, counted from 1 as Python's `reader.line_num` does
 * @param fields - none for a blank line
 */
export type CsvRowTaker = (line: number, fields: readonly string[]) => void;

/** How a CSV file ends, or where Python gives up. */
export interface CsvEnd {
  /** The line with a field of more than 131,072 characters, at which Python raises an error; `null` without one. */
  readonly tooLong: number | null;
  /** The line of a quote that isn't closed, which Python accepts; `null` without one. */
  readonly openQuote: number | null;
}

function lengthOf(field: string): number {
  if (field.length <= LONGEST_FIELD) return field.length;
  let points = 0;
  for (const point of field) points += point === '' ? 0 : 1;
  return points;
}

/**
 * Reads CSV as `csv.reader(text.splitlines())` of CPython does with its default dialect. The lines have lost their ends, so
 * a quoted field that goes on in the next line has no line break there.
 * @param take - gets every row before the first error: a file may have very many
 */
export function readCsvRows(text: string, take: CsvRowTaker): CsvEnd {
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 0;
  for (const content of eachPythonLine(text)) {
    line += 1;
    let at = 0;
    // A blank line inside of quotes belongs to the field.
    let hasField = quoted || content !== '';
    while (hasField) {
      if (!quoted && field === '' && content.charAt(at) === '"') {
        quoted = true;
        at += 1;
      }
      while (quoted) {
        const end = content.indexOf('"', at);
        field += content.slice(at, end < 0 ? content.length : end);
        if (end < 0) break;
        const doubled = content.charAt(end + 1) === '"';
        if (doubled) field += '"';
        else quoted = false;
        at = end + (doubled ? 2 : 1);
      }
      if (quoted) {
        if (lengthOf(field) > LONGEST_FIELD) return { tooLong: line, openQuote: null };
        break;
      }
      // After a closing quote, and in a field without, quotes are ordinary characters.
      const comma = content.indexOf(',', at);
      field += content.slice(at, comma < 0 ? content.length : comma);
      if (lengthOf(field) > LONGEST_FIELD) return { tooLong: line, openQuote: null };
      fields.push(field);
      field = '';
      at = comma + 1;
      hasField = comma >= 0;
    }
    if (quoted) continue;
    take(line, fields);
    fields = [];
  }
  if (quoted) take(line, [...fields, field]);
  return { tooLong: null, openQuote: quoted ? line : null };
}
