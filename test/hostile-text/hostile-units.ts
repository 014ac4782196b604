/** A text that a stranger may write, as long as one likes. */
export interface HostileUnit {
  readonly name: string;
  /** @param size - in UTF-16 units, about */
  readonly text: (size: number) => string;
}

/** Texts that are repeated: what patterns of any reader begin with, end in, or look for. */
const REPEATED: readonly string[] = [
  ...[' ', '\t', '\n', '\r\n', '\r', '\f', ' \n', '\n\n', ' \n\n', '\u00a0', '\u2028', '\u0085', '\0'],
  ...['\ufeff', '\u202e', '\u0301', '\u001b', '\u001b[', '\u001b[1;', '\u001b]0;', '\u009b', '😀', '\ud800', '\udc00'],
  ...['a', 'A', 'ä', '0', '9.', '0.', '1.0 ', 'v1.', '1!', 'rc1', 'a1', '.post1', '1_', '0x'],
  ...[
    '#',
    '##',
    '*',
    '**',
    '**/',
    '_',
    '__',
    '[',
    ']',
    '](',
    '[[',
    '[a](',
    '![',
    '<',
    '<!--',
    '<!--a-->',
    '<a',
    '<br>',
  ],
  ...[
    '>',
    '&',
    '&#',
    '&amp',
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\\\n',
    '%',
    '%0A',
    '%41',
    '{',
    '}',
    '{{',
    '${{',
    '(',
    '((a',
  ],
  ...[
    '-',
    '--',
    '---',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----\n',
    '=',
    '==',
    '=\n',
    ':',
    '::',
    '::error::',
    '##[',
  ],
  ...[
    ';',
    ',',
    ',,',
    '.',
    '..',
    './',
    '/',
    '//',
    '../',
    '@',
    '@a',
    'a@',
    '!',
    '?',
    '?a',
    '|',
    '| ',
    '`',
    '```\n',
    '~',
    '~~~\n',
  ],
  ...[
    '+',
    '$',
    '^',
    '~=1,',
    '>=1,',
    'a.',
    'a.b',
    'a/',
    'a-',
    'a_',
    'a,',
    'a;',
    'a b ',
    'a=',
    'a:',
    'a: b\n',
    'a = 1\n',
    ' a\n',
    '\ta\n',
  ],
  ...[
    '://',
    'http://',
    'http://a@',
    'https://a/',
    'a://a:a@',
    'file:',
    'pypi-',
    'pypi-AgE',
    'ghp_',
    'AKIA',
    'glpat-',
    'xoxb-1-',
  ],
  ...[
    'password',
    'secret_',
    'token=',
    'password = "',
    '_TOKEN_',
    'TODO',
    'File "',
    'File "a", line 1\n',
    'Error: ',
    'WARNING: ',
  ],
  ...[
    "extra == 'x' and ",
    "('a' in extra) or ",
    ' and ',
    ' or ',
    'not ',
    'MIT OR ',
    'MIT AND (',
    '# -*- coding',
    'coding: ',
  ],
  ...[
    '* x\n',
    '- x\n',
    '## 1.0\n',
    '# a\n',
    '1.0\n===\n',
    'a\n=\n',
    '[a]: b\n',
    '<a href=x>',
    '<a href="x">y</a>',
    '<div>',
  ],
  ...[
    'Classifier: x\n',
    ' cont\n',
    '        cont\n',
    'x,y,z\n',
    'a,sha256=b,1\n',
    '"a","b","c"\n',
    '[a]\n',
    '[a.b]\n',
    '[[a]]\n',
  ],
  ...[
    '"a",',
    '["a"],',
    '{"a":1},',
    '{"a":',
    '[1,',
    'null,',
    '1e9,',
    '\\u0000',
    '\\n',
    'def a():\n',
    'a = (',
    'from a import b\n',
  ],
  ...[
    'include *\n',
    'include [',
    'graft a\n',
    'warning: a\n',
    'error: a\n',
    'a.py:1: error: b\n',
    '× a\n',
    'FAILED a\n',
    '1 failed, ',
  ],
];

