import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../src/index.ts';

describe('a command line', () => {
  test.each<[string, readonly string[]]>([
    ['pytest -q tests', ['pytest', '-q', 'tests']],
    ['  pytest   -k "a b"  ', ['pytest', '-k', 'a b']],
    [String.raw`x 'a "b" \n' "c \"d\" \n" e\ f`, ['x', 'a "b" \\n', 'c "d" \\n', 'e f']],
    ['x "" a""b', ['x', '', 'ab']],
    ['x $HOME *.py ü', ['x', '$HOME', '*.py', 'ü']],
    ['x "a|b;c" \'>\'', ['x', 'a|b;c', '>']],
  ])('%s', (line, expected) => {
    expect(parseCommandLine(line, 'commands')).toEqual(expected);
  });

  test.each([
    ['pytest && mypy', "has an unquoted '&', but commands run without a shell"],
    ['x > y', "has an unquoted '>'"],
    ['x "a', 'has an unclosed "'],
    ["x 'a", "has an unclosed '"],
    ['x \\', 'ends with a backslash'],
    ['A=1 pytest', 'begins with a variable'],
    ['""', "doesn't name a command"],
  ])('%s is refused', (line, reason) => {
    expect(() => parseCommandLine(line, 'commands')).toThrow(`commands: '${line}' ${reason}`);
  });
});
