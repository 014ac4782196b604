import { describe, expect, test } from '@jest/globals';
import { credentialWords, sentCredentials } from '../src/sent-credentials.ts';

const URL_OF_PAGE = 'https://index.example:8443/simple/x/?q';

describe('whether credentials were sent', () => {
  test.each([
    ['none', null, 'no username and password were sent'],
    ['a user', ['ci', 'a-long-secret'], "the password of 'ci' was sent to index.example:8443"],
    ['__token__', ['__token__', 'pypi-0123456789'], "the password of '__token__' was sent to index.example:8443"],
    ['a token as the user', ['glpat-0123456789', ''], 'a token was sent to index.example:8443'],
    ['a token twice', ['glpat-0123456789', 'glpat-0123456789'], 'a token was sent to index.example:8443'],
    ['a short one twice', ['abc', 'abc'], 'a token was sent to index.example:8443'],
    ['a name that holds the secret', ['ci:a-long-secret', 'a-long-secret'], 'a token was sent to index.example:8443'],
    [
      'a name that holds it encoded',
      ['ci-a%20long%20secret', 'a long secret'],
      'a token was sent to index.example:8443',
    ],
    ['no name', ['', 'a-long-secret'], 'a token was sent to index.example:8443'],
    ['a name of two lines', ['c\ni', 'a-long-secret'], "the password of 'c\\ni' was sent to index.example:8443"],
  ] as const)('%s', (_, given, words) => {
    const credentials = given === null ? null : { username: given[0], password: given[1] };
    expect(credentialWords(sentCredentials(credentials), URL_OF_PAGE)).toBe(words);
  });
});
