import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logLine, logText, plainText, summaryText } from '@repo-agent-actions/action-kit';
import { workflowCommands } from '@repo-agent-actions/testkit';

/** Text of the parts that runners and terminals obey. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        '\n',
        '\r',
        '\u001b',
        '\u009b',
        '\u0085',
        '\u2028',
        ' ',
        '\t',
        '\u00a0',
        'error',
        'set-output',
        ' name=x',
        '\u0000',
        '\ud800',
      ),
      fc.string(),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('text for a log', () => {
  test('never holds a command, whatever it is made of', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(workflowCommands(logText(text))).toEqual([]);
        expect(workflowCommands(logLine(text))).toEqual([]);
      }),
      { numRuns: process.env['PROOF'] === undefined ? 3_000 : 1_000_000 },
    );
  });

  test('holds no control character but tab and line feed', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(plainText(text)).not.toMatch(/(?![\t\n])[\p{Cc}\u2028\u2029\u202e]/u);
      }),
      { numRuns: 3_000 },
    );
  });

  test('loses colours, links and titles, and nothing else', () => {
    expect(plainText('\u001b[1;31mred\u001b[0m and \u001b]8;;http://x.example\u0007link\u001b]8;;\u0007')).toBe(
      'red and link',
    );
    expect(plainText('\u001b]0;title\u001b\\rest')).toBe('rest');
    expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
    expect(plainText('naïve 日本 🎉')).toBe('naïve 日本 🎉');
  });

  test('stays readable where it looked like a command', () => {
    expect(logText('::error::x')).toBe(': :error::x');
    expect(logText('a::b ##[c]')).toBe('a::b ## [c]');
    expect(logLine('a\n  b\n')).toBe('a b');
  });
});

describe('text for a summary', () => {
  test('is neither HTML nor Markdown, and stays on its line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(summaryText(text).replaceAll('<br>', '')).not.toMatch(/[<>"'`*_[\]|~\n\r]/u);
      }),
      { numRuns: 3_000 },
    );
    expect(summaryText('<b>&amp;')).toBe('&#60;b&#62;&#38;amp;');
  });
});
