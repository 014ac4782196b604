import { describe, expect, test } from '@jest/globals';
import { workflowCommands } from '#testkit';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import {
  annotation,
  cut,
  htmlLink,
  htmlText,
  jsonText,
  logLine,
  logText,
  markdownAddress,
  markdownBlock,
  markdownCode,
  markdownLink,
  markdownText,
  visibleDocument,
  visibleLine,
  visibleText,
  visibleValue,
  withoutMarks,
} from '../src/index.ts';
import { HOSTILE_STRINGS } from '#testkit';

const ROOM = 100_000;

const TARGETS: Readonly<Record<string, (text: string) => string>> = {
  'a log': logText,
  'a line of a log': logLine,
  'an annotation': (text) => annotation('error', text),
  'an annotation that is shown': (text) => annotation('error', text, {}, 'shown'),
  'the file of an annotation': (text) => annotation('notice', 'x', { file: text, line: 1 }),
  'text of Markdown': (text) => markdownText(text, ROOM),
  'code of Markdown': (text) => markdownCode(text, ROOM),
  'a block of Markdown': (text) => markdownBlock(text, ROOM),
  'a link of Markdown': (text) => markdownLink(text, 'https://good.example/'),
  'an address of Markdown': markdownAddress,
  'text of HTML': htmlText,
  'a value of JSON': (text) => jsonText({ [text]: [text] }),
  'visible text': visibleText,
  'a visible line': (text) => visibleLine(text),
  'a visible value': (text) => visibleValue(text, ROOM),
};

/** Said anew, and not by the property that the source asks: one that is wrong there would be wrong here. */
function hidden(text: string): readonly string[] {
  return Array.from(text).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    const within = (first: number, last: number): boolean => code >= first && code <= last;
    return (
      (within(0, 0x1f) && character !== '\n' && character !== '\t') ||
      within(0x7f, 0x9f) ||
      [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x2800, 0x3164, 0xfeff, 0xffa0].includes(code) ||
      within(0x200b, 0x200f) ||
      within(0x2028, 0x202e) ||
      within(0x2060, 0x206f) ||
      within(0xd800, 0xdfff) ||
      within(0xfff9, 0xfffb) ||
      within(0xfdd0, 0xfdef) ||
      (code & 0xfffe) === 0xfffe ||
      within(0xe0000, 0xe0fff)
    );
  });
}

interface Rendered {
  readonly text: string;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
}

function parsed(html: string): Rendered {
  const found = { text: '', elements: [] as string[], attributes: [] as string[] };
  const odd = (): void => void found.elements.push('comment');
  const parser = new Parser({
    ontext: (text) => void (found.text += text),
    onopentag: (name, attributes) => {
      found.elements.push(name);
      for (const [attribute, value] of Object.entries(attributes)) found.attributes.push(`${attribute}=${value}`);
    },
    oncomment: odd,
    onprocessinginstruction: odd,
  });
  parser.end(html);
  return found;
}

function rendered(markdown: string): Rendered {
  return parsed(marked.parse(markdown, { async: false, gfm: true }));
}

const blank = (text: string): string => text.replace(/\s+/gu, '');

