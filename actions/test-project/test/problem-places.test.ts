import { expect, test } from '@jest/globals';
import { problemsIn, problemText } from '../src/problem-places.ts';

const FOLDER = '/tmp/copy/demo';

test.each<[string, string, readonly (readonly [string, number | null, string])[]]>([
  [
    'ruff',
    'F401 [*] `os` imported but unused\n --> src/demo/cli.py:1:8\n  |\n1 | import os\n  |        ^^\n\ninvalid-syntax: Expected\n --> src/demo/x.py:3:1\n\nFound 2 errors.\n',
    [
      ['src/demo/cli.py', 1, 'F401 [*] `os` imported but unused'],
      ['src/demo/x.py', 3, 'invalid-syntax: Expected'],
    ],
  ],
  [
    'ruff, short',
    'src/demo/cli.py:1:8: F401 [*] `os` imported\nFound 1 error.',
    [['src/demo/cli.py', 1, 'F401 [*] `os` imported']],
  ],
  [
    'mypy',
    'src/demo/cli.py:2: error: Incompatible types  [assignment]\nsrc/demo/cli.py:2: note: See more\nsrc/demo/cli.py:4:5: error: No\nFound 2 errors in 1 file (checked 3 source files)\n',
    [
      ['src/demo/cli.py', 2, 'error: Incompatible types [assignment]'],
      ['src/demo/cli.py', 4, 'error: No'],
    ],
  ],
  [
    'black',
    `would reformat ${FOLDER}/src/demo/cli.py\nerror: cannot format ${FOLDER}/src/demo/x.py: Cannot parse for target version Python 3.12: 3:4: x = = 1\n\nOh no!\n1 file would be reformatted.`,
    [
      ['src/demo/cli.py', null, 'would reformat it'],
      ['src/demo/x.py', 3, 'Cannot parse for target version Python 3.12: 3:4: x = = 1'],
    ],
  ],
  [
    'ruff format',
    'Would reformat: src/demo/cli.py\n1 file would be reformatted',
    [['src/demo/cli.py', null, 'Would reformat: it']],
  ],
  ['pyright', `  ${FOLDER}/src/demo/cli.py:2:10 - error: Type "str"`, [['src/demo/cli.py', 2, 'error: Type "str"']]],
  ['the same twice', 'a.py:1: E1 x\na.py:1: E1 x\n', [['a.py', 1, 'E1 x']]],
  ['files of others', '/usr/lib/python3.12/os.py:3: error: x\n../other/x.py:1: E1 y\nhttps://x.org:80: z\n', []],
  ['no places', 'make: *** No rule to make target\n12:30: something\n', []],
])('the places that %s names', (_name, output, expected) => {
  expect(problemsIn(output, FOLDER).map(({ file, line, message }) => [file, line, message])).toEqual(expected);
});

test('at most 50', () => {
  const output = Array.from({ length: 1000 }, (_, at) => `a.py:${String(at + 1)}: E1 x`).join('\n');
  expect(problemsIn(output, FOLDER)).toHaveLength(50);
});

test('a test is told by its id, with the file where it failed if that is another', () => {
  const show = (file: string): string => `packages/a/${file}`;
  const problem = { test: 'tests/test_x.py::test_a', file: 'tests/test_x.py', line: 3, message: 'assert 0' };
  expect(problemText(problem, show)).toBe('tests/test_x.py::test_a (line 3): assert 0');
  expect(problemText({ ...problem, file: 'src/x.py' }, show)).toBe(
    'tests/test_x.py::test_a (packages/a/src/x.py line 3): assert 0',
  );
});
