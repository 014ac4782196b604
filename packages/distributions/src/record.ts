import { countText } from '#release-model';
import { readCsvRows } from '#python-standards';

/** One row of a wheel's `RECORD`. */
export interface RecordRow {
  /** With slashes. */
  readonly path: string;
  /** `sha256=…`, URL-safe base64 without padding; empty when there is none. */
  readonly hash: string;
  /** Bytes; `null` when it isn't given, `NaN` when it isn't a number. */
  readonly size: number | null;
}

/** What is wrong with the form of a `RECORD`. */
export interface RecordForm {
  /** Line numbers (from 1) of empty lines, on which PyPI fails (`U87d`). */
  readonly blankLines: readonly number[];
  /** The line with a field that is too long for Python's `csv`, on which PyPI fails (`U87d`); `null` without one. */
  readonly tooLong: number | null;
  /** What isn't CSV of three fields; one short phrase each. */
  readonly defects: readonly string[];
}

/** A `RECORD` as it was read: up to a field that is too long, if there is one. */
export interface RecordFile extends RecordForm {
  readonly rows: readonly RecordRow[];
}

/**
 * Reads the text of a `RECORD` as PyPI and pip do: `csv.reader(text.splitlines())`.
 * @param take - gets one row after the other: there may be very many
 */
export function readRecord(text: string, take: (row: RecordRow) => void): RecordForm {
  const defects: string[] = [];
  const blankLines: number[] = [];
  const { tooLong, openQuote } = readCsvRows(text, (line, fields) => {
    if (fields.length === 0) {
      blankLines.push(line);
      return;
    }
    const [path = '', hash = '', size = ''] = fields;
    if (fields.length !== 3) defects.push(`line ${line} has ${countText(fields.length, 'field')} instead of 3`);
    if (path === '') defects.push(`line ${line} has no path`);
    else
      take({
        path: path.replaceAll('\\', '/'),
        hash,
        size: size === '' ? null : /^\d+$/u.test(size) ? Number(size) : Number.NaN,
      });
  });
  if (openQuote !== null) defects.push(`line ${openQuote}: a quote is not closed`);
  return { blankLines, tooLong, defects };
}

/** {@link readRecord}, with all rows at once. */
export function parseRecord(text: string): RecordFile {
  const rows: RecordRow[] = [];
  const form = readRecord(text, (row) => rows.push(row));
  return { rows, ...form };
}
