import { expect, test } from '@jest/globals';
import { NameIndex } from '../src/name-index.ts';

test('finds each of many names, of several the last, and no other', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `demo/part${String(at % 3)}/module_${String(at % 4000)}.py`);
  const wanted = new Map<string, number>();
  const index = new NameIndex(names.length, (at) => names[at] ?? '');
  expect(index.indexOf('')).toBe(-1);
  for (const [at, name] of names.entries()) {
    index.add(at);
    wanted.set(name, at);
  }
  expect(new Map([...wanted.keys()].map((name) => [name, index.indexOf(name)]))).toEqual(wanted);
  expect(['', 'demo', `${names[0] ?? ''}c`, 'demo/part0/module_1.py'].map((name) => index.indexOf(name))).toEqual([
    -1, -1, -1, -1,
  ]);
});

test('one without names, and names of any characters', () => {
  expect(new NameIndex(0, () => '').indexOf('a')).toBe(-1);
  const names = ['', 'ä', 'a\u0308', '\ud800', '\0'];
  const index = new NameIndex(names.length, (at) => names[at] ?? '');
  for (const at of names.keys()) index.add(at);
  expect(names.map((name) => index.indexOf(name))).toEqual([0, 1, 2, 3, 4]);
});
