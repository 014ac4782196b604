import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createInputReader, inputVariable, type InputReader } from '#action-kit';

function readerOf(inputs: Readonly<Record<string, string>>): InputReader {
  const environment = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
  return createInputReader({ environment, workspace: '/work space' });
}

describe('inputs', () => {
  test('keep their hyphens in the name of the variable', () => {
    expect(inputVariable('packages-dir')).toBe('INPUT_PACKAGES-DIR');
    expect(inputVariable('some name')).toBe('INPUT_SOME_NAME');
  });

  test('lose blanks around them; empty ones are null', () => {
    expect(readerOf({ a: '  x y \n' }).text('a')).toBe('x y');
    expect(readerOf({ a: ' \n' }).optional('a')).toBeNull();
    expect(readerOf({}).optional('a')).toBeNull();
  });

  test('that must be given say so', () => {
    expect(() => readerOf({ a: ' ' }).text('a')).toThrow('a: is empty. Give it a value.');
    expect(() => readerOf({}).boolean('a')).toThrow('a: is empty. Give it a value.');
    expect(() => readerOf({}).path('a')).toThrow('a: is empty. Give it a value.');
  });

  test.each(['true', 'True', 'TRUE'])('booleans: %s is true', (text) => {
    expect(readerOf({ a: text }).boolean('a')).toBe(true);
  });

  test.each(['false', 'False', 'FALSE'])('booleans: %s is false', (text) => {
    expect(readerOf({ a: text }).boolean('a')).toBe(false);
  });

  test.each(['yes', 'no', '1', '0', 'tRUE', 'on'])('booleans: %s is neither', (text) => {
    expect(() => readerOf({ a: text }).boolean('a')).toThrow(
      `a: is '${text}', which is neither true nor false. Write true or false.`,
    );
  });

  test('numbers are whole texts, within their bounds', () => {
    expect(readerOf({ a: '600' }).integer('a')).toBe(600);
    expect(readerOf({ a: '-3' }).integer('a')).toBe(-3);
    expect(readerOf({ a: '70.5' }).decimal('a', { minimum: 0, maximum: 100 })).toBe(70.5);
    expect(readerOf({}).optionalInteger('a')).toBeNull();
    for (const text of ['6o0', '1e3', '0x10', '1.5', '9'.repeat(20)]) {
      expect(() => readerOf({ a: text }).integer('a')).toThrow('which is not an integer. Write an integer.');
    }
    expect(() => readerOf({ a: '0' }).integer('a', { minimum: 1 })).toThrow('a: is 0. Write a number from 1.');
    expect(() => readerOf({ a: '9' }).integer('a', { minimum: 1, maximum: 8 })).toThrow(
      'a: is 9. Write a number from 1 to 8.',
    );
  });

  test('name lists take commas and lines, lists of commands lines only', () => {
    const text = 'a, b\r\n c ,\n\n,d';
    expect(readerOf({ x: text }).list('x')).toEqual(['a', 'b', 'c', 'd']);
    expect(readerOf({ x: text }).lines('x')).toEqual(['a, b', 'c ,', ',d']);
    expect(readerOf({}).list('x')).toEqual([]);
  });

  test('paths are absolute, against the workspace', () => {
    expect(readerOf({ p: 'dist dir' }).path('p')).toBe('/work space/dist dir');
    expect(readerOf({ p: '../x' }).path('p')).toBe('/x');
    expect(readerOf({ p: '/a/./b' }).path('p')).toBe('/a/b');
    expect(readerOf({ p: '~/x' }).path('p')).toBe(join(homedir(), 'x'));
    expect(readerOf({ p: 'a\nb' }).paths('p')).toEqual(['/work space/a', '/work space/b']);
    expect(() => readerOf({ p: 'a\nb' }).path('p')).toThrow(
      'p: contains a line break, so it is not a path. Give one path.',
    );
  });

  test('choices name what is allowed', () => {
    const allowed = ['skip-identical', 'fail'] as const;
    expect(readerOf({ e: 'fail' }).choice('e', allowed)).toBe('fail');
    expect(() => readerOf({ e: 'overwrite' }).choice('e', allowed)).toThrow(
      "e: 'overwrite' is unknown. Allowed: skip-identical, fail.",
    );
    expect(readerOf({ e: 'fail, skip-identical' }).choices('e', allowed)).toEqual(['fail', 'skip-identical']);
    expect(() => readerOf({ e: 'fail, both' }).choices('e', allowed)).toThrow("e: 'both' is unknown.");
  });
});
