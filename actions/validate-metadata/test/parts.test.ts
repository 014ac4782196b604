import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changelogSections, sectionFor } from '../src/changelog-sections.ts';
import { poetryConstraint } from '../src/describe-tool-table.ts';
import { parseIni, pathsMatching, readGlob } from '@repo-agent-actions/python-standards';
import { readAssignment, versionText } from '../src/python-module.ts';
import { translateRegExp } from '../src/python-regex.ts';

describe('changelogs', () => {
  const notes = (text: string, version: string): string | null =>
    sectionFor(changelogSections(text), version)?.text ?? null;

  test('Keep a Changelog', () => {
    const text =
      '# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- a\n\n```\n## 1.1.0 in code\n```\n\n## [1.1.0] - 2025-01-01 [YANKED]\n\n- b\n\n[1.2.0]: https://x/1.2.0\n[1.1.0]: https://x/1.1.0\n';
    expect(notes(text, '1.2.0')).toBe('### Added\n\n- a\n\n```\n## 1.1.0 in code\n```');
    expect(notes(text, '1.1')).toBe('- b');
    expect(notes(text, '1.0')).toBeNull();
    expect(changelogSections(text).map(({ version }) => version)).toEqual(['1.2.0', '1.1.0']);
  });

  test.each([
    ['links in headings', '## [v1.0.0](https://x/compare/0.9...1.0.0) (2026-01-01)\n- a\n## 0.9\n', '- a'],
    [
      'reST',
      'Changes\n=======\n\n1.0.0 (2026.01.02)\n------------------\n\nFixes\n^^^^^\n\n- a\n\n0.9\n---\n',
      'Fixes\n^^^^^\n\n- a',
    ],
    [
      'reST with overlines',
      '=====\n News\n=====\n\nVersion 1.0.0\n=============\n- a\n\nVersion 0.9\n===========\n',
      '- a',
    ],
    ['underlined Markdown', 'x 1.0.0\n===\n- a\n\nx 0.9\n===\n', '- a'],
    ['versions below dates', '# 2026\n## 1.0.0\n- a\n# 2025\n## 0.9\n', '- a'],
    ['plain text', 'Changes of thing\n\n1.0.0 (2026-01-01)\n  * a\n\n0.9 first release\n  * b\n', '* a'],
    ['names in front', '# thing-1.0.0\n- a\n', '- a'],
    ['Windows lines', '## 1.0.0\r\n- a\r\n', '- a'],
  ])('%s', (_, text, expected) => {
    expect(notes(text, '1.0.0')?.trim()).toBe(expected);
  });
});

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
  test('globs', () => {
    const files = ['LICENSE', 'LICENCE.txt', 'src/a/b.py', 'src/c.py', 'docs/x y/ä.md', 'a[1].txt'];
    const matching = (pattern: string): readonly string[] => pathsMatching(pattern, files);
    expect(matching('LICEN[CS]E*')).toEqual(['LICENSE', 'LICENCE.txt']);
    expect(matching('src')).toEqual(['src/a/b.py', 'src/c.py']);
    expect(matching('src/*.py')).toEqual(['src/c.py']);
    expect(matching('**/*.py')).toEqual(['src/a/b.py', 'src/c.py']);
    expect(matching('./docs/x y/')).toEqual(['docs/x y/ä.md']);
    expect(matching('docs/?')).toEqual([]);
    expect(readGlob('a[!0-9]').test('ab')).toBe(true);
    expect(readGlob('a[!0-9]').test('a1')).toBe(false);
  });

  test('INI files', () => {
    const ini = parseIni('[a]\nKey = x\n# c\n  y\nempty =\n\n[b.c]\nk: v = w\nnonsense\n');
    expect(ini.get('a')?.get('key')).toBe('x\ny');
    expect(ini.get('a')?.get('empty')).toBe('');
    expect(ini.get('b.c')?.get('k')).toBe('v = w');
  });

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
