import { describe, expect, test } from '@jest/globals';
import {
  holdsIndexCredentials,
  projectEnvironment,
  scrubEnvironment,
  withheldNote,
  withheldVariables,
  withoutUrlCredentials,
} from '../src/index.ts';

function left(...names: readonly string[]): readonly string[] {
  return Object.keys(scrubEnvironment(Object.fromEntries(names.map((name) => [name, 'value']))));
}

describe('scrubEnvironment', () => {
  test('drops inputs, and what the runner and its actions tell each other', () => {
    expect(
      left(
        'INPUT_PACKAGES-DIR',
        'STATE_x',
        'GITHUB_OUTPUT',
        'GITHUB_ENV',
        'GITHUB_PATH',
        'GITHUB_STATE',
        'GITHUB_STEP_SUMMARY',
        'GITEA_OUTPUT',
        'ACTIONS_RUNTIME_URL',
        'ACTIONS_RESULTS_URL',
      ),
    ).toEqual([]);
  });

  test.each([
    'GITHUB_TOKEN',
    'GITEA_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'PYPI_API_TOKEN',
    'TESTPYPI_TOKEN',
    'NPM_TOKEN',
    'npm_config_token',
    'TWINE_PASSWORD',
    'TWINE_USERNAME',
    'UV_PUBLISH_TOKEN',
    'FLIT_PASSWORD',
    'POETRY_PYPI_TOKEN_PYPI',
    'HATCH_INDEX_AUTH',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'DOCKER_AUTH_CONFIG',
    'SECRET',
    'MY_SECRET_THING',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MYSQL_PWD',
    'GPG_PASSPHRASE',
    'GH_PAT',
    'OPENAI_API_KEY',
    'SIGNING_KEY',
    'SENTRY_DSN',
    'SSH_AUTH_SOCK',
    'GIT_ASKPASS',
    'GIT_CONFIG_VALUE_0',
    'NODE_OPTIONS',
    'NODE_AUTH_TOKEN',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_DEBUG',
    'DEBUG',
    'SSLKEYLOGFILE',
    'GIT_SSL_NO_VERIFY',
    'SSHPASS',
    'SLACK_WEBHOOK_URL',
    'DISCORD_WEBHOOK',
    'SERVICE_JWT',
    'API_BEARER',
    'DATABASE_URL',
    'REDIS_URL',
    'KUBECONFIG',
    'DOCKER_HOST',
    'VAULT_ADDR',
    'WHATEVER_IS_INVENTED_NEXT',
    'GITHUB_EVENT_PATH',
    'GITHUB_SOMETHING_NEW',
    'LD_PRELOAD',
    'MATURIN_PYPI_TOKEN',
    'CARGO_REGISTRY_TOKEN',
    'HOMEBREW_GITHUB_API_TOKEN',
    'UV_PUBLISH_PASSWORD',
    'PIP_PASSWORD',
  ])('drops %s', (name) => {
    expect(left(name)).toEqual([]);
  });

  test.each([
    'PATH',
    'HOME',
    'PWD',
    'OLDPWD',
    'LANG',
    'TERM',
    'TMPDIR',
    'CI',
    'USER',
    'GITHUB_REPOSITORY',
    'GITEA_ACTIONS',
    'RUNNER_OS',
    'LC_ALL',
    'TZ',
    'XDG_CACHE_HOME',
    'SystemRoot',
    'ProgramFiles(x86)',
    'PATHEXT',
    'CC',
    'CFLAGS',
    'LDFLAGS',
    'PKG_CONFIG_PATH',
    'LD_LIBRARY_PATH',
    'CMAKE_GENERATOR',
    'MACOSX_DEPLOYMENT_TARGET',
    'DYLD_FALLBACK_LIBRARY_PATH',
    'CARGO_HOME',
    'RUSTFLAGS',
    'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER',
    'JAVA_HOME_17_X64',
    'GOPROXY',
    'SETUPTOOLS_SCM_PRETEND_VERSION',
    'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_MY_TOKEN_TOOL',
    'PYTEST_ADDOPTS',
    'HYPOTHESIS_PROFILE',
    'COVERAGE_PROCESS_START',
    'PYENV_ROOT',
    'DISPLAY',
    'NODE_EXTRA_CA_CERTS',
    'GIT_AUTHOR_NAME',
    'GITHUB_SHA',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_CERT',
    'TWINE_CERT',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'PIP_CONFIG_FILE',
    'UV_DEFAULT_INDEX',
    'UV_INDEX',
    'UV_INDEX_INTERNAL_PASSWORD',
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'HTTPS_PROXY',
    'https_proxy',
    'NO_PROXY',
    'SOURCE_DATE_EPOCH',
    'GIT_SSL_CAINFO',
  ])('keeps %s', (name) => {
    expect(left(name)).toEqual([name]);
  });

  test('drops a URL with a password in it, unless it leads to packages or through a proxy', () => {
    const url = 'https://user:password@example.org/';
    expect(
      Object.keys(
        scrubEnvironment({
          DATABASE_URL: url,
          GOPROXY: url,
          CCACHE_REMOTE_STORAGE: 'redis://:password@cache.example',
          CFLAGS: '-DURL=https://user:pass/word@example.org',
          PYTEST_ADDOPTS: '--html=https://example.org/@user',
          PIP_INDEX_URL: url,
          HTTPS_PROXY: url,
        }),
      ),
    ).toEqual(['PYTEST_ADDOPTS', 'PIP_INDEX_URL', 'HTTPS_PROXY']);
  });

  test('keeps and drops what it is told to', () => {
    expect(scrubEnvironment({ A_TOKEN: '1', PATH: '2', B: undefined }, { keep: ['A_TOKEN'], drop: ['PATH'] })).toEqual({
      A_TOKEN: '1',
    });
  });
});

