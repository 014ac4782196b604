import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  indexSettings,
  packageEnvironment,
  withCachesIn,
  withIndexes,
  withoutCaches,
  type IndexSettings,
} from '../src/index.ts';
import { createHost, removeFolder, temporaryFolder } from './testing.ts';

const folder = temporaryFolder();
let homes = 0;

afterAll(() => {
  removeFolder(folder);
});

/** The settings of a machine with these files in its home and these variables. */
async function settingsOf(
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ settings: IndexSettings; home: string; environment: Record<string, string> }> {
  homes += 1;
  const home = join(folder, `home-${homes}`);
  mkdirSync(home);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  // No configuration of the machine itself comes in between, wherever these tests run.
  const environment = { HOME: home, XDG_CONFIG_DIRS: join(home, 'xdg'), PIP_CERT: '/cert.pem', ...variables };
  return { settings: await indexSettings(environment), home, environment };
}

const PIP_CONF = '.config/pip/pip.conf';

describe('an index that cannot be trusted', () => {
  test.each([
    [
      { PIP_INDEX_URL: 'http://mirror.example/simple' },
      'PIP_INDEX_URL: http://mirror.example is plain http, so anybody',
    ],
    [{ UV_INDEX: 'http://mirror.example/simple' }, 'extra-index-url: http://mirror.example is plain http'],
    [{ UV_FIND_LINKS: 'http://mirror.example/links' }, 'find-links: http://mirror.example is plain http'],
    [
      { PIP_INDEX_URL: 'https://me:secret@mirror.example/simple', PIP_TRUSTED_HOST: 'mirror.example' },
      'PIP_INDEX_URL: https://mirror.example is trusted without verifying its certificate, so anybody',
    ],
    [
      { UV_DEFAULT_INDEX: 'http://me:secret@mirror.example/simple', UV_INSECURE_HOST: 'mirror.example' },
      'UV_DEFAULT_INDEX: http://mirror.example is trusted without verifying its certificate',
    ],
  ])('%j', async (variables, beginning) => {
    const { settings, environment } = await settingsOf({}, variables);
    expect(() => packageEnvironment(createHost(folder, environment), settings)).toThrow(beginning);
  });

  test.each([
    { PIP_INDEX_URL: 'http://localhost:3141/simple' },
    { PIP_INDEX_URL: 'http://mirror.example/simple', PIP_TRUSTED_HOST: 'mirror.example' },
    { PIP_INDEX_URL: 'https://mirror.example/simple', PIP_TRUSTED_HOST: 'mirror.example' },
    { PIP_INDEX_URL: 'https://me:secret@mirror.example/simple' },
  ])('but %j', async (variables) => {
    const { settings, environment } = await settingsOf({}, variables);
    expect(() => packageEnvironment(createHost(folder, environment), settings)).not.toThrow();
  });
});

