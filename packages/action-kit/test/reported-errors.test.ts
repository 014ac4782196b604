import { expect, test } from '@jest/globals';
import { onceEach, type ReportedError } from '../src/reported-errors.ts';

const at = { file: '/w/pyproject.toml', line: 3 };
const odd = { rule: 'P07' };
const even = { rule: 'P08' };

test.each<[string, readonly ReportedError[], readonly ReportedError[]]>([
  ['nothing', [], []],
  [
    'a finding that the sentence of the stage is about gives it its place',
    [
      { text: 'x: is odd. Fix it. [P07]', location: at, about: odd },
      { text: 'y: is even. Fix it. [P08]', about: even },
      { text: 'x: is odd. Fix it. (1 more finding stops the release.)', about: odd },
    ],
    [
      { text: 'y: is even. Fix it. [P08]', about: even },
      { text: 'x: is odd. Fix it. (1 more finding stops the release.)', location: at, about: odd },
    ],
  ],
  [
    'whatever the texts are',
    [
      { text: 'import x on Python 3.12: ImportError:\n  no y', about: odd },
      { text: 'verify, something else.', about: odd },
    ],
    [{ text: 'verify, something else.', about: odd }],
  ],
  [
    'one text within the other, about two things',
    [
      { text: 'x.whl: is odd. Fix it.', about: odd },
      { text: 'my_x.whl: is odd. Fix it. (1 more)', about: even },
    ],
    [
      { text: 'x.whl: is odd. Fix it.', about: odd },
      { text: 'my_x.whl: is odd. Fix it. (1 more)', about: even },
    ],
  ],
  [
    'one text within the other, about nothing that anybody names',
    [{ text: 'x: ends' }, { text: 'x: ends. Look.' }],
    [{ text: 'x: ends' }, { text: 'x: ends. Look.' }],
  ],
  [
    'equal to the letter: the later one',
    [{ text: 'x: ends.' }, { text: 'y: ends.' }, { text: 'x: ends.' }],
    [{ text: 'y: ends.' }, { text: 'x: ends.' }],
  ],
  [
    'the same in two places',
    [
      { text: 'x: is odd. Fix it.', location: at },
      { text: 'x: is odd. Fix it.', location: { ...at, line: 4 } },
    ],
    [
      { text: 'x: is odd. Fix it.', location: at },
      { text: 'x: is odd. Fix it.', location: { ...at, line: 4 } },
    ],
  ],
])('%s', (_, errors, once) => {
  expect(onceEach(errors)).toEqual(once);
});

test('a flood is told as it is, but for what the sentence says again', () => {
  const flood = Array.from({ length: 5000 }, (_, index) => ({
    text: `file ${String(index)}: is odd. Fix it. [T1]`,
    about: { index },
  }));
  const last = { text: 'file 17: is odd. Fix it. (4999 more findings stop the release.)', about: flood[17]?.about };
  const once = onceEach([...flood, last]);
  expect(once).toHaveLength(5000);
  expect(once.filter(({ text }) => text.startsWith('file 17:'))).toEqual([last]);
});
