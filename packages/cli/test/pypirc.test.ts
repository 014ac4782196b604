import { expect, test } from '@jest/globals';
import { parseIni, RAW_INI } from '@repo-agent-actions/python-standards';
import { pypircEntries } from '../src/pypirc.ts';

const entries = (text: string): unknown => Object.fromEntries(pypircEntries(parseIni(text, RAW_INI)));

test('indexes are those of index-servers; what [server-login] and [DEFAULT] say holds where nothing else does', () => {
  const nothing = { repository: null, username: null, password: null };
  expect(entries('')).toEqual({ pypi: nothing, testpypi: nothing });
  expect(
    entries(
      '[distutils]\nindex-servers = a\n b\n[server-login]\nusername=me\n[a]\nRepository=https://a.example/\npassword=x\n[b]\nusername=you\n[hidden]\npassword=y\n[DEFAULT]\npassword=z\n',
    ),
  ).toEqual({
    pypi: { repository: null, username: 'me', password: 'z' },
    a: { repository: 'https://a.example/', username: 'me', password: 'x' },
    b: { repository: null, username: 'you', password: 'z' },
  });
});

test('a token with percent signs is taken as it is, and indented sections are sections', () => {
  expect(entries('  [pypi]\n    password = pypi-%(x)s%%\n')).toMatchObject({ pypi: { password: 'pypi-%(x)s%%' } });
});
