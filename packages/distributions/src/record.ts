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

/** A `RECORD` as it was read: up to a field that is too long, if there is one. */
export interface RecordFile {
  readonly rows: readonly RecordRow[];
  /** Line numbers (from 1) of empty lines, on which PyPI fails (`U87d`). */
  readonly blankLines: readonly number[];
  /** The line with a field that is too long for Python's `csv`, on which PyPI fails (`U87d`); `null` without one. */
  readonly tooLong: number | null;
  /** What isn't CSV of three fields; one short phrase each. */
  readonly defects: readonly string[];
}

/** Reads the text of a `RECORD` as PyPI and pip do: `csv.reader(text.splitlines())`. */
export function parseRecord(text: string): RecordFile {
  const { rows: read, tooLong, openQuote } = readCsvRows(text);
  const defects: string[] = [];
  const blankLines: number[] = [];
  const rows: RecordRow[] = [];
  for (const { line, fields } of read) {
    if (fields.length === 0) {
      blankLines.push(line);
      continue;
    }
    const [path = '', hash = '', size = ''] = fields;
    if (fields.length !== 3) defects.push(`line ${line} has ${countText(fields.length, 'field')} instead of 3`);
    if (path === '') defects.push(`line ${line} has no path`);
    else
      rows.push({
        path: path.replaceAll('\\', '/'),
        hash,
        size: size === '' ? null : /^\d+$/u.test(size) ? Number(size) : Number.NaN,
      });
  }
  if (openQuote) defects.push(`line ${read.at(-1)?.line ?? 1}: a quote is not closed`);
  return { rows, blankLines, tooLong, defects };
}
