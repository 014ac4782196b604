import { expect, test } from '@jest/globals';
import { parseIni, RAW_INI } from '#python-standards';
import { pypircEntries } from '../src/pypirc.ts';

const entries = (text: string): unknown => Object.fromEntries(pypircEntries(parseIni(text, RAW_INI)));

test('indexes are those of index-servers; what [server-login] and [DEFAULT] say holds where nothing else does', () => {
  const none = { caCert: null, clientCert: null };
  const nothing = { repository: null, username: null, password: null, ...none };
  expect(entries('')).toEqual({ pypi: nothing, testpypi: nothing });
  expect(
    entries(
      '[distutils]\nindex-servers = a\n b\n[server-login]\nusername=me\n[a]\nRepository=https://a.example/\npassword=x\n[b]\nusername=you\n[hidden]\npassword=y\n[DEFAULT]\npassword=z\n',
    ),
  ).toEqual({
    pypi: { repository: null, username: 'me', password: 'z', ...none },
    a: { repository: 'https://a.example/', username: 'me', password: 'x', ...none },
    b: { repository: null, username: 'you', password: 'z', ...none },
  });
});

test('a token with percent signs is taken as it is, and indented sections are sections', () => {
  expect(entries('  [pypi]\n    password = pypi-%(x)s%%\n')).toMatchObject({ pypi: { password: 'pypi-%(x)s%%' } });
});

test('certificates are those of a listed section, or of [DEFAULT]; not of [server-login]', () => {
  const text =
    '[pypi]\nCA_Cert = a.pem\n[server-login]\nca_cert = b\nclient_cert = c\n[testpypi]\nclient_cert: d %(x)s\n';
  expect(entries(text)).toMatchObject({
    pypi: { caCert: 'a.pem', clientCert: null },
    testpypi: { caCert: null, clientCert: 'd %(x)s' },
  });
  expect(entries('[distutils]\nindex-servers = x\n[pypi]\nca_cert = a\n[DEFAULT]\nca_cert = e\n[x]\n')).toMatchObject({
    pypi: { caCert: null },
    x: { caCert: 'e' },
  });
});
