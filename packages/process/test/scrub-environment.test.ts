import { describe, expect, test } from '@jest/globals';
import { scrubEnvironment } from '../src/index.ts';

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
    'KEYBOARD',
    'MONKEY',
    'AUTHOR',
    'PATTERN',
    'COMPASS',
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_CERT',
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
          CI_REPOSITORY_URL: url,
          PIP_INDEX_URL: url,
          HTTPS_PROXY: url,
          SITE: 'https://example.org/@user',
        }),
      ),
    ).toEqual(['PIP_INDEX_URL', 'HTTPS_PROXY', 'SITE']);
  });

  test('keeps and drops what it is told to', () => {
    expect(scrubEnvironment({ A_TOKEN: '1', PATH: '2', B: undefined }, { keep: ['A_TOKEN'], drop: ['PATH'] })).toEqual({
      A_TOKEN: '1',
    });
  });
});
