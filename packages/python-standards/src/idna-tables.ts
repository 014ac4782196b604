import data from '../data/idna-tables.json' with { type: 'json' };
import { CodePointRuns } from './code-point-runs.ts';

/** What the rules of IDNA 2008 ask of a code point of a label. */
export interface LabelPoint {
  /** RFC 5892: allowed, or allowed in some contexts (of joiners, of others). */
  readonly status: 'P' | 'J' | 'O';
  /** RFC 5893: left to right, right to left (R, AL), Arabic or European number, non-spacing mark, neutral, never allowed. */
  readonly bidi: 'L' | 'R' | 'A' | 'E' | 'N' | 'O' | 'X';
  /** Joining_Type: left, right, dual, transparent; or none. */
  readonly joining: 'L' | 'R' | 'D' | 'T' | 'U';
  readonly isVirama: boolean;
  readonly isMark: boolean;
  /** Greek, Hebrew, one of Japan's (Hiragana, Katakana, Han); or another. */
  readonly script: 'G' | 'H' | 'K' | '-';
}

/** The tables behind mail addresses: of the Python package `idna`, and of the Unicode that Python 3.14 knows. */
export interface IdnaTables {
  /** Letters, numbers, punctuation, symbols and marks outside of ASCII. */
  readonly safe: CodePointRuns;
  readonly marks: CodePointRuns;
  /** What outside of ASCII may be in a domain before it is mapped. */
  readonly domain: CodePointRuns;
  /** What a character of a domain is mapped to by UTS 46; those that aren't here stay. */
  readonly mapped: ReadonlyMap<string, string>;
  /** `null` for what no label may have. */
  labelPoint(point: number): LabelPoint | null;
}

function readMapped(): ReadonlyMap<string, string> {
  const mapped = new Map<string, string>();
  let end = 0;
  for (const word of data.moved.split(' ')) {
    const [places = '', target = ''] = word.split(':');
    const [gap = '', length = '1'] = places.replace('*', '').split('+');
    const step = places.endsWith('*') ? 2 : 1;
    const count = Number.parseInt(length, 36);
    const start = end + Number.parseInt(gap, 36);
    const to = Number.parseInt(target, 36);
    for (let at = 0; at < count * step; at += step)
      mapped.set(String.fromCodePoint(start + at), String.fromCodePoint(to + at));
    end = start + step * (count - 1) + 1;
  }
  for (const [character, text] of Object.entries(data.texts)) mapped.set(character, text);
  return mapped;
}

function readTables(): IdnaTables {
  const classes = new Map(
    Object.entries(data.labelClasses).map(([letter, words]) => {
      const [status, bidi, joining, virama, mark, script] = words.split(' ');
      return [letter, { status, bidi, joining, isVirama: virama === 'V', isMark: mark === 'M', script } as LabelPoint];
    }),
  );
  const label = new CodePointRuns(data.label);
  return {
    safe: new CodePointRuns(data.safe),
    marks: new CodePointRuns(data.marks),
    domain: new CodePointRuns(data.domain),
    mapped: readMapped(),
    labelPoint: (point) => classes.get(label.valueOf(point) ?? '') ?? null,
  };
}

let tables: IdnaTables | null = null;

/** The tables, which are unpacked at the first call: hardly any address needs them. */
export function idnaTables(): IdnaTables {
  tables ??= readTables();
  return tables;
}

/** What the tables were made from. */
export const IDNA_SOURCES: Readonly<Record<'idna' | 'idnaUnicode' | 'pythonUnicode', string>> = data.sources;
