import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPart, isSameText, partMarker, partMarkers, withWrittenPart, writtenPart } from '#release-model';

const MARKERS = partMarkers('x');
const { begin, end } = MARKERS;

test('markers are comments of HTML', () => {
  expect([begin, end]).toEqual(['<!-- repo-agent-actions:x -->', '<!-- /repo-agent-actions:x -->']);
});

describe('a part is found', () => {
  test.each([
    ['alone', `${begin}\nours\n${end}`, ['', '\nours\n', '', true]],
    ['among words', `a\n${begin}\nours\n${end}\nb`, ['a\n', '\nours\n', '\nb', true]],
    ['with line ends of Windows', `a\r\n${begin}\r\nours\r\n${end}\r\nb`, ['a\r\n', '\r\nours\r\n', '\r\nb', true]],
    ['with blanks around its markers', `  ${begin} \nours\n\t${end}  `, ['', '\nours\n', '', true]],
    ['without its end', `a\n${begin}\nours\nb`, ['a\n', '\nours\nb', '', false]],
    ['with its end first', `${end}\n${begin}\nours`, [`${end}\n`, '\nours', '', false]],
    ['empty', `${begin}\n${end}`, ['', '\n', '', true]],
    ['twice, the first', `${begin}\n1\n${end}\n${begin}\n2\n${end}`, ['', '\n1\n', `\n${begin}\n2\n${end}`, true]],
  ] as const)('%s', (_, text, [before, inside, after, isClosed]) => {
    expect(findPart(text, MARKERS)).toEqual({ before, inside, after, isClosed });
  });

  test.each([
    ['nowhere', 'a'],
    ['in a sentence', `Write ${begin} there`],
    ['in code', `\`${begin}\``],
    ['of another name', partMarker('xx')],
    ['of another case', begin.toUpperCase()],
  ])('not %s', (_, text) => {
    expect(findPart(text, MARKERS)).toBeNull();
  });

  test('by a name with signs of patterns', () => {
    expect(findPart('<!-- repo-agent-actions:a%2Eb.c -->\n', partMarkers('a%2Eb.c'))).not.toBeNull();
    expect(findPart('<!-- repo-agent-actions:axb -->\n', partMarkers('a.b'))).toBeNull();
  });
});

describe('a part is written', () => {
  test('at the end of a text that has none, and in its place afterwards', () => {
    const once = withWrittenPart('Words.\r\n', MARKERS, 'one', 'theirs');
    expect(once).toBe(`Words.\n\n${begin}\none\n${end}`);
    expect(withWrittenPart(`${once}\nMore.`, MARKERS, 'two', 'theirs')).toBe(
      `Words.\n\n${begin}\ntwo\n${end}\n\nMore.`,
    );
  });

  test('where its end is gone, over what follows or behind it', () => {
    const open = `Words.\n${begin}\nold`;
    expect(withWrittenPart(open, MARKERS, 'new', 'ours')).toBe(`Words.\n\n${begin}\nnew\n${end}`);
    expect(withWrittenPart(open, MARKERS, 'new', 'theirs')).toBe(`${open}\n\n${begin}\nnew\n${end}`);
  });

  test('and can hold no marker, whatever it is', () => {
    const piece = fc.constantFrom(begin, end, '\n', ' ', '<!--', ' repo-agent-actions:', '<!-- /', '-->', 'words');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        const text = withWrittenPart('before', MARKERS, body, 'ours');
        expect(findPart(text, MARKERS)).toMatchObject({ before: 'before\n\n', after: '', isClosed: true });
        expect(withWrittenPart(text, MARKERS, body, 'ours')).toBe(text);
      }),
      { numRuns: 300 },
    );
    expect(writtenPart(MARKERS, `a ${end}`)).toBe(`${begin}\na <! -- /repo-agent-actions:x -->\n${end}`);
  });
});

test('texts are the same to a reader', () => {
  expect(isSameText('a\r\nb\n', 'a\nb')).toBe(true);
  expect(isSameText('a\nb', 'a\n\nb')).toBe(false);
});
