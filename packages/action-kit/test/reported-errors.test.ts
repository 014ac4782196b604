import { expect, test } from '@jest/globals';
import { onceEach, repeatsError, type ReportedError } from '../src/reported-errors.ts';

const at = { file: '/w/pyproject.toml', line: 3 };

test.each<[string, readonly ReportedError[], readonly ReportedError[]]>([
  ['nothing', [], []],
  [
    'a finding that the sentence of the stage begins with gives it its place',
    [
      { text: 'x: is odd. Fix it. [P07]', location: at },
      { text: 'y: is even. Fix it. [P08]' },
      { text: 'x: is odd. Fix it. (1 more finding stops the release.)' },
    ],
    [
      { text: 'y: is even. Fix it. [P08]' },
      { text: 'x: is odd. Fix it. (1 more finding stops the release.)', location: at },
    ],
  ],
  [
    'the same again: the later one',
    [{ text: 'x: is odd. Fix it.' }, { text: 'x: is odd. Fix it. [P07]' }, { text: 'z: ends. Look.' }],
    [{ text: 'x: is odd. Fix it. [P07]' }, { text: 'z: ends. Look.' }],
  ],
  [
    'a sentence that says no more than the finding takes its place',
    [{ text: 'x: is odd. Fix it. [P07]', location: at }, { text: 'x: is odd. Fix it.' }],
    [{ text: 'x: is odd. Fix it.', location: at }],
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
  [
    'lines that a sentence joins',
    [
      { text: 'import x on Python 3.12: ImportError:\n  no y' },
      { text: 'verify, import x on Python 3.12: ImportError: no y.' },
    ],
    [{ text: 'verify, import x on Python 3.12: ImportError: no y.' }],
  ],
  [
    'others of the same sort',
    [{ text: 'pytest on Python 3.1: exit code 1' }, { text: 'pytest on Python 3.12: exit code 1' }],
    [{ text: 'pytest on Python 3.1: exit code 1' }, { text: 'pytest on Python 3.12: exit code 1' }],
  ],
])('%s', (_, errors, once) => {
  expect(onceEach(errors)).toEqual(once);
});

test('a flood is told as it is, but for what the sentence says again', () => {
  const flood = Array.from({ length: 5000 }, (_, index) => ({ text: `file ${String(index)}: is odd. Fix it. [T1]` }));
  const once = onceEach([...flood, { text: 'file 17: is odd. Fix it. (4999 more findings stop the release.)' }]);
  expect(once).toHaveLength(5000);
  expect(once.filter(({ text }) => repeatsError(text, 'file 17: is odd. Fix it.'))).toHaveLength(1);
});
