import { describe, expect, test } from '@jest/globals';
import { secretForms } from '#http';
import { checkToken, resolveIndex, tokenLocation, type TokenSite } from '../src/index.ts';
import { PYPI_TOKEN, tokenWith } from './tokens.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

function check(username: string, token: string, site: TokenSite | null, title = 'index.example'): () => void {
  return () => {
    checkToken(username, token, { site, title, isNear: title === '127.0.0.1' }, NOW);
  };
}

const tokenOf = (location: string): string => tokenWith({ location });

describe('the shape of a token', () => {
  test('tells on which site it was made', () => {
    expect(tokenLocation(tokenOf('pypi.org'))).toBe('pypi.org');
    expect(tokenOf('pypi.org')).toMatch(/^pypi-AgEIcHlwaS5vcmc/u);
    expect(tokenLocation(tokenOf('test.pypi.org'))).toBe('test.pypi.org');
    expect(tokenLocation('pypi-not a macaroon')).toBeNull();
    expect(tokenLocation('pypi-')).toBeNull();
    expect(tokenLocation('')).toBeNull();
  });

  test.each([
    [
      '__token__',
      tokenOf('test.pypi.org'),
      'pypi',
      'password: is a token for TestPyPI, but the index is PyPI. Use the token that was created on https://pypi.org/.',
    ],
    [
      '__token__',
      tokenOf('pypi.org'),
      'testpypi',
      'password: is a token for PyPI, but the index is TestPyPI. Use the token that was created on https://test.pypi.org/.',
    ],
    [
      '__token__',
      'gho_0123456789abcdef',
      'pypi',
      'password: is not an API token for PyPI, which starts with pypi-. Create a token on https://pypi.org/manage/account/token/.',
    ],
    [
      'somebody',
      'a good password',
      'pypi',
      'username: PyPI accepts only the username __token__. Remove username, and pass an API token as password.',
    ],
    [
      '__token__',
      tokenOf('pypi.org').slice(5),
      'pypi',
      'password: lacks the prefix pypi-, which is part of the token. Copy the complete token again.',
    ],
    [
      '__token__',
      tokenOf('pypi.org').slice(0, -12),
      'pypi',
      'password: is not a complete token for PyPI: it was cut off or changed. Copy the complete token again, and nothing else.',
    ],
    [
      '__token__',
      tokenOf('pypi.org'),
      null,
      'password: is a token for PyPI, but the index is index.example, which must not get it. Use the token or password for index.example.',
    ],
    [
      '__token__',
      tokenWith({ caveats: ['[0,1767225600,1700000000]'] }),
      'pypi',
      "password: expired at 2026-01-01 00:00:00 UTC; this machine's clock says 2026-11-21 12:00:00 UTC. Create a new token, or correct the clock.",
    ],
    [
      '__token__',
      tokenWith({ caveats: ['{"nbf":1800000000,"exp":1900000000}'] }),
      'pypi',
      "password: is not valid before 2027-01-15 08:00:00 UTC; this machine's clock says 2026-11-21 12:00:00 UTC. Wait until then, use another token, or correct the clock.",
    ],
    ...(
      [
        [`"${PYPI_TOKEN}"`, 'has quotation marks around it. Store it without them'],
        [`'${PYPI_TOKEN}'`, 'has quotation marks around it. Store it without them'],
        [`\u201c${PYPI_TOKEN}\u201d`, 'has quotation marks around it. Store it without them'],
        [`Bearer ${PYPI_TOKEN}`, 'starts with a word from an HTTP header, Bearer or Basic. Store only the token'],
        [
          'Authorization: Basic X190b2tlbl9fOg==',
          'starts with a word from an HTTP header, Bearer or Basic. Store only the token',
        ],
        [
          `password = ${PYPI_TOKEN}`,
          'is a whole line of a settings file, including the name. Store only the part after the =',
        ],
        [
          `TWINE_PASSWORD="${PYPI_TOKEN}"`,
          'is a whole line of a settings file, including the name. Store only the part after the =',
        ],
        [`${PYPI_TOKEN}${PYPI_TOKEN}`, 'contains the token twice. Store it once'],
        [`${PYPI_TOKEN}\n${PYPI_TOKEN}`, 'contains the token twice. Store it once'],
        [`${PYPI_TOKEN}${tokenOf('test.pypi.org')}`, 'contains two tokens. Store the one for this index'],
        [
          `${PYPI_TOKEN}.`,
          'contains a character that is not allowed in an API token. Copy the complete token again, and nothing else',
        ],
        [
          `\u200b${PYPI_TOKEN}`,
          'is not an API token for PyPI, which starts with pypi-. Create a token on https://pypi.org/manage/account/token/',
        ],
        ['***', 'is the row of asterisks that a log shows instead of a secret. Store the token itself'],
        [
          '${{ secrets.PYPI_API_TOKEN }}',
          'is an expression that was not evaluated, ${{ … }}. Write it in the workflow file, where expressions are evaluated, without nested quotation marks',
        ],
        ['$PYPI_API_TOKEN', 'is a placeholder that was never replaced. Store the token itself'],
        ['${PYPI_API_TOKEN}', 'is a placeholder that was never replaced. Store the token itself'],
        ['<your token here>', 'is a placeholder that was never replaced. Store the token itself'],
      ] as const
    ).map(([token, words]) => ['__token__', token, 'pypi', `password: ${words}.`] as const),
    [
      'somebody',
      '********',
      null,
      'password: is the row of asterisks that a log shows instead of a secret. Store the token itself.',
    ],
    ['__token__', 'pypi-abcdefgh\nijkl', null, 'password: contains a line break. Store the secret again, as one line.'],
    [
      '__token__',
      'pypi-abcdefgh ijkl',
      null,
      'password: contains a space. Copy the complete token again, and nothing else.',
    ],
    ['somebody', 'tiny-pw', null, "password: is shorter than 8 characters, so logs can't mask it. Use a longer one."],
    [
      'some:body',
      'long enough',
      null,
      'username: is empty, or contains a colon or a line break. Use the username, or __token__ for an API token.',
    ],
  ] as const)('%s is refused in one sentence that shows nothing of it', (username, token, site, sentence) => {
    expect(check(username, token, site)).toThrow(new Error(sentence));
    expect(sentence).not.toContain(token);
  });

  test('a token of PyPI may go to this machine, which stands in for PyPI in rehearsals', () => {
    expect(check('__token__', PYPI_TOKEN, null, '127.0.0.1')).not.toThrow();
  });

  test.each([
    ['__token__', tokenOf('pypi.org'), 'pypi'],
    // Whatever PyPI may make of its tokens some day
    ['__token__', 'pypi-9zZopaque-format_of_another_kind', 'pypi'],
    ['__token__', 'not-of-pypi: 0123456789'.replace(/[: ]/gu, ''), null],
    ['somebody', 'pypi-like, but a password!', null],
    ['somebody', 'correct horse battery', null],
  ] as const)('%s with a good one passes', (username, token, site) => {
    expect(check(username, token, site)).not.toThrow();
  });
});

