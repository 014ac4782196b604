import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { poetryConstraint, readAssignment, versionText } from '#python-standards';
import { translateRegExp } from '../src/facts/python-regex.ts';

describe('a module of Python, not run', () => {
  const MODULES = [
    '__version__ = "1"', '__version__="1" "2"', '__version__ = ("1"\n "2")', '__version__ = (\n  1,\n  2,\n)', '__version__ = [1, "b"]', "__version__ = '''a\nb'''", '__version__ = r"\\d"', '__version__ = "\\x41\\u00e9\\n"',
    '"""\n__version__ = "no"\n"""\n__version__ = "yes"', 'x = "\\"\n__version__ = 1"\n__version__ = "2"', '# __version__ = "no"\n__version__ = "yes" # comment', 'def f():\n    __version__ = "no"\n__version__ = "yes"',
    'class A: __version__ = "no"\n__version__ = "yes"', 'if 1: __version__ = "no"\n__version__ = "yes"', 'x = {\n"a": 1}\n__version__ = "yes"', 'x = 1; __version__ = "yes"; y = 2', '__version__: str\n__version__ = "yes"',
    '__version__: "str" = "yes"', 'a = __version__ = b = "yes"', 'a, __version__ = "x", "no"', '__version__ = x', '__version__ = 1 + 2', '__version__ = -1', '__version__ += "x"\n__version__ = "y"', '__version__ == "no"\n__version__ = "yes"',
    'x = lambda: 1\n__version__ = "yes"', 'x = \\\n  1\n__version__ = \\\n  "yes"', '__version__ = b"no"', '__version__ = f"no"', '__version__ = u"yes"', '__version__ = None', 'A.__version__ = "no"', 'A["__version__"] = "no"', '__version__ = "1", "2"',
    '__version__ = ()', 'x: dict = {"a": [1, 2]}\n__version__ = "yes"', "__version__ = 'it''s'", '__version__ = 1_0', '__version__ = 1.50', '@x\ndef f(a="1"): return a\n__version__ = "yes"', '\tx', '__version__ = (("yes"))', '__version__ = "a" \'b\'', '',
  ]; // prettier-ignore

  const PYTHON = `
import ast, json, sys
def find(source):
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign): targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign) and node.value: targets, value = [node.target], node.value
        else: continue
        if any(isinstance(t, ast.Name) and t.id == '__version__' for t in targets):
            value = ast.literal_eval(value)
            if isinstance(value, str): return value
            if hasattr(value, '__iter__') and not isinstance(value, bytes): return '.'.join(map(str, value))
            if isinstance(value, (int, float)) and not isinstance(value, bool): return '%s' % value
            raise ValueError
    return None
def answer(source):
    try: return find(source)
    except Exception: return 'not told'
print(json.dumps([answer(source) for source in json.load(sys.stdin)]))
`;

  test("is read as Python's own ast reads it", () => {
    const child = spawnSync('python3', ['-I', '-c', PYTHON], { input: JSON.stringify(MODULES), encoding: 'utf8' });
    const theirs = JSON.parse(child.stdout) as (string | null)[];
    const different = MODULES.flatMap((source, index) => {
      const found = readAssignment(source, '__version__');
      const ours = found.kind === 'literal' ? versionText(found.value) : found.kind === 'none' ? null : 'not told';
      // A negative number is no version, and a module that doesn't parse has none for us.
      const wanted = theirs[index] === '-1' || (theirs[index] === 'not told' && ours === null) ? ours : theirs[index];
      return ours === wanted ? [] : [{ source, ours, python: theirs[index] }];
    });
    expect(different).toEqual([]);
  });

  test('any text is read without an error, in a moment', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '"', "'", '\\', '=', '(', ')', '#', '_', ',', ';', ':'),
          maxLength: 200,
        }),
        (source) => {
          expect(['literal', 'expression', 'none']).toContain(readAssignment(source, 'a').kind);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('small readers', () => {
  test.each([
    ['^3.9', '>=3.9,<4'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['~3.9', '>=3.9,<3.10'],
    ['>=3.8,<4.0', '>=3.8,<4.0'],
    ['>=3.8 <4.0', '>=3.8,<4.0'],
    ['3.9.*', '==3.9.*'],
    ['*', null],
    ['^2.7 || ^3.6', null],
  ])("Poetry's constraint %s", (constraint, specifier) => {
    expect(poetryConstraint(constraint)).toBe(specifier);
  });

  test('patterns of Python', () => {
    expect(
      translateRegExp(String.raw`(?i)\Aversion = (?P<q>["'])(?P<version>.+?)(?P=q)\Z`)?.exec(`VERSION = "1"`)?.groups?.[
        'version'
      ],
    ).toBe('1');
    expect(translateRegExp('(?x) a b')).toBeNull();
    expect(translateRegExp('a++')).toBeNull();
    expect(translateRegExp('(')).toBeNull();
  });
});
