import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pythonPackages } from '#testkit/python-packages';
import { rendersToNothing } from '../src/empty-description.ts';

/** The renderer of PyPI's server. */
const RENDERER = 'readme-renderer[md]==45.0';
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 600) * 5;

/** Which of the texts readme_renderer renders to nothing. */
function emptyInPython(texts: readonly string[]): readonly boolean[] {
  const script = `
import json, sys, warnings
warnings.simplefilter('ignore')
sys.path.insert(0, sys.argv[1])
from readme_renderer import markdown
json.dump([markdown.render(text) is None for text in json.load(sys.stdin)], sys.stdout)
`;
  const args = ['-I', '-c', script, pythonPackages([RENDERER])];
  return JSON.parse(execFileSync('python3', args, { input: JSON.stringify(texts), encoding: 'utf8' })) as boolean[];
}

describe("agreement with PyPI's renderer on Markdown that renders to nothing", () => {
  test('by hand', () => {
    const texts = [
      ...['', ' \n\t', '\ufeff', '\u00a0', '\u2003\n', '\v', '\u200b', '<!-- x -->', '***', '>', '-', '    [a]: b'],
      ...[
        '[a]: b',
        '   [a]: b',
        '[a]: b\n[c]: <d> "t"',
        '[a]:\nb\n"t\nu"',
        '[a\nb]: c',
        '[a]: b "t" x',
        '[a]: b\nx',
        '[]: b',
      ],
      ...[
        '[^1]: foot\n',
        '[^1]: foot\n    more\n\n    more2\n',
        '[a]: b\n\n[^x]: y\n',
        '[^1]: foot\nlazy\n',
        '[^1]: foot\n\nshown',
      ],
      ...[
        '[a]: <b',
        '[a]: b (t)',
        "[a]: b 't'",
        '[ ]: b',
        '[a]: b\r\n\r\n[b]: c\r\n',
        '[a]: b "t\n\nu"',
        'text',
        '# Title',
      ],
    ];
    const python = emptyInPython(texts);
    expect(texts.map((text) => [text, rendersToNothing(text, 'text/markdown')])).toEqual(
      texts.map((text, index) => [text, python[index]]),
    );
  });

  test('on definitions of every kind', () => {
    const piece = fc.constantFrom(
      ...[
        '[a]: b',
        '[a]: <b c>',
        '[a b]: /c "t"',
        "[x]: y 't'",
        '[x]: y (t)',
        '[x]:',
        '[^1]: note',
        '    more',
        'text',
        '"t"',
      ],
      ...['\n', '\n', '\n', '\n\n', ' ', '   ', '- ', '> ', '# '],
    );
    const texts = fc.sample(
      // A footnote that is defined twice is another matter, and so is a line with four blanks before anything but text
      fc
        .array(piece, { maxLength: 9 })
        .map((parts) => parts.join(''))
        .filter((text) => text.split('[^').length < 3),
      { seed: 14, numRuns: RUNS },
    );
    const python = emptyInPython(texts);
    expect(python.filter(Boolean).length).toBeGreaterThan(RUNS / 50);
    expect(texts.filter((text, index) => rendersToNothing(text, 'text/markdown') !== python[index])).toEqual([]);
  });
});