/** Text of the parts that a target obeys, and anything. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_STRINGS.map(([, text]) => text)),
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '\n',
        '\r',
        '\u001b',
        '\u001b[',
        '\u009b',
        ' ',
        '\t',
        '`',
        '|',
        '<',
        '*',
        '\\',
        '-',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.integer({ min: 0x80, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

function check(name: string, text: string): void {
  const result = TARGETS[name]?.(text) ?? '';
  expect({ name, text, hidden: hidden(result) }).toEqual({ name, text, hidden: [] });
  const commands = workflowCommands(result);
  if (!name.includes('annotation')) {
    if (!name.startsWith('visible') && !name.startsWith('a visible')) expect(commands).toEqual([]);
    return;
  }
  expect(commands).toHaveLength(1);
  expect(Object.keys(commands[0]?.properties ?? {})).toEqual(name.startsWith('the file') ? ['file', 'line'] : []);
  expect(
    workflowCommands(name.endsWith('shown') ? result.replace(/^::error::/u, '') : (commands[0]?.message ?? '')),
  ).toEqual([]);
}

function checkMarkdown(text: string): void {
  const line = rendered(`before ${markdownText(text, ROOM)} after`);
  expect(line.elements.filter((name) => !['p', 'br', 'code'].includes(name))).toEqual([]);
  expect(line.attributes).toEqual([]);
  expect(blank(line.text)).toBe(blank(`before ${visibleText(text)} after`));
  const first = rendered(markdownText(text, ROOM));
  expect(first.elements.filter((name) => !['p', 'br', 'code'].includes(name))).toEqual([]);

  const cells = `| a | b |\n| --- | --- |\n| ${markdownText(text, ROOM)} | ${markdownCode(text, ROOM)} |\n`;
  const table = rendered(cells);
  expect(table.elements.filter((name) => name === 'td')).toHaveLength(2);
  const ours = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'code'];
  expect(table.elements.filter((name) => !ours.includes(name))).toEqual([]);
  expect(table.attributes).toEqual([]);

  const code = rendered(`x ${markdownCode(text, ROOM)} y`);
  expect(code.elements).toEqual(['p', 'code']);
  const readable = code.text.replaceAll(/\\u00(60|7c|3c|5b)/gu, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  expect(blank(readable)).toBe(blank(`x ${visibleLine(text) || '?'} y`));

  const block = rendered(`x\n\n${markdownBlock(text, ROOM)}\n\n**y**`);
  expect(block.elements).toEqual(['p', 'pre', 'code', 'p', 'strong']);
  expect(block.text).not.toContain('<!--');

  const link = rendered(`x ${markdownLink(text, 'https://good.example/?a=b')} y`);
  if (text.trim() !== '') expect(link.attributes).toEqual(['href=https://good.example/?a=b']);
  const address = rendered(`x ${markdownAddress(text)} y`);
  expect(address.attributes.filter((attribute) => !/^href=https?:/u.test(attribute))).toEqual([]);
}

function checkHtml(text: string): void {
  const inside = parsed(`<p title="${htmlText(text)}" id='${htmlText(text)}'>${htmlText(text)}</p>`);
  const shown = visibleText(text);
  expect(inside).toEqual({ text: shown, elements: ['p'], attributes: [`title=${shown}`, `id=${shown}`] });
}

function checkJson(text: string): void {
  const value = { [text]: [text, 1, null, { text }] };
  expect(JSON.parse(jsonText(value))).toEqual(value);
}

describe('harmless text', () => {
  test.each(HOSTILE_STRINGS)('of %s, for every target', (_, text) => {
    expect.hasAssertions();
    for (const name of Object.keys(TARGETS)) check(name, text);
    checkMarkdown(text);
    checkHtml(text);
    checkJson(text);
  });

  test('of anything, for every target', () => {
    expect.hasAssertions();
    const proof = process.env['PROOF'] !== undefined && process.env['PROOF'] !== '';
    fc.assert(
      fc.property(nasty, (text) => {
        for (const name of Object.keys(TARGETS)) check(name, text);
        checkMarkdown(text);
        checkHtml(text);
        checkJson(text);
      }),
      { numRuns: proof ? 50_000 : 300 },
    );
  });
});

test.each([
  ['\u001b[1;31mred\u001b[0m and \u001b]8;;http://x.example\u0007link\u001b]8;;\u0007', 'red and link'],
  ['\u001b]0;title\u001b\\rest', 'rest'],
  ['\u001b]0;no end', String.raw`\u001b]0;no end`],
  ['a\u001b[31', String.raw`a\u001b[31`],
  ['a\r\nb\rc\td', 'a\nb\nc\td'],
  ['x\u202ey\u0000\ufeff\u2028', String.raw`x\u202ey\u0000\ufeff\u2028`],
  ['\u{e0041}\ud800', String.raw`\U000e0041\ud800`],
  ['naïve 日本 العربية 🎉 ❤️ 👩‍🚀 👍🏽 1️⃣', 'naïve 日本 العربية 🎉 ❤️ 👩‍🚀 👍🏽 1️⃣'],
  ['pay\u200dpal 1\ufe0f ❤️\ufe0f', String.raw`pay\u200dpal 1\ufe0f ❤️\ufe0f`],
])('%j is shown as %j, once and for all', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
  expect(visibleText(shown)).toBe(shown);
});

test('JSON escapes what is hidden, and nothing else', () => {
  expect(jsonText({ a: 'x\u202e\u007f\u{e0041}é👩‍🚀 ##[error]' })).toBe(
    `{\n  "a": "x${String.raw`\u202e\u007f\udb40\udc41`}é👩‍🚀 ${String.raw`##\u005berror]`}"\n}`,
  );
});

test('a value is shown to the letter, its beginning and its end', () => {
  expect(visibleValue('\u001b[31ma\r\n\tb\u2029')).toBe(String.raw`\u001b[31ma\r\n\tb\u2029`);
  expect(visibleValue(`${'a'.repeat(300)}.whl`)).toBe(`${'a'.repeat(169)}…${'a'.repeat(26)}.whl`);
  expect(visibleValue('\u0000'.repeat(1_000), 40)).toHaveLength(40);
});

test('a document keeps the joiners of a script', () => {
  expect(visibleDocument('می\u200cخواهم क्\u200dष\r\n# x\u202e')).toBe(
    `می\u200cخواهم क्\u200dष\n# x${String.raw`\u202e`}`,
  );
});

test('what is searched has no marks', () => {
  expect(withoutMarks('to\u200bk\u001b[0men\u202e\n')).toBe('token\n');
});

test('a command becomes a text that stays readable', () => {
  expect(logText('::error::x\n a::b ##[c] ')).toBe(': :error::x\n a::b ## [c]');
  expect(logLine('\n ::a\n b')).toBe(': :a b');
  expect(annotation('warning', '50 %\nnext', { file: 'a,b:c', line: 3 })).toBe(
    '::warning file=a%2Cb%3Ac,line=3::50 %25%0Anext',
  );
  expect(annotation('warning', '50 %\n::error::next', { file: 'a,b:c', line: 3 }, 'shown')).toBe(
    '::warning file=a%2Cb%3Ac,line=3::50 %\n: :error::next',
  );
});

test('Markdown is as plain as it can be', () => {
  expect(markdownText('a|b <c> `d`')).toBe('a&#124;b &#60;c&#62; &#96;d&#96;');
  expect(markdownText('pip 25.3, a-b/c.py')).toBe('pip 25.3, a-b/c.py');
  expect(markdownText('one\n\n two')).toBe('one<br>two');
  expect(markdownText('by @octocat in https://x.example/a')).toBe(
    'by <code>&#64;octocat</code> in <code>https&#58;&#47;&#47;x&#46;example&#47;a</code>',
  );
  expect(markdownText('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(markdownCode('a b', 10)).toBe('`a b`');
  expect(markdownCode('a ` b', 10)).toBe('`a \\u0060 b`');
  expect(markdownCode(' ', 10)).toBe('`?`');
  expect(markdownBlock('a\n```', 100)).toBe('````text\na\n```\n````');
  expect(markdownLink('a [b]', 'https://x.example/ y>')).toBe('[a &#91;b&#93;](<https://x.example/%20y%3E>)');
  expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
  expect(markdownAddress('javascript:x')).toBe('`javascript:x`');
});

test('a text is cut between characters', () => {
  expect(cut('😀😀😀', 4)).toBe('😀…');
  expect(cut('abc', 3)).toBe('abc');
});

test.each([
  ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://me:secret@x.example', null],
  ['no URL', null],
])('%s is the target %s of a link', (text, target) => {
  expect(htmlLink(text)).toBe(target);
});