describe('projectEnvironment', () => {
  test('leaves the addresses of indexes and proxies, without what opens them', () => {
    const machine = {
      PATH: '/bin',
      PIP_INDEX_URL: 'https://me:secret@index.example/simple',
      PIP_EXTRA_INDEX_URL: 'https://a.example/simple https://token@b.example:8443/simple',
      UV_DEFAULT_INDEX: 'https://me:pass/word@index.example/simple',
      UV_INDEX_INTERNAL_USERNAME: 'me',
      UV_INDEX_INTERNAL_PASSWORD: 'secret',
      https_proxy: 'http://me:secret@proxy.example:3128',
      NO_PROXY: 'me@odd',
      NETRC: '/home/me/.netrc',
    };
    expect(projectEnvironment(machine)).toEqual({
      PATH: '/bin',
      PIP_INDEX_URL: 'https://index.example/simple',
      PIP_EXTRA_INDEX_URL: 'https://a.example/simple https://b.example:8443/simple',
      https_proxy: 'http://proxy.example:3128',
      NO_PROXY: 'me@odd',
    });
    expect(holdsIndexCredentials(machine)).toBe(true);
    expect(holdsIndexCredentials(projectEnvironment(machine))).toBe(false);
  });
});

describe('withoutUrlCredentials', () => {
  test.each([
    ['nothing: at all', 'nothing: at all'],
    ['https://example.org:8443/a@b', 'https://example.org:8443/a@b'],
    ['https://[::1]:8443/a@b', 'https://[::1]:8443/a@b'],
    ['https://u:p@w@example.org/x, http://t@b', 'https://example.org/x, http://b'],
    ['git+ssh://git@host/x', 'git+ssh://host/x'],
    ['https://u:p/w@example.org', null],
    ['https://u:p?w@example.org', null],
    ['https://u:p#w@example.org', null],
    [
      'direct,https://proxy.example:8080,https://x.example/@v',
      'direct,https://proxy.example:8080,https://x.example/@v',
    ],
  ])('%s', (text, clean) => {
    expect(withoutUrlCredentials(text)).toBe(clean);
  });

  test('takes no longer for a long text', () => {
    for (const unit of ['a://', ':', '@', 'a+', 'a://b:c', '://@']) {
      expect(withoutUrlCredentials(`x://${unit.repeat(200_000 / unit.length)}`)).not.toBe('');
    }
  });
});

describe('withheldVariables', () => {
  const initial = {
    PATH: '/bin',
    DATABASE_URL: 'postgres://a:b@db',
    AGAIN: 'prefix the-token-of-pypi',
    INPUT_PASSWORD: 'the-token-of-pypi',
    GITHUB_OUTPUT: '/output',
    PYPI_TOKEN: 'another',
    GITHUB_TOKEN: 'a',
  };
  const withheld = withheldVariables(initial, { PATH: '/bin' }, ['the-token-of-pypi']);

  test('names what children do not see, and nothing of the runner', () => {
    expect(withheld.names).toEqual(['AGAIN', 'DATABASE_URL']);
    expect(withheldNote(withheld, ['DATABASE_URL'])).toBe(
      "Variables of this step that code of the project doesn't see: AGAIN. If it needs one of them, add its name to environment-variables.",
    );
    expect(withheldNote(withheld, ['DATABASE_URL', 'AGAIN'])).toBeNull();
    expect(withheldNote(undefined, [])).toBeNull();
  });

  test('gives what somebody has named', () => {
    expect(withheld.reveal(['DATABASE_URL', 'PATH'], 'environment-variables')).toEqual({
      DATABASE_URL: 'postgres://a:b@db',
      PATH: '/bin',
    });
  });

  test.each(['AGAIN', 'INPUT_PASSWORD', 'GITHUB_OUTPUT', 'PYPI_TOKEN', 'GITHUB_TOKEN', 'github_token'])(
    'refuses %s',
    (name) => {
      expect(() => withheld.reveal([name], 'environment-variables')).toThrow(
        `environment-variables: ${name} belongs to the runner or contains a token of this release, which code of the project must not see. Remove it.`,
      );
    },
  );

  test('refuses what is not set, and what is not a name', () => {
    expect(() => withheld.reveal(['MISSING'], 'x')).toThrow('x: MISSING is not set in this step.');
    expect(() => withheld.reveal(['A=b'], 'x')).toThrow("x: 'A=b' is not the name of a variable.");
  });
});