describe('where packages come from', () => {
  test('is a named index of uv with the credentials of its variables', async () => {
    const { settings } = await settingsOf(
      {},
      {
        UV_INDEX: 'in-house=https://a.example/simple https://b.example/simple',
        UV_INDEX_IN_HOUSE_USERNAME: 'me',
        UV_INDEX_IN_HOUSE_PASSWORD: 'long secret',
      },
    );
    expect(settings.extraIndexUrls).toEqual(['https://me:long%20secret@a.example/simple', 'https://b.example/simple']);
    expect(settings.secrets).toContain('long secret');
  });

  test('is PyPI when nobody says', async () => {
    const { settings } = await settingsOf({});
    expect(settings).toMatchObject({
      indexUrl: 'https://pypi.org/simple',
      extraIndexUrls: [],
      findLinks: [],
      noIndex: false,
      source: 'default',
      secrets: [],
    });
    expect(settings.describe()).toBe('https://pypi.org/simple (default), certificates /cert.pem');
  });

  test('is what pip.conf says, with comments, several lines, and underscores', async () => {
    const { settings, home } = await settingsOf({
      [PIP_CONF]:
        '# ours\n[global]\nindex_url = https://index.example/simple\nextra-index-url =\n    https://a.example/simple\n    ; between\n    https://b.example/simple\ntrusted-host = index.example\n    a.example:8080\ntimeout: 30\n\n[list]\nindex-url = https://wrong.example\n',
    });
    expect(settings).toMatchObject({
      indexUrl: 'https://index.example/simple',
      extraIndexUrls: ['https://a.example/simple', 'https://b.example/simple'],
      trustedHosts: ['index.example', 'a.example:8080'],
      timeout: '30',
      source: join(home, PIP_CONF),
    });
  });

  test('is what [install] says before [global], PIP_CONFIG_FILE before the home, a variable before all files', async () => {
    const own = join(folder, 'own.conf');
    writeFileSync(own, '[global]\nindex-url = https://own.example\n');
    expect(
      (await settingsOf({ '.pip/pip.conf': '[global]\nindex-url = https://old.example\n' })).settings.indexUrl,
    ).toBe('https://old.example');
    const both = {
      '.pip/pip.conf': '[global]\nindex-url = https://old.example\n',
      [PIP_CONF]: '[global]\nindex-url = https://new.example\n',
    };
    expect((await settingsOf(both)).settings.indexUrl).toBe('https://new.example');
    expect((await settingsOf(both, { PIP_CONFIG_FILE: own })).settings.indexUrl).toBe('https://own.example');
    const install = { [PIP_CONF]: '[install]\nindex-url = https://install.example\n' };
    expect((await settingsOf(install)).settings.indexUrl).toBe('https://install.example');
    // One that is there takes the place of the user's files
    expect((await settingsOf(install, { PIP_CONFIG_FILE: own })).settings.indexUrl).toBe('https://own.example');
    const gone = await settingsOf(install, { PIP_CONFIG_FILE: join(folder, 'gone.conf') });
    expect(gone.settings.indexUrl).toBe('https://install.example');
    const variable = await settingsOf(install, { PIP_CONFIG_FILE: own, PIP_INDEX_URL: 'https://variable.example' });
    expect(variable.settings).toMatchObject({ indexUrl: 'https://variable.example', source: 'PIP_INDEX_URL' });
  });

  test('is what files say that are indented, or whose options have other names, as pip reads them', async () => {
    const text = (lines: string): Record<string, string> => ({ [PIP_CONF]: lines });
    const files: readonly (readonly [string, string])[] = [
      ['  [global]\n    --Index_URL: https://a.example\n', 'https://a.example'],
      ['[global]\nindex-url = https://a.example\npypi-url = https://b.example\n', 'https://b.example'],
      ['[DEFAULT]\nindex-url = https://a.example\n[install]\n', 'https://a.example'],
      ['[global]\nindex-url = https://a.example\n[install]\nindex-url =\n', 'https://a.example'],
      ['[GLOBAL]\nindex-url = https://a.example\n', 'https://pypi.org/simple'],
      ['[global]\nindex-url = https://a.example # not a comment\n', 'https://a.example # not a comment'],
    ];
    for (const [lines, expected] of files) {
      expect([lines, (await settingsOf(text(lines))).settings.indexUrl]).toEqual([lines, expected]);
    }
  });

  test("is what the active environment's file says before the user's", async () => {
    const active = join(folder, 'active');
    mkdirSync(active);
    writeFileSync(join(active, 'pip.conf'), '[global]\nindex-url = https://active.example\n');
    const user = { [PIP_CONF]: '[global]\nindex-url = https://user.example\ntimeout = 7\n' };
    const { settings } = await settingsOf(user, { VIRTUAL_ENV: active });
    expect(settings).toMatchObject({ indexUrl: 'https://active.example', timeout: '7' });
  });

  test.each([
    ['[global]\nindex-url = https://secret@a.example\nindex_url = https://b.example\n', '3: repeats an option of its section, first set in line 2. Keep one of the two.'],
    ['index-url = https://secret@a.example\n', '1: is before the first [section]. Write the [section] that it belongs to above it.'],
    ['[global]\nsecret\n', '2: is neither [section] nor name = value. Write name = value, or indent the line deeper than the option that it continues.'],
  ])('stops where pip stops, with the line: %j', async (text, words) => {
    await expect(settingsOf({ [PIP_CONF]: text })).rejects.toThrow(`${PIP_CONF}:${words}`);
  }); // prettier-ignore

  test('is not read from files when PIP_CONFIG_FILE is the null device', async () => {
    const { settings } = await settingsOf(
      { [PIP_CONF]: '[global]\nindex-url = https://x.example\n' },
      { PIP_CONFIG_FILE: '/dev/null' },
    );
    expect(settings.source).toBe('default');
  });

  test("is what uv's variables say before pip's", async () => {
    const { settings } = await settingsOf(
      {},
      {
        UV_DEFAULT_INDEX: 'internal=https://uv.example/simple',
        PIP_INDEX_URL: 'https://pip.example',
        UV_INDEX: 'a=https://a.example https://b.example',
      },
    );
    expect(settings).toMatchObject({
      indexUrl: 'https://uv.example/simple',
      source: 'UV_DEFAULT_INDEX',
      extraIndexUrls: ['https://a.example', 'https://b.example'],
    });
    expect((await settingsOf({}, { UV_INDEX_URL: 'https://old-uv.example' })).settings.source).toBe('UV_INDEX_URL');
  });

  test('are folders that are there, and pages', async () => {
    const links = join(folder, 'links');
    mkdirSync(links);
    const { settings } = await settingsOf({}, { UV_FIND_LINKS: `${links},https://x.example/page,${links}-not-there` });
    expect(settings.findLinks).toEqual([links, 'https://x.example/page']);
    expect(
      (
        await settingsOf({
          'wheels/x': '',
          [PIP_CONF]: '[global]\nfind-links = ~/wheels https://y.example\nno-index = yes\n',
        })
      ).settings,
    ).toMatchObject({ noIndex: true, findLinks: [expect.stringMatching(/wheels$/u), 'https://y.example'] });
  });
});

