import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { installedPythons } from '#testkit/server-python';
import {
  isPythonIdentifier,
  pythonInteger,
  pythonLines,
  pythonSuffix,
  splitOnSpace,
  stripSpace,
  stripSpaceEnd,
  stripSpaceStart,
} from '../src/index.ts';
import { PYTHON_WORD } from '../src/python-text.ts';

const SUFFIXES = [
  ...[
    'a.py',
    'a.PY',
    'a.Pye',
    '.py',
    '..py',
    '.a.py',
    'a.b.c',
    'a',
    'a.py/',
    'a.py/.',
    'x/.py',
    'a.py/b',
    'a. ',
    'a.ΣΣ',
  ],
  ...['/a.py', './a.py', 'a.py/..', '', '.', '..', 'a b.py', 'a.p\u00ffy', 'a\\b.py', '...py', 'x/..a.py'],
];

/** What Python says of every code point but surrogates, by itself and beside others, and which of them it knows. */
const SCRIPT = `
import json, re, sys, unicodedata
from pathlib import PurePosixPath as Path
step = int(sys.argv[2])
points = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000 and (code < 0x3100 or code % step == 0)]
where = lambda holds: [ord(one) for one in points if holds(one)]
print(json.dumps({
    "version": sys.version_info[1],
    "known": where(lambda one: unicodedata.category(one) != "Cn"),
    "lines": where(lambda one: len(("a" + one + "b").splitlines()) > 1),
    "space": where(lambda one: one.strip() == ""),
    "isspace": where(str.isspace),
    "leading": where(lambda one: (one + "a").lstrip() == "a"),
    "trailing": where(lambda one: ("a" + one).rstrip() == "a"),
    "words": where(lambda one: len(("a" + one + "b").split()) > 1),
    "word": where(lambda one: re.match(r"\\w", one)),
    "identifier": where(str.isidentifier),
    "part": where(lambda one: ("a" + one).isidentifier()),
    "lower": [[ord(one), one.lower()] for one in points if one.lower() != one],
    "sigma": [[ord(one), ("Σ" + one + "Σ").lower()] for one in points],
    "digits": [[ord(one), int(one)] for one in points if one.isdecimal()],
    "suffixes": [Path(one).suffix for one in json.loads(sys.argv[1])],
}))
`;

type Points = readonly number[];
type Texts = readonly (readonly [code: number, text: string])[];

interface Answers {
  /** The second number of Python's version. */
  readonly version: number;
  readonly known: Points;
  readonly lower: Texts;
  readonly sigma: Texts;
  readonly digits: readonly (readonly [code: number, value: number])[];
  readonly suffixes: readonly string[];
}

type PointAnswers = Readonly<Record<keyof typeof OURS, Points>>;

/** What we say of one code point. */
const OURS = {
  lines: (one: string) => pythonLines(`a${one}b`).length > 1,
  space: (one: string) => stripSpace(one) === '',
  isspace: (one: string) => stripSpace(one) === '',
  leading: (one: string) => stripSpaceStart(`${one}a`) === 'a',
  trailing: (one: string) => stripSpaceEnd(`a${one}`) === 'a',
  words: (one: string) => splitOnSpace(`a${one}b`).length > 1,
  word: (one: string) => WORD.test(one),
  identifier: isPythonIdentifier,
  part: (one: string) => isPythonIdentifier(`a${one}`),
} as const;

const WORD = new RegExp(`^[${PYTHON_WORD}]$`, 'u');

/**
 * Each knows the Unicode of its time, and only what both know is compared. Of that, a later Unicode changed these: 15.1 made four
 * of them part of identifiers, 16 and 17 no longer call one a letter with two cases, or call one so.
 */
const CHANGED: ReadonlySet<number> = new Set([0x200c, 0x200d, 0x30fb, 0xff65, 0x1171e, 0x295]);