function repeated(unit: string): HostileUnit {
  return {
    name: JSON.stringify(unit),
    text: (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
  };
}

/** Nested to the depth of half the text, and closed again. */
const NESTED = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['{"a":', '}'],
  ['[[', ']]'],
  ['<div>', '</div>'],
  ['<a>', '</a>'],
  ['(a or ', ')'],
  ['"', '"'],
] as const;

function nested([open, close]: readonly [string, string]): HostileUnit {
  return {
    name: `${open} … ${close}`,
    text(size) {
      const depth = Math.floor(size / (open.length + close.length));
      return open.repeat(depth) + close.repeat(depth);
    },
  };
}

/** The same line many times, each with another name: what is looked up in a list that grows. */
const NUMBERED: readonly (readonly [name: string, line: (place: number) => string])[] = [
  ['fields', (place) => `F${place}: x\n`],
  ['settings', (place) => `k${place} = 1\n`],
  ['quoted settings', (place) => `k${place} = "v"\n`],
  ['sections', (place) => `[s${place}]\n`],
  ['sections with a setting', (place) => `[s${place}]\nk = 1\n`],
  ['arrays of tables', (place) => `[[s${place % 2}]]\nk = 1\n`],
  ['versions', (place) => `## 1.${place}\n`],
  ['versions with text', (place) => `## [1.${place}]\n- x\n`],
  ['underlined versions', (place) => `1.${place}\n-----\n`],
  ['headings below a version', (place) => (place === 0 ? '# 1.0\n' : `## a${place}\n`)],
  ['records', (place) => `p/${place}.py,sha256=x,${place}\n`],
  ['links', (place) => `<a href="f-${place}.tar.gz">f-${place}.tar.gz</a>\n`],
  ['requirements', (place) => `p${place}>=1,<2; extra == 'e${place}'\n`],
  ['strings', (place) => `"s${place}",`],
  ['keys', (place) => `"k${place}":1,`],
  ['clauses', (place) => `>=${place},`],
  ['words', (place) => `w${place} `],
  ['extras', (place) => `e${place},`],
  ['assignments', (place) => `a${place} = "b"\n`],
  ['imports', (place) => `from m${place} import n${place}\n`],
  ['paths', (place) => `d${place}/f${place}.py\n`],
  ['advisories', (place) => `{"id":"A-${place}","aliases":[],"fixed_in":["1"]},`],
  ['list lines', (place) => `* item ${place}: text\n`],
];

function numbered([name, line]: (typeof NUMBERED)[number]): HostileUnit {
  return {
    name: `many ${name}`,
    text(size) {
      const lines: string[] = [];
      for (let length = 0, place = 0; length < size; place += 1) {
        const next = line(place);
        lines.push(next);
        length += next.length;
      }
      return lines.join('');
    },
  };
}

/** Two halves: what the first begins, the second never ends; or what the second multiplies. */
const HALVES: readonly (readonly [string, string])[] = [
  ['a', ' '],
  ['a', '\n'],
  [' ', 'a'],
  ['\n', 'a'],
  ['[DEFAULT]\na=b\n', '[a]\n'],
  ['-----BEGIN PRIVATE KEY-----\n', 'a'],
  ['<!--', '-'],
  ['"', '\\'],
  ['[', 'a'],
  ['1', '.'],
  ['1.', 'a'],
  ['](', 'a'],
];

function halves([first, second]: readonly [string, string]): HostileUnit {
  return {
    name: `half ${JSON.stringify(first)}, half ${JSON.stringify(second)}`,
    text: (size) =>
      first.repeat(Math.ceil(size / 2 / first.length)) + second.repeat(Math.ceil(size / 2 / second.length)),
  };
}

/** What every reader of foreign text is fed with. */
export const HOSTILE_UNITS: readonly HostileUnit[] = [
  ...REPEATED.map(repeated),
  ...NESTED.map(nested),
  ...NUMBERED.map(numbered),
  ...HALVES.map(halves),
];
