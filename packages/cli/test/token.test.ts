import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { findToken, type FoundToken, type TokenSource } from '../src/token.ts';
import { runWords } from './terminal.ts';

let scratch: TemporaryFolder;
let pypirc: string;

beforeAll(async () => {
  scratch = await temporaryFolder();
  pypirc = join(scratch.path, 'own pypirc');
});
afterAll(async () => {
  await scratch.remove();
});

function terminal(typed: string | null): { input: PassThrough & { isTTY?: boolean }; prompt: PassThrough } {
  const input: PassThrough & { isTTY?: boolean } = new PassThrough();
  if (typed !== null) {
    input.isTTY = true;
    input.write(typed);
  }
  return { input, prompt: new PassThrough() };
}

function find(source: Partial<TokenSource> = {}): Promise<FoundToken> {
  return findToken({
    ...terminal(null),
    environment: {},
    isNeeded: true,
    index: 'testpypi',
    username: null,
    pypirc: { path: join(scratch.path, 'none'), isRequired: false },
    folder: scratch.path,
    signal: new AbortController().signal,
    ...source,
  });
}

describe('the upload token', () => {
  test("comes from twine's variable first, then from those of uv, each with its user", async () => {
    const environment = { UV_PUBLISH_TOKEN: 'pypi-uv', UV_PUBLISH_PASSWORD: 'pypi-old', UV_PUBLISH_USERNAME: 'me' };
    expect(await find({ environment })).toEqual({
      token: 'pypi-uv',
      username: '__token__',
      index: 'testpypi',
      tokenFrom: 'UV_PUBLISH_TOKEN',
      usernameFrom: 'UV_PUBLISH_TOKEN',
      certificates: [],
    });
    const twine = { ...environment, TWINE_PASSWORD: ' pypi-twine\n', TWINE_USERNAME: 'somebody' };
    const index = 'https://packages.example/';
    expect(await find({ index, environment: twine })).toMatchObject({ token: 'pypi-twine', username: 'somebody' });
    expect(await find({ environment: { TWINE_PASSWORD: 'pypi-twine' } })).toMatchObject({ username: '__token__' });
    const old = { UV_PUBLISH_PASSWORD: 'pypi-old', UV_PUBLISH_USERNAME: 'me', TWINE_USERNAME: 'somebody' };
    expect(await find({ index, environment: old })).toMatchObject({ token: 'pypi-old', username: 'me' });
  });

  test('is asked for at a terminal, and what is typed is not shown', async () => {
    const { input, prompt } = terminal('pypi-typed\r');
    expect((await find({ input, prompt })).token).toBe('pypi-typed');
    expect(String(prompt.read())).toBe('API token (not shown): \n');
  });

  test.each([
    ['nobody can be asked', null],
    ['nothing is answered', '\r'],
    ['Ctrl-D is answered', '\u0004'],
  ])('is missing when %s', async (_, typed) => {
    await expect(find(terminal(typed))).rejects.toThrow(
      /^API token: no token for testpypi was found in the environment or in .*none\. Set TWINE_PASSWORD or add the token to that file, or run the command at a terminal to be asked for it\.$/u,
    );
  });

  test('Ctrl-C is not an answer, and neither is a signal', async () => {
    await expect(find(terminal('pypi-ty\u0003'))).rejects.toThrow('interrupted');
    const stop = new AbortController();
    const asked = find({ ...terminal('pypi-ty'), signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow('interrupted');
    await expect(find({ ...terminal('pypi-ty'), signal: stop.signal })).rejects.toThrow('interrupted');
  });

  test.each([null, '\r', '\u0004'])('an index other than PyPI may need none: %j', async (typed) => {
    const { input, prompt } = terminal(typed);
    const found = await find({ input, prompt, index: 'http://127.0.0.1:1/' });
    expect(found).toMatchObject({ token: '', username: null });
    expect(String(prompt.read() ?? '')).toBe(
      typed === null ? '' : 'Password or token (not shown; empty for an index that needs none): \n',
    );
    await expect(find({ ...terminal(typed), index: 'gitea' })).rejects.toThrow('no token for gitea was found');
  });

  test('is in the keyring, where one is installed, by the upload URL and the user', async () => {
    const bin = join(scratch.path, 'bin');
    await mkdir(bin, { recursive: true });
    const script =
      '#!/bin/sh\n[ -z "$TWINE_PASSWORD$UV_PUBLISH_TOKEN" ] || exit 9\ncase "$*" in\n"get https://packages.example/ you") echo word-of-you;;\n"--mode creds get https://packages.example/") echo me; echo word-of-me;;\n"get testpypi __token__") echo pypi-kept;;\n*) exit 1;;\nesac\n';
    await writeFile(join(bin, 'keyring'), script, { mode: 0o755 });
    const environment = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
    const index = 'https://packages.example/';
    expect(await find({ index, environment })).toMatchObject({
      token: 'word-of-me',
      username: 'me',
      tokenFrom: 'keyring',
    });
    const asYou = { ...environment, TWINE_USERNAME: 'you' };
    expect(await find({ index, environment: asYou })).toMatchObject({ token: 'word-of-you', username: 'you' });
    expect(await find({ index, environment, username: 'you' })).toMatchObject({ token: 'word-of-you', username: null });
    expect((await find({ index: 'https://elsewhere.example/', environment })).token).toBe('');
    expect((await find({ index, environment: { ...environment, TWINE_PASSWORD: 'word-of-twine' } })).token).toBe(
      'word-of-twine',
    );
  });

  test('is not asked for when it can be done without', async () => {
    const { input, prompt } = terminal('pypi-typed\r');
    expect((await find({ input, prompt, isNeeded: false })).token).toBe('');
    expect(prompt.read()).toBeNull();
  });
});

describe('a .pypirc', () => {
  const TEXT = [
    '[distutils]',
    'index-servers =',
    '  testpypi',
    '  company',
    '  pypi',
    '[testpypi]',
    'username = __token__',
    'password = pypi-of-test%pypi',
    '[company]',
    'repository: https://packages.example/upload/',
    'username: me',
    'password: word of the company',
    '[pypi]',
    'repository = https://other.example/legacy/',
    'password = not for pypi',
  ].join('\n');

  async function file(text = TEXT, mode = 0o600): Promise<TokenSource['pypirc']> {
    await rm(pypirc, { force: true });
    await writeFile(pypirc, text, { mode });
    await chmod(pypirc, mode);
    return { path: pypirc, isRequired: false };
  }

  test('gives the token of its section, by name or by URL, and what a name stands for', async () => {
    const own = { pypirc: await file() };
    const from = { tokenFrom: pypirc, usernameFrom: pypirc, certificates: [] };
    expect(await find(own)).toEqual({ token: 'pypi-of-test%pypi', username: '__token__', index: 'testpypi', ...from });
    const company = { token: 'word of the company', username: 'me', ...from };
    const index = 'https://packages.example/upload/';
    expect(await find({ ...own, index: 'company' })).toEqual({ ...company, index });
    expect(await find({ ...own, index: 'https://packages.example/upload' })).toMatchObject(company);
    expect((await find({ ...own, index: 'https://test.pypi.org/legacy/' })).token).toBe('pypi-of-test%pypi');
    expect(await find({ ...own, index: 'company', isNeeded: false })).toMatchObject({ index });
    // The variables go before, and the name is still understood
    const environment = { TWINE_PASSWORD: 'pypi-twine' };
    expect(await find({ ...own, index: 'company', environment })).toEqual({
      token: 'pypi-twine',
      username: 'me',
      index,
      tokenFrom: 'TWINE_PASSWORD',
      usernameFrom: pypirc,
      certificates: [],
    });
  });

  test('is used for another user, too, as twine does, and not for an index that it does not name', async () => {
    const own = { pypirc: await file() };
    const environment = { TWINE_USERNAME: 'you' };
    expect(await find({ ...own, index: 'company', environment })).toMatchObject({
      token: 'word of the company',
      username: 'you',
      usernameFrom: 'TWINE_USERNAME',
    });
    expect((await find({ ...own, index: 'company', username: 'somebody-else' })).token).toBe('word of the company');
    expect((await find({ ...own, index: 'https://elsewhere.example/' })).token).toBe('');
  });

  test('a name without a section that can be used is said', async () => {
    const own = { pypirc: await file() };
    await expect(find({ ...own, index: 'corp' })).rejects.toThrow(
      `${pypirc}: has no section [corp]. Add it, or give one of testpypi, company, pypi, gitea, or an upload URL as --index.`,
    );
    const unlisted = { pypirc: await file('[corp]\nrepository = https://corp.example/\npassword = abcdefgh\n') };
    await expect(find({ ...unlisted, index: 'corp' })).rejects.toThrow(
      `${pypirc}: index-servers of [distutils] doesn't list the section [corp], so twine doesn't read it, either. Add corp to index-servers.`,
    );
    const homeless = { pypirc: await file('[distutils]\nindex-servers = corp\n[corp]\npassword = abcdefgh\n') };
    await expect(find({ ...homeless, index: 'corp' })).rejects.toThrow(
      `${pypirc}: the section [corp] has no repository`,
    );
    await expect(find({ index: 'corp' })).rejects.toThrow(/none: has no section \[corp\]/u);
  });

  test('a user whom others could have written is not believed', async () => {
    const own = { pypirc: await file(TEXT, 0o664), index: 'https://packages.example/upload/' };
    await expect(find({ ...own, environment: { TWINE_PASSWORD: 'word-of-twine' } })).rejects.toThrow(
      'can be changed by others',
    );
  });

  test('the section [pypi] of another place does not bring its password to PyPI', async () => {
    await expect(find({ pypirc: await file(), index: 'pypi' })).rejects.toThrow(
      `${pypirc}: the repository of [pypi] is https://other.example/legacy/, which is not PyPI. Give that URL as --index, or rename the section.`,
    );
  });

  test.each([0o644, 0o640, 0o604, 0o660])(
    'is refused with mode %o, and the sentence has the command that fixes it',
    async (mode) => {
      await expect(find({ pypirc: await file(TEXT, mode) })).rejects.toThrow(
        `${pypirc}: can be read or changed by others (mode ${mode.toString(8)}), but it contains secrets. Run: chmod 600 '${pypirc}'.`,
      );
    },
  );

  test('through a symbolic link, the mode of what it leads to counts', async () => {
    const link = join(scratch.path, 'link');
    await file(TEXT, 0o644);
    await symlink(pypirc, link);
    await expect(find({ pypirc: { path: link, isRequired: false } })).rejects.toThrow(/link: can be read/u);
    await chmod(pypirc, 0o400);
    expect((await find({ pypirc: { path: link, isRequired: false } })).token).toBe('pypi-of-test%pypi');
  });

  test('is not read when a variable tells', async () => {
    const own = { pypirc: await file(TEXT, 0o644), environment: { TWINE_PASSWORD: 'pypi-twine' } };
    expect((await find(own)).token).toBe('pypi-twine');
  });

  describe('with certificates', () => {
    const WITH = TEXT.replace('username: me', 'username: me\nca_cert: own/ca.pem\nclient_cert: /keys/me.pem').replace(
      '[testpypi]',
      '[testpypi]\nca_cert = ~/proxy.pem',
    );
    const caOf = (): unknown => ({
      variable: 'TWINE_CERT',
      path: join(scratch.path, 'own/ca.pem'),
      from: `${pypirc}, ca_cert of [company]`,
    });
    const me = (): unknown => ({
      variable: 'SSL_CLIENT_CERT',
      path: '/keys/me.pem',
      from: `${pypirc}, client_cert of [company]`,
    });

    test('brings them for the index, whoever tells the token, and wherever none is needed', async () => {
      const own = { pypirc: await file(WITH) };
      const both = [caOf(), me()];
      const token = { TWINE_PASSWORD: 'pypi-twine' };
      for (const index of ['company', 'https://packages.example/upload']) {
        expect((await find({ ...own, index })).certificates).toEqual(both);
        expect((await find({ ...own, index, environment: token })).certificates).toEqual(both);
        expect((await find({ ...own, index, isNeeded: false })).certificates).toEqual(both);
      }
      // As in twine, which hands the path on as it is
      expect((await find({ ...own, environment: token })).certificates).toMatchObject([
        { path: join(scratch.path, '~/proxy.pem') },
      ]);
      expect((await find({ ...own, index: 'https://elsewhere.example/', environment: token })).certificates).toEqual(
        [],
      );
    });

    test.each(['/other.pem', ''])("TWINE_CERT='%s' has the last word on ca_cert", async (value) => {
      const own = { pypirc: await file(WITH), index: 'company', environment: { TWINE_CERT: value } };
      expect((await find(own)).certificates).toEqual([me()]);
    });

    test('a section named like PyPI brings none for PyPI', async () => {
      const other = TEXT.replace('[pypi]', '[pypi]\nca_cert = /other.pem');
      const own = { pypirc: await file(other), index: 'pypi', environment: { TWINE_PASSWORD: 'pypi-twine' } };
      expect((await find(own)).certificates).toEqual([]);
    });

    test('is refused when others can change it, but may be read by them where it brings nothing secret', async () => {
      const environment = { TWINE_PASSWORD: 'pypi-twine' };
      const readable = { pypirc: await file(WITH, 0o644), environment };
      expect((await find(readable)).certificates).toHaveLength(1);
      const writable = { pypirc: await file(WITH, 0o664), environment };
      await expect(find(writable)).rejects.toThrow(
        `${pypirc}: can be changed by others (mode 664), but it says which certificates to use. Run: chmod go-w '${pypirc}'.`,
      );
      expect((await find({ pypirc: await file(TEXT, 0o664), environment })).certificates).toEqual([]);
    });
  });

  test.each([
    [
      '[company]\nrepository=https://me:word@x.example/\n',
      'contains a user name or a password, which messages would show. Write them as username and password.',
    ],
    ['[company]\nrepository=packages.example\n', 'is not a URL. Write the whole address, starting with https://.'],
  ])('a repository like this one is refused: %j', async (section, words) => {
    const own = await file(`[distutils]\nindex-servers=company\n${section}`);
    await expect(find({ pypirc: own, index: 'company' })).rejects.toThrow(`the repository of [company] ${words}`);
  });

  test('that Python could not read is one sentence, which shows nothing of the line', async () => {
    await expect(find({ pypirc: await file('[testpypi]\npypi-secret-alone\n') })).rejects.toThrow(
      `${pypirc}:2: is neither [section] nor name = value. Write name = value, or indent the line deeper than the option that it continues.`,
    );
  });

  test('that somebody named must be there, and be a file', async () => {
    await expect(find({ pypirc: { path: join(scratch.path, 'none'), isRequired: true } })).rejects.toThrow(
      /none: can't be read \(it doesn't exist\)/u,
    );
    await mkdir(join(scratch.path, 'folder'));
    await expect(find({ pypirc: { path: join(scratch.path, 'folder'), isRequired: true } })).rejects.toThrow(
      /folder: (?:is not a file|can't be read)/u,
    );
  });
});

describe('the command line', () => {
  test('takes no token, and says why and what instead', async () => {
    for (const option of ['--password', '--password=pypi-secret-0123']) {
      const run = await runWords(['upload', 'dist', '--index', 'testpypi', option, 'pypi-secret-0123'], {
        folder: scratch.path,
      });
      expect(run).toMatchObject({
        status: 2,
        errors:
          'error: --password: everybody on this machine could read a token on the command line. Set TWINE_PASSWORD or add the token to ~/.pypirc, or run the command at a terminal to be asked for it.\n',
      });
    }
  });

  test('reads the .pypirc of the home folder, or the one that it is given, and refuses one that others can read', async () => {
    await writeFile(join(scratch.path, '.pypirc'), '[testpypi]\npassword = pypi-x\n', { mode: 0o644 });
    const words = ['upload', 'dist', '--index', 'testpypi'];
    const home = await runWords(words, { folder: scratch.path });
    expect(home.output).toMatch(/^error: .*\.pypirc: can be read .*\. Run: chmod 600 '.*\.pypirc'\.\n$/u);
    const named = await runWords([...words, '--config-file', 'gone.ini'], { folder: scratch.path });
    expect(named.output).toMatch(/^error: .*gone\.ini: can't be read/u);
    await chmod(join(scratch.path, '.pypirc'), 0o600);
    await mkdir(join(scratch.path, 'dist'));
    await writeFile(join(scratch.path, 'dist/demo-1.0.tar.gz'), '');
    const short = await runWords([...words, '--json'], { folder: scratch.path });
    expect(short.status).toBe(2);
    expect(JSON.parse(short.output)).toMatchObject({ failure: expect.stringMatching(/\.pypirc: is shorter than 8/u) });
    await rm(join(scratch.path, '.pypirc'));
  });
});