/** Of the code points above those of the scripts with rules of their own, a test looks at some. */
const STEP = process.env['PROOF'] === undefined ? 23 : 1;

const WANTED = ['3.11', '3.12', '3.13', '3.14'];
const FOUND = installedPythons(WANTED);

/** The proof asks every Python that is at hand, a test the oldest and the newest. */
const ASKED = process.env['PROOF'] === undefined ? [...new Set([FOUND.at(0), FOUND.at(-1)])] : FOUND;

const PYTHONS = (ASKED.length === 0 ? ['python3'] : ASKED).map((command) => {
  const run = spawnSync(command ?? 'python3', ['-X', 'utf8', '-c', SCRIPT, JSON.stringify(SUFFIXES), String(STEP)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { command, error: run.stderr, answers: JSON.parse(run.stdout || 'null') as (Answers & PointAnswers) | null };
});

function pointsWhere(holds: (character: string) => boolean): readonly number[] {
  const found: number[] = [];
  for (let code = 0; code < 0x110000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    if ((code < 0x3100 || code % STEP === 0) && holds(String.fromCodePoint(code))) found.push(code);
  }
  return found;
}

const ours = new Map(Object.entries(OURS).map(([name, holds]) => [name, pointsWhere(holds)]));

describe("Python's functions for text, on every code point", () => {
  test.each(PYTHONS)('as $command has them', ({ answers, error }) => {
    expect(error).toBe('');
    if (answers === null) return;
    const known = new Set(
      answers.known.filter((code) => !CHANGED.has(code) && /\P{Cn}/u.test(String.fromCodePoint(code))),
    );
    for (const name of Object.keys(OURS) as (keyof typeof OURS)[]) {
      const both = (codes: Points): Points => codes.filter((code) => known.has(code));
      expect([name, both(ours.get(name) ?? [])]).toEqual([name, both(answers[name])]);
    }
    // `toLowerCase` is `lower`, which depends on what is around a sigma
    const lower = new Map(answers.lower);
    const different = [...known].filter((code) => {
      const one = String.fromCodePoint(code);
      return one.toLowerCase() !== (lower.get(code) ?? one);
    });
    expect(different).toEqual([]);
    expect(
      answers.sigma.filter(
        ([code, text]) => known.has(code) && `Σ${String.fromCodePoint(code)}Σ`.toLowerCase() !== text,
      ),
    ).toEqual([]);
    const digits = answers.digits.filter(([code]) => known.has(code));
    expect(digits.filter(([code, value]) => pythonInteger(String.fromCodePoint(code)) !== value)).toEqual([]);
    expect(digits.length).toBeGreaterThan(200);
    // Until 3.13, a dot at the end of a name, or the second of two at its beginning, counted otherwise
    const ofServer = answers.version >= 14 ? answers.suffixes : SUFFIXES.map(pythonSuffix);
    expect(SUFFIXES.map(pythonSuffix)).toEqual(ofServer);
  });

  test('suffixes as pathlib of 3.14 has them', () => {
    expect(SUFFIXES.map(pythonSuffix)).toEqual([
      ...['.py', '.PY', '.Pye', '', '', '.py', '.c', '', '.py', '.py', '', '', '. ', '.ΣΣ'],
      ...['.py', '.py', '', '', '', '', '.py', '.p\u00ffy', '.py', '', '.py'],
    ]);
  });

  test('numbers as int() reads them', () => {
    const numbers = [
      '',
      ' ',
      '5',
      ' 5 ',
      '\x1c5',
      '+5',
      '-5',
      '--5',
      '5_0',
      '_5',
      '5_',
      '5__0',
      '٣٤',
      '1٣',
      '0x5',
      '5.0',
      'x',
    ];
    expect(numbers.map(pythonInteger)).toEqual([
      ...[null, null, 5, 5, 5, 5, -5, null, 50, null, null, null, 34, 13, null, null, null],
    ]);
  });
});
