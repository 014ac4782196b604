/** One row of a wheel's `RECORD`. */
export interface RecordRow {
  /** With slashes. */
  readonly path: string;
  /** `sha256=…`, URL-safe base64 without padding; empty when there is none. */
  readonly hash: string;
  /** Bytes; `null` when it isn't given, `NaN` when it isn't a number. */
  readonly size: number | null;
}

/** A `RECORD` as it was read. */
export interface RecordFile {
  readonly rows: readonly RecordRow[];
  /** Line numbers (from 1) of empty lines, on which PyPI fails (`U87d`). */
  readonly blankLines: readonly number[];
  /** What isn't CSV of three fields; one short phrase each. */
  readonly defects: readonly string[];
}

interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** CSV as Python's `csv.reader` reads it: quotes doubled inside quotes, line ends allowed inside them. */
function parseCsv(text: string, defects: string[]): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    const first = line;
    let ended = false;
    if (/[\r\n]/u.test(text.charAt(at))) ended = true;
    while (!ended) {
      let field = '';
      if (text.charAt(at) === '"') {
        at += 1;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote < 0) {
            defects.push(`line ${first}: a quote is not closed`);
            return rows;
          }
          field += text.slice(at, quote);
          at = quote + 1;
          if (text.charAt(at) !== '"') break;
          field += '"';
          at += 1;
        }
        line += field.split('\n').length - 1;
      }
      const rest = /[^,\r\n]*/uy;
      rest.lastIndex = at;
      const plain = rest.exec(text)?.[0] ?? '';
      field += plain;
      at += plain.length;
      fields.push(field);
      if (text.charAt(at) === ',') at += 1;
      else ended = true;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
    rows.push({ line: first, fields });
    line += 1;
  }
  return rows;
}

/** Reads the text of a `RECORD`. */
export function parseRecord(text: string): RecordFile {
  const defects: string[] = [];
  const blankLines: number[] = [];
  const rows: RecordRow[] = [];
  for (const { line, fields } of parseCsv(text, defects)) {
    if (fields.length === 0) {
      blankLines.push(line);
      continue;
    }
    const [path = '', hash = '', size = ''] = fields;
    if (fields.length !== 3) defects.push(`line ${line} has ${fields.length} fields instead of 3`);
    if (path === '') defects.push(`line ${line} has no path`);
    else
      rows.push({
        path: path.replaceAll('\\', '/'),
        hash,
        size: size === '' ? null : /^\d+$/u.test(size) ? Number(size) : Number.NaN,
      });
  }
  return { rows, blankLines, defects };
}
