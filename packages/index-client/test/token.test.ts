import { describe, expect, test } from '@jest/globals';
import { secretForms } from '@repo-agent-actions/http';
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
      'password: is a token of TestPyPI, but the index is PyPI. Give the token that was made on https://pypi.org/.',
    ],
    [
      '__token__',
      tokenOf('pypi.org'),
      'testpypi',
      'password: is a token of PyPI, but the index is TestPyPI. Give the token that was made on https://test.pypi.org/.',
    ],
    [
      '__token__',
      'gho_0123456789abcdef',
      'pypi',
      'password: is not an API token of PyPI, which begins with pypi-. Make a token on https://pypi.org/manage/account/token/.',
    ],
    [
      'somebody',
      'a good password',
      'pypi',
      'username: PyPI takes no user names but __token__. Leave username out, and give an API token as password.',
    ],
    [
      '__token__',
      tokenOf('pypi.org').slice(5),
      'pypi',
      'password: lacks the beginning pypi-, which is part of the token. Copy the token again, whole.',
    ],
    [
      '__token__',
      tokenOf('pypi.org').slice(0, -12),
      'pypi',
      'password: is not a whole token of PyPI: it was cut off or changed. Copy the token again, whole and nothing else.',
    ],
    [
      '__token__',
      tokenOf('pypi.org'),
      null,
      'password: is a token of PyPI, but the index is index.example, which must not get it. Give the token or password of index.example.',
    ],
    [
      '__token__',
      tokenWith({ caveats: ['[0,1767225600,1700000000]'] }),
      'pypi',
      "password: expired at 2026-01-01 00:00:00 UTC; this machine's clock says 2026-11-21 12:00:00 UTC. Make a new token, or set the clock right.",
    ],
    [
      '__token__',
      tokenWith({ caveats: ['{"nbf":1800000000,"exp":1900000000}'] }),
      'pypi',
      "password: is valid from 2027-01-15 08:00:00 UTC on only; this machine's clock says 2026-11-21 12:00:00 UTC. Wait until then, give another token, or set the clock right.",
    ],
    ...(
      [
        [`"${PYPI_TOKEN}"`, 'has quotation marks around it. Store it without them'],
        [`'${PYPI_TOKEN}'`, 'has quotation marks around it. Store it without them'],
        [`\u201c${PYPI_TOKEN}\u201d`, 'has quotation marks around it. Store it without them'],
        [`Bearer ${PYPI_TOKEN}`, 'begins with a word of an HTTP header, Bearer or Basic. Store the token alone'],
        [
          'Authorization: Basic X190b2tlbl9fOg==',
          'begins with a word of an HTTP header, Bearer or Basic. Store the token alone',
        ],
        [
          `password = ${PYPI_TOKEN}`,
          'is a whole line of a settings file, name and all. Store what stands behind the = alone',
        ],
        [
          `TWINE_PASSWORD="${PYPI_TOKEN}"`,
          'is a whole line of a settings file, name and all. Store what stands behind the = alone',
        ],
        [`${PYPI_TOKEN}${PYPI_TOKEN}`, 'holds the token twice. Store it once'],
        [`${PYPI_TOKEN}\n${PYPI_TOKEN}`, 'holds the token twice. Store it once'],
        [`${PYPI_TOKEN}${tokenOf('test.pypi.org')}`, 'holds two tokens. Store the one of this index'],
        [`${PYPI_TOKEN}.`, 'holds a character that no API token has. Copy the token again, whole and nothing else'],
        [
          `\u200b${PYPI_TOKEN}`,
          'is not an API token of PyPI, which begins with pypi-. Make a token on https://pypi.org/manage/account/token/',
        ],
        ['***', 'is the row of stars that a log shows in place of a secret. Store the token itself'],
        [
          '${{ secrets.PYPI_API_TOKEN }}',
          'is an expression that was not evaluated, ${{ … }}. Write it where expressions are evaluated, in the workflow file, without quotation marks inside of others',
        ],
        ['$PYPI_API_TOKEN', 'is a placeholder that nothing was put in place of. Store the token itself'],
        ['${PYPI_API_TOKEN}', 'is a placeholder that nothing was put in place of. Store the token itself'],
        ['<your token here>', 'is a placeholder that nothing was put in place of. Store the token itself'],
      ] as const
    ).map(([token, words]) => ['__token__', token, 'pypi', `password: ${words}.`] as const),
    [
      'somebody',
      '********',
      null,
      'password: is the row of stars that a log shows in place of a secret. Store the token itself.',
    ],
    ['__token__', 'pypi-abcdefgh\nijkl', null, 'password: holds a line break. Store the secret again, as one line.'],
    ['__token__', 'pypi-abcdefgh ijkl', null, 'password: holds a blank. Copy the token again, whole and nothing else.'],
    [
      'somebody',
      'tiny-pw',
      null,
      'password: is shorter than 8 characters, so that no log could hide it. Use a longer one.',
    ],
    [
      'some:body',
      'long enough',
      null,
      'username: is empty or holds a colon or a line break. Give the user name, __token__ for an API token.',
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
    ['pipy', "index: 'pipy' is unknown. Give pypi, testpypi, gitea, or an upload URL together with simple-url."],
    [
      'ftp://x.example/',
      'index: begins with ftp:, which is not a web address. Give an address that begins with https://.',
    ],
    [
      'https://me:word@x.example/',
      'index: holds a user name or a password, which would be shown with it. Give them as username and password.',
    ],
    [
      'https://x.example/',
      'simple-url: is empty, and an upload URL does not tell where the index lists what it holds. Give what pip takes as --index-url: https://x.example/simple/ for pypiserver, https://x.example/+simple/ for a stage of devpi, mostly one that ends in /simple/.',
    ],
  ])('refuses %s in one sentence', (index, sentence) => {
    expect(() => resolveIndex({ index, simpleUrl: null, environment })).toThrow(sentence);
  });
});
