import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { pythonInteger, pythonLines, splitOnSpace, stripSpace, stripSpaceEnd, stripSpaceStart } from '../src/index.ts';

/** What Python says of every code point but surrogates: where it splits lines, strips, splits words, and its value as a digit. */
const SCRIPT = `
import json, sys, unicodedata
points = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
number = lambda text: int(text) if text.isdecimal() else None
print(json.dumps({
    "unicode": unicodedata.unidata_version,
    "lines": [ord(one) for one in points if len(("a" + one + "b").splitlines()) > 1],
    "space": [ord(one) for one in points if one.strip() == ""],
    "words": [ord(one) for one in points if len(("a" + one + "b").split()) > 1],
    "digits": [[ord(one), number(one)] for one in points if one.isdecimal()],
}))
`;

interface Answers {
  readonly unicode: string;
  readonly lines: readonly number[];
  readonly space: readonly number[];
  readonly words: readonly number[];
  readonly digits: readonly (readonly [number, number])[];
}

/** Every Python from 3.11 on that is at hand. */
const PYTHONS = ['python3.11', 'python3.12', 'python3.13', 'python3.14', 'python3']
  .map((command) => ({ command, run: spawnSync(command, ['-c', SCRIPT], { encoding: 'utf8', maxBuffer: 1 << 26 }) }))
  .filter(({ run }) => run.status === 0)
  .map(({ command, run }) => ({ command, answers: JSON.parse(run.stdout) as Answers }));

function pointsWhere(holds: (character: string) => boolean): readonly number[] {
  const found: number[] = [];
  for (let code = 0; code < 0x110000; code += 1) {
    if (code === 0xd800) code = 0xe000;
    if (holds(String.fromCodePoint(code))) found.push(code);
  }
  return found;
}

describe("Python's functions for text, on every code point", () => {
  test('there is a Python to compare with', () => {
    expect(PYTHONS.length).toBeGreaterThan(0);
  });

  test.each(PYTHONS)('as $command has them', ({ answers }) => {
    expect(pointsWhere((one) => pythonLines(`a${one}b`).length > 1)).toEqual(answers.lines);
    expect(pointsWhere((one) => stripSpace(one) === '')).toEqual(answers.space);
    expect(pointsWhere((one) => stripSpaceStart(`${one}a`) === 'a')).toEqual(answers.space);
    expect(pointsWhere((one) => stripSpaceEnd(`a${one}`) === 'a')).toEqual(answers.space);
    expect(pointsWhere((one) => splitOnSpace(`a${one}b`).length > 1)).toEqual(answers.words);
    // Each may know digits of a newer Unicode than the other; those that both know have the same value
    const both = answers.digits.filter(([code]) => /\p{Nd}/u.test(String.fromCodePoint(code)));
    expect(both.filter(([code, value]) => pythonInteger(String.fromCodePoint(code)) !== value)).toEqual([]);
    expect(both.length).toBeGreaterThan(600);
  });

  test('numbers as int() reads them', () => {
    const texts = [
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
    expect(texts.map(pythonInteger)).toEqual([
      ...[null, null, 5, 5, 5, 5, -5, null, 50, null, null, null, 34, 13, null, null, null],
    ]);
  });
});