test('every form of a token is hidden, per line, the longest first', () => {
  const forms = secretForms('__token__', 'pypi-a/b+c"d\nsecond-line');
  expect(forms).toEqual(
    expect.arrayContaining([
      'pypi-a/b+c"d',
      'pypi-a%2Fb%2Bc%22d',
      'pypi-a/b+c\\"d',
      Buffer.from('__token__:pypi-a/b+c"d').toString('base64'),
      'second-line',
      Buffer.from('__token__:second-line').toString('base64'),
    ]),
  );
  // As servers in Python and Go send things back: in addresses, JSON, pages
  const odd = secretForms('me', "p&ss<w>'rd/ü(1)");
  expect(odd).toEqual(
    expect.arrayContaining([
      'p%26ss%3Cw%3E%27rd%2F%C3%BC%281%29',
      'p%26ss%3cw%3e%27rd%2f%c3%bc%281%29',
      'p%26ss%3Cw%3E%27rd/%C3%BC%281%29',
      "p\\u0026ss\\u003cw\\u003e'rd/ü(1)",
      "p&ss<w>'rd/\\u00fc(1)",
      'p&amp;ss&lt;w&gt;&#x27;rd/ü(1)',
      'p&amp;ss&lt;w&gt;&#39;rd/ü(1)',
    ]),
  );
  expect(secretForms('me', 'lone \ud800 surrogate').length).toBeGreaterThan(0);
  expect(secretForms('__token__', '')).toEqual([]);
  expect([...forms].sort((a, b) => b.length - a.length)).toEqual(forms);
});

describe('resolveIndex', () => {
  const environment = { GITHUB_SERVER_URL: 'https://git.example/', GITHUB_REPOSITORY: 'some body/project' };

  test('knows PyPI, TestPyPI, and the registry of the forge', () => {
    expect(resolveIndex({ index: 'pypi', simpleUrl: null, environment })).toMatchObject({
      title: 'PyPI',
      uploadUrl: 'https://upload.pypi.org/legacy/',
      simpleUrl: 'https://pypi.org/simple/',
    });
    const gitea = resolveIndex({ index: 'gitea', simpleUrl: null, environment });
    expect(gitea).toMatchObject({
      server: 'gitea',
      uploadUrl: 'https://git.example/api/packages/some%20body/pypi',
      simpleUrl: 'https://git.example/api/packages/some%20body/pypi/simple/',
    });
    expect(gitea.projectUrl('My.Project', '1.0')).toBe(
      'https://git.example/some%20body/-/packages/pypi/my-project/1.0',
    );
    expect(resolveIndex({ index: 'https://upload.pypi.org/legacy/', simpleUrl: null, environment }).known).toBe('pypi');
  });

  test.each([
    ['pipy', "index: 'pipy' is unknown. Use pypi, testpypi, gitea, or an upload URL together with simple-url."],
    [
      'ftp://x.example/',
      'index: starts with ftp:, which is not a web address. Use an address that starts with https://.',
    ],
    [
      'https://me:word@x.example/',
      'index: contains a username or password, which would appear in logs. Pass them as username and password.',
    ],
    [
      'https://x.example/',
      "simple-url: is empty, and the upload URL doesn't reveal the address of the simple API. Set it to the URL that pip uses as --index-url: https://x.example/simple/ for pypiserver, https://x.example/+simple/ for a devpi stage; it usually ends in /simple/.",
    ],
  ])('refuses %s in one sentence', (index, sentence) => {
    expect(() => resolveIndex({ index, simpleUrl: null, environment })).toThrow(sentence);
  });
});
