import { describe, expect, test } from '@jest/globals';
import { parseToml10, readToml10 } from '#python-standards';

describe('TOML 1.0', () => {
  test.each([
    ['a newline in an inline table', 'a = {\n b = 1 }', 'line 1, column 6', 'breaks the line inside an inline table'],
    ['a comma before the end of an inline table', 'x = 1\na = { b = 1, }', 'line 2, column 12', 'comma before the end'],
    ['the escape \\x', 'a = "é\\x41"', 'line 1, column 7', 'escape \\x'],
    ['the escape \\e in a key', '"a\\e" = 1', 'line 1, column 3', 'escape \\e'],
    ['a time without seconds', 'a = [1,\n  07:32]', 'line 2, column 3', 'time without seconds'],
    ['30 February', 'a = 2024-02-30', 'line 1, column 5', '2024-02-30'],
    ['29 February of a common year', 'a = 1900-02-29T00:00:00', 'line 1, column 5', '1900-02-29'],
    ['a byte order mark', '\ufeffa = 1', 'line 1, column 1', 'byte order mark'],
    ['a syntax error', '[project]\nname = "x\n', 'line 2, column', 'Fix the TOML there.'],
    ['a key that is there twice', 'a = 1\na = 2', 'line 2, column 1', 'redefine'],
  ])('%s is refused with line and column', (_, text, place, problem) => {
    expect(() => parseToml10(text, 'pyproject.toml')).toThrow(`pyproject.toml: ${place}`);
    expect(() => parseToml10(text, 'pyproject.toml')).toThrow(problem);
  });

  test('what only looks like TOML 1.1 passes', () => {
    const text =
      'a = "# { \\n}" # {\n2021-02-30 = 1\nb = { c = [\n 1,\n ], d = "x, }" }\ne = \'\\x41\'\nf = """\n\\\\x"""""\n["2021-02-29".\'07:32\']\n';
    expect(parseToml10(text, 'x')).toMatchObject({
      '2021-02-30': 1,
      '2021-02-29': { '07:32': {} },
      b: { c: [1], d: 'x, }' },
      e: '\\x41',
      f: '\\x""',
    });
  });

  test('integers beyond 53 bits keep their digits', () => {
    expect(parseToml10('a = 9007199254740993', 'x')).toEqual({ a: 9007199254740993n });
  });

  test('__proto__ is a key like any other', () => {
    expect(Object.keys(parseToml10('__proto__ = 1', 'x'))).toEqual(['__proto__']);
  });

  test('keys and elements know their line', () => {
    const { lineOf } = readToml10(
      '[project]\nname = "x"\nclassifiers = [\n  "a",\n  "b",\n]\n[tool.x]\ny = {z = 1}\n',
      'x',
    );
    expect(lineOf(['project', 'classifiers', 1])).toBe(5);
    expect(lineOf(['tool', 'x', 'y', 'z'])).toBe(8);
    expect(lineOf(['project', 'missing'])).toBe(1);
    expect(lineOf(['nowhere'])).toBeUndefined();
  });
});
