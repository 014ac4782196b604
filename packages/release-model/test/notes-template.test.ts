import { describe, expect, test } from '@jest/globals';
import {
  checkNotesTemplate,
  DEFAULT_NOTES_TEMPLATE,
  fillNotesTemplate,
  NOTES_PLACEHOLDERS,
  notesPlaceholders,
  type NotesPlaceholder,
} from '../src/index.ts';

type Values = Readonly<Record<NotesPlaceholder, string>>;

/** Every value is empty but those that are given. */
function valuesWith(given: Partial<Values>): Values {
  const empty = Object.keys(NOTES_PLACEHOLDERS).map((name) => [name, '']);
  return { ...Object.fromEntries(empty), ...given } as Values;
}

describe('what a template may contain', () => {
  test.each([
    [DEFAULT_NOTES_TEMPLATE],
    ['{{version}} {{ previous_tag }} {{ previous-tag }}'],
    ['Only words, { braces }, {%percent%} and ${{ github.token }}'],
  ])('%j', (template) => {
    expect(() => {
      checkNotesTemplate(template, 'NOTES.md');
    }).not.toThrow();
  });

  test.each([
    ['# x\n\n{{ changlog }}', /^NOTES\.md:3: \{\{ changlog \}\} is unknown\. Did you mean \{\{ changelog \}\}\? The placeholders are \{\{ changelog \}\}, .*\{\{ previous-tag \}\}\.$/u], // prettier-ignore
    [
      '{{ name }} {{ project.name | upper }}',
      /^NOTES\.md:1: \{\{ project\.name \| upper \}\} is unknown\. The placeh/u,
    ],
    ['{{}}', /^NOTES\.md:1: \{\{\}\} is unknown\./u],
    ['x {{ name\n}}', /^NOTES\.md:1: has \{\{ without \}\} on the same line\./u],
    [' \n', /^NOTES\.md: is empty\./u],
    ['x'.repeat(50_001), /^NOTES\.md: has 50001 characters, more than notes may have\./u],
  ])('%#: is refused with the line and what there is', (template, sentence) => {
    expect(() => {
      checkNotesTemplate(template, 'NOTES.md');
    }).toThrow(sentence);
  });
});

test.each<readonly [what: string, template: string, given: Partial<Values>, expected: string]>([
  [
    'a line without a value, and its heading',
    '# A\n\n## B\n\n{{ changelog }}\n\n## C\n\nText',
    {},
    '# A\n\n## C\n\nText',
  ],
  ['not a heading with other text', '## B\n\nOurs.\n{{ changelog }}\n', {}, '## B\n\nOurs.'],
  ['not a heading without placeholders', '## B\n\n## C\n\n{{ name }}', { name: 'x' }, '## B\n\n## C\n\nx'],
  ['a heading above bare headings', '# A\n## B\n{{ files }}\n## C\n{{ links }}\nend', { links: '' }, '# A\n## C\nend'],
  ['words around an empty value', 'Thanks to {{ contributors }}!\n\nEnd', {}, 'End'],
  ['not the words around one of two values', '{{ name }} by {{ contributors }}', { name: 'x' }, 'x by '.trim()],
  ['nothing of a value', '{{ changelog }}', { changelog: '{{ name }} $& {{ nonsense }}', name: 'x' }, '{{ name }} $& {{ nonsense }}'], // prettier-ignore
  ['no quotation of several lines', '> {{ changelog }}', { changelog: 'a\nb' }, '> a\n> b'],
  ['no heading in a block of code', '```\n# x\n{{ changelog }}\n```', {}, '```\n# x\n```'],
  ['no expression of a workflow', 'token: ${{ github.token }}', {}, 'token: ${{ github.token }}'],
])('leaves out: %s', (_, template, given, expected) => {
  expect(fillNotesTemplate(template, valuesWith(given))).toBe(expected);
});

test('the placeholders of a template', () => {
  expect([...notesPlaceholders('{{ tag }} {{ previous_tag }} {{ x }} ${{ name }}')]).toEqual(['tag', 'previous-tag']);
});