describe('for people', () => {
  test('no credentials are shown, and they are told apart to be masked', async () => {
    const { settings } = await settingsOf(
      {},
      {
        PIP_INDEX_URL: 'https://user:p%40ss@index.example:8443/simple?token=q',
        PIP_EXTRA_INDEX_URL: 'https://lonely-token@a.example/simple',
        HTTPS_PROXY: 'http://me:proxy-secret@proxy.example:3128',
      },
    );
    expect(settings.describe()).toBe(
      'https://index.example:8443/simple (from PIP_INDEX_URL), also https://a.example/simple, certificates /cert.pem, proxy http://proxy.example:3128/',
    );
    expect(settings.secrets).toEqual(['p%40ss', 'p@ss', 'lonely-token', 'proxy-secret']);
  });
});

describe('the environment of uv and pip', () => {
  test("says the same to both, and lets nothing steer that isn't about fetching", async () => {
    const { settings, environment } = await settingsOf(
      {
        [PIP_CONF]:
          '[global]\nindex-url = https://index.example/simple\nextra-index-url = https://a.example\nproxy = http://proxy.example:3128\ntrusted-host = a.example\n',
      },
      {
        PATH: '/bin',
        UV_CACHE_DIR: join(folder, 'uv-cache'),
        UV_HTTP_TIMEOUT: '7',
        UV_PROJECT_ENVIRONMENT: '/elsewhere',
        UV_CONFIG_FILE: '/uv.toml',
        UV_TARGET: '/x',
        UV_PYTHON: '3.8',
        PIP_TARGET: '/x',
        PIP_USER: '1',
        PIP_REQUIRE_VIRTUALENV: '1',
        PYTHONPATH: '/x',
        PYTHONHOME: '/x',
        VIRTUAL_ENV: '/x',
        CONDA_PREFIX: '/x',
        SOME_TOKEN: 'secret',
        LANG: 'C.UTF-8',
      },
    );
    const made = packageEnvironment(createHost(folder, environment), settings);
    expect(made).toMatchObject({
      PATH: '/bin',
      LANG: 'C.UTF-8',
      UV_CACHE_DIR: join(folder, 'uv-cache'),
      UV_HTTP_TIMEOUT: '7',
      PIP_TIMEOUT: '7',
      UV_NO_CONFIG: '1',
      PIP_CONFIG_FILE: '/dev/null',
      UV_DEFAULT_INDEX: 'https://index.example/simple',
      PIP_INDEX_URL: 'https://index.example/simple',
      UV_INDEX: 'https://a.example',
      PIP_EXTRA_INDEX_URL: 'https://a.example',
      PIP_PROXY: 'http://proxy.example:3128',
      HTTPS_PROXY: 'http://proxy.example:3128',
      UV_INSECURE_HOST: 'a.example',
      PIP_TRUSTED_HOST: 'a.example',
      SSL_CERT_FILE: '/cert.pem',
      PIP_CERT: '/cert.pem',
    });
    expect(Object.keys(made)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(?:PIP_(?:TARGET|USER|REQUIRE_VIRTUALENV)|UV_(?:PROJECT_ENVIRONMENT|CONFIG_FILE|TARGET|PYTHON)|PYTHON(?:PATH|HOME)|VIRTUAL_ENV|CONDA_PREFIX|SOME_TOKEN)$/u,
        ),
      ]),
    );
  });

  test("keeps downloads in the suite's own cache, never in the user's, and with the temporary files of the run where that is not writable", async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const { settings, environment } = await settingsOf({}, { HOME: folder, TMPDIR: '/run' });
    const own = createHost(folder, environment);
    expect(packageEnvironment(own, settings)).toMatchObject({
      UV_CACHE_DIR: join(own.cacheFolder, 'uv-cache'),
      PIP_CACHE_DIR: join(own.cacheFolder, 'pip-cache'),
    });
    expect(packageEnvironment({ ...own, cacheFolder: join(file, 'cache') }, settings)).toMatchObject({
      UV_CACHE_DIR: '/run/uv-cache',
      PIP_CACHE_DIR: '/run/pip-cache',
    });
  });

  test('can be given caches of its own', async () => {
    const { settings, environment } = await settingsOf({}, { TMPDIR: '/run' });
    const usual = packageEnvironment(createHost(folder, environment), settings);
    expect(withCachesIn(usual, '/new')).toEqual({
      ...usual,
      UV_CACHE_DIR: '/new/uv-cache',
      PIP_CACHE_DIR: '/new/pip-cache',
    });
    expect(withoutCaches(usual)).not.toHaveProperty('UV_CACHE_DIR');
    // It would hide the compiled modules of the standard library, which each start then compiles again
    expect(usual).not.toHaveProperty('PYTHONPYCACHEPREFIX');
  });

  test('makes environments of copies, whatever the machine wishes', async () => {
    for (const UV_LINK_MODE of ['hardlink', 'symlink', 'clone']) {
      const { settings, environment } = await settingsOf({}, { UV_LINK_MODE });
      expect(packageEnvironment(createHost(folder, environment), settings)['UV_LINK_MODE']).toBe('copy');
    }
  });

  test('can be turned to another index alone', async () => {
    const { settings, environment } = await settingsOf(
      {},
      { PIP_EXTRA_INDEX_URL: 'https://a.example', PIP_FIND_LINKS: folder, PIP_NO_INDEX: '1' },
    );
    const made = packageEnvironment(createHost(folder, environment), settings);
    expect(made).toMatchObject({ PIP_NO_INDEX: '1', UV_OFFLINE: '1' });
    const turned = withIndexes(made, {
      indexUrl: 'http://127.0.0.1:1/simple',
      extraIndexUrls: [],
      findLinks: [],
      noIndex: false,
    });
    expect(
      Object.entries(turned)
        .filter(([name]) => /INDEX|LINKS|OFFLINE/u.test(name))
        .sort(),
    ).toEqual([
      ['PIP_INDEX_URL', 'http://127.0.0.1:1/simple'],
      ['UV_DEFAULT_INDEX', 'http://127.0.0.1:1/simple'],
    ]);
  });
});
