import { describe, expect, test } from '@jest/globals';
import { checkToken, resolveIndex, tokenForms, tokenLocation } from '../src/index.ts';

/** A token as PyPI makes them: a macaroon with a location and an identifier. */
function tokenOf(location: string): string {
  const field = (type: number, text: string): Buffer =>
    Buffer.concat([Buffer.from([type, text.length]), Buffer.from(text)]);
  const macaroon = [Buffer.from([2]), field(1, location), field(2, 'b3a1c9f0'), Buffer.from([0, 0, 6, 2, 1, 2])];
  return `pypi-${Buffer.concat(macaroon).toString('base64url')}`;
}

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
    expect(() => {
      checkToken(username, token, site);
    }).toThrow(sentence);
    expect(sentence).not.toContain(token);
  });

  test.each([
    ['__token__', tokenOf('pypi.org'), 'pypi'],
    ['__token__', 'pypi-AgEIcHlwaS5vcmcopaque', 'pypi'],
    ['somebody', 'correct horse battery', null],
  ] as const)('%s with a good one passes', (username, token, site) => {
    expect(() => {
      checkToken(username, token, site);
    }).not.toThrow();
  });
});

test('every form of a token is hidden, per line, the longest first', () => {
  const forms = tokenForms('__token__', 'pypi-a/b+c"d\nsecond-line');
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
  expect(tokenForms('__token__', '')).toEqual([]);
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
      "simple-url: is empty, and an upload URL does not tell where the index lists what it holds. Give the address of the index's simple pages, mostly one that ends in /simple/.",
    ],
  ])('refuses %s in one sentence', (index, sentence) => {
    expect(() => resolveIndex({ index, simpleUrl: null, environment })).toThrow(sentence);
  });
});
