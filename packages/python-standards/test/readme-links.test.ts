import { describe, expect, test } from '@jest/globals';
import { markdownAnchors, readmeLinks } from '../src/index.ts';

function shown(text: string, format: string): readonly string[] {
  return readmeLinks(text, format).map(({ target, isImage, line }) => `${String(line)} ${isImage ? '!' : ''}${target}`);
}

describe('links of Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    ['parentheses in an address', '[a](https://x.org/a_(b)) [c](d_(e).md "t")', ['1 https://x.org/a_(b)', '1 d_(e).md']],
    ['an address with blanks', '[a](<docs/a b.md>)', ['1 docs/a b.md']],
    ['an escaped bracket', '\\[a](b.md) [c\\](d.md)', []],
    ['an image in a link', '[![i](a.png)](b.md)', ['1 !a.png', '1 b.md']],
    ['a text over two lines', '[one\ntwo](b.md)', ['2 b.md']],
    ['a reference', '[A Guide][guide] and [x]\n\n[Guide]: <a.md>\n[x]:\n  b.md', ['3 a.md', '4 b.md']],
    ['an image by reference', '![logo][l]\n\n[l]: logo.png', ['3 !logo.png']],
    ['a reference that nothing uses', '[l]: logo.png', []],
    ['a footnote', 'Text[^1]\n\n[^1]: Seen in docs', []],
    ['a task', '- [ ] open (x)\n- [x] done', []],
    ['HTML over lines', '<p>\n<img\n  alt="x"\n  src=logo.png\n><a class="b" href=\'b.md\'>', ['2 !logo.png', '5 b.md']],
    ['sources of a picture', '<picture><source srcset="d.png 2x, https://x.org/e.png 3x"><img data-src="no" src="f.png"></picture>', ['1 !d.png', '1 !https://x.org/e.png', '1 !f.png']],
    ['entities', '<a href="https://x.org/?a=1&amp;b=2">', ['1 https://x.org/?a=1&b=2']],
    ['an address in brackets', '<https://x.org/a> <me@x.org>', ['1 https://x.org/a']],
    ['bare addresses', 'See https://x.org/a_b. And (https://x.org/c), **https://x.org/d**', ['1 https://x.org/a_b', '1 https://x.org/c', '1 https://x.org/d']],
    ['code', '`[a](b.md)` ``a ` [a](b.md)`` https://x.org/`c`\n\n    [a](b.md)\n\n<code>[a](b.md)</code>', ['1 https://x.org/']],
    ['fenced code', '````md\n```\n[a](b.md)\n```\n[a](c.md)\n````\n[a](d.md)\n~~~\n[a](e.md)', ['7 d.md']],
    ['code in a quotation', '> ```\n> [a](b.md)\n> ```\n> [a](c.md)', ['4 c.md']],
    ['a list that goes on', '- one\n\n    [a](b.md)\n', ['3 b.md']],
    ['a comment', '<!--\n[a](b.md)\n-->\n[a](c.md)', ['4 c.md']],
    ['other line ends', 'a\r\n[a](b.md)\r[a](c.md)', ['2 b.md', '3 c.md']],
    ['a line that is data', `[a](b.md)${' '.repeat(3000)}\n[a](c.md)`, ['2 c.md']],
  ])('%s', (_name, text, expected) => {
    expect(shown(text, 'text/markdown')).toEqual(expected);
  }); // prettier-ignore
});

describe('links of reStructuredText', () => {
  test.each<[string, string, readonly string[]]>([
    ['an image with a target', '.. image:: logo.png\n   :alt: x\n   :target: docs/a.html', ['1 !logo.png', '3 docs/a.html']],
    ['a substitution', '.. |badge| image:: https://x.org/b.svg', ['1 !https://x.org/b.svg']],
    ['an embedded address', 'See `a guide <docs/a.rst>`_, and `b\n<https://x.org/\nc>`__.', ['1 docs/a.rst', '1 https://x.org/c']],
    ['names', '.. _one: a.rst\n.. _`two: b`: b.rst\n.. __: c.rst\n__ d.rst\n.. _same: other_', ['1 a.rst', '2 b.rst', '3 c.rst', '4 d.rst']],
    ['bare addresses', 'See https://x.org/a.', ['1 https://x.org/a']],
    ['literals', '``https://x.org/a`` and::\n\n  `a <b.rst>`_\n\n  https://x.org/c\n\nhttps://x.org/d', ['7 https://x.org/d']],
    ['a block of code', '.. code-block:: rst\n\n   .. image:: a.png\n\n`a <c.rst>`_', ['5 c.rst']],
  ])('%s', (_name, text, expected) => {
    expect(shown(text, 'text/x-rst')).toEqual(expected);
  }); // prettier-ignore
});

test('reads long and hostile texts in time that grows with their length', () => {
  for (const part of ['[', '](', '![a](b', '`', '<a ', '<a href="', '[a]: ', '``', '<!--', '> ```\n', 'https://x.org/(', '`a <', '.. _a']) {
    expect(readmeLinks(part.repeat(60_000), 'text/markdown').length).toBeGreaterThanOrEqual(0);
    expect(readmeLinks(`${part}\n`.repeat(20_000), 'text/markdown').length).toBeGreaterThanOrEqual(0);
    expect(readmeLinks(`${part}\n`.repeat(20_000), 'text/x-rst').length).toBeGreaterThanOrEqual(0);
  }
}); // prettier-ignore

// The ids are those of readme-renderer 45, by which PyPI renders
test.each<[string, readonly string[]]>([
  ['# Hello *big* `code_x` [World](http://x) & Co. 1.0!', ['hello-big-code_x-world--co-10']],
  ['# Ünï çode – dash', ['ünï-çode--dash']],
  ['# a  b', ['a--b']],
  ['# foo_bar _baz_', ['foo_bar-baz']],
  ['# Dup\n\n# Dup\n\n# Dup-1', ['dup', 'dup-1', 'dup-1-1']],
  ['Setext\nmore\n===\n\nOther\n---', ['setext-more', 'other']],
  ['# C++ &amp; "q"', ['c--q']],
  ['# ![alt text](x.png) Title', ['alt-text-title']],
  ['## [![alt](x.png)](y) Title', ['alt-title']],
  ['# <b>Bold</b> x', ['bold-x']],
  ['# 🚀 Launch', ['-launch']],
  ['# Trailing #', ['trailing']],
  ['#NoSpace', []],
  ['> # quoted\n\n- # item', ['quoted', 'item']],
  ['# A/B: c', ['ab-c']],
  ['# `a` - b', ['a---b']],
  ['```\n# comment\n```\n\n    # code\n', []],
  ['- a list\n---\n\n| a |\n---', []],
  ['<h2 id="bar">Q</h2> <a name=\'foo\'></a>', ['bar', 'foo']],
])('the headings of %j can be linked to as %j', (text, anchors) => {
  expect([...markdownAnchors(text)]).toEqual(anchors);
});

test('reads long and hostile headings in time that grows with their length', () => {
  for (const part of ['# ', '# [', '> ', '- # ', '_', '<a ', '# a #', '&', 'a\n=\n'])
    expect(markdownAnchors(part.repeat(60_000)).size).toBeGreaterThanOrEqual(0);
  expect(markdownAnchors('# a\n'.repeat(3_000)).size).toBe(3_000);
});
