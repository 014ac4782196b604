import { pythonLines } from './python-text.ts';

/** `csv.field_size_limit()` of Python, in code points. */
const LONGEST_FIELD = 131_072;

/** One row of a CSV file. */
export interface CsvRow {
  /** Where it ends, counted from 1 as Python's `reader.line_num` does. */
  readonly line: number;
  /** None for a blank line. */
  readonly fields: readonly string[];
}

/** The rows of a CSV file, up to where Python gives up. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** The line with a field of more than 131,072 characters, at which Python raises an error; `null` without one. */
  readonly tooLong: number | null;
  /** Whether the last row ends inside a quoted field, which Python accepts. */
  readonly openQuote: boolean;
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
 * @returns every row before the first error
 */
export function readCsvRows(text: string): CsvRows {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  const lines = pythonLines(text);
  for (const [index, content] of lines.entries()) {
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
        if (lengthOf(field) > LONGEST_FIELD) return { rows, tooLong: index + 1, openQuote: false };
        break;
      }
      // After a closing quote, and in a field without, quotes are ordinary characters.
      const comma = content.indexOf(',', at);
      field += content.slice(at, comma < 0 ? content.length : comma);
      if (lengthOf(field) > LONGEST_FIELD) return { rows, tooLong: index + 1, openQuote: false };
      fields.push(field);
      field = '';
      at = comma + 1;
      hasField = comma >= 0;
    }
    if (quoted) continue;
    rows.push({ line: index + 1, fields });
    fields = [];
  }
  if (quoted) rows.push({ line: lines.length, fields: [...fields, field] });
  return { rows, tooLong: null, openQuote: quoted };
}
