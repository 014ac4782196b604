import { describe, expect, test } from '@jest/globals';
import { dialectOf, forgeOfVersion, isGithubCloud, judgePlainHttp, platformOf } from '../src/index.ts';

/** As a job of Gitea 1.26.0 with runner 1.0.8 had it; recorded. */
const GITEA = {
  ACT: 'true',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:3157',
  ACTIONS_RUNTIME_TOKEN: 'a.b.c',
  CI: 'true',
  GITEA_ACTIONS: 'true',
  GITEA_ACTIONS_RUNNER_VERSION: 'v1.0.8',
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'http://127.0.0.1:3157/api/v1',
  GITHUB_GRAPHQL_URL: '',
  GITHUB_REPOSITORY: 'shireadmin/art10522',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1',
  GITHUB_SERVER_URL: 'http://127.0.0.1:3157',
  RUNNER_ARCH: 'amd64',
  RUNNER_OS: 'linux',
};

describe('where a job runs', () => {
  test('Gitea says so, although its runner is made of act', () => {
    expect(platformOf(GITEA)).toEqual({
      runner: 'gitea',
      forge: 'gitea',
      serverUrl: 'http://127.0.0.1:3157',
      apiUrl: 'http://127.0.0.1:3157/api/v1',
      repository: 'shireadmin/art10522',
      runId: '1',
      runAttempt: 1,
      offersArtifacts: true,
    });
  });

  test.each([
    [{ ...GITEA, FORGEJO_ACTIONS: 'true' }, 'forgejo', 'forgejo'],
    [{ ACT: 'true', GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' }, 'act', 'unknown'],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', RUNNER_ENVIRONMENT: 'github-hosted' },
      'github',
      'github',
    ],
    [{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'github', 'github'],
    [{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example' }, 'unknown', 'unknown'],
    [{}, 'unknown', 'unknown'],
  ])('%j', (environment, runner, forge) => {
    expect(platformOf(environment)).toMatchObject({ runner, forge });
  });

  test('what is not said is not known', () => {
    expect(platformOf({ GITHUB_RUN_ATTEMPT: 'x', GITHUB_SERVER_URL: ' ' })).toEqual({
      runner: 'unknown',
      forge: 'unknown',
      serverUrl: null,
      apiUrl: null,
      repository: null,
      runId: null,
      runAttempt: null,
      offersArtifacts: false,
    });
  });

  test('GitHub’s own artifact client is for GitHub’s own cloud: not for act that names github.com, not for an Enterprise Server', () => {
    const serverUrl = 'https://github.com';
    expect(isGithubCloud({ runner: 'github', serverUrl })).toBe(true);
    expect(isGithubCloud({ runner: 'act', serverUrl })).toBe(false);
    expect(isGithubCloud({ runner: 'github', serverUrl: 'https://github.acme.example' })).toBe(false);
    expect(isGithubCloud({ runner: 'github', serverUrl: 'https://github.com.evil.example' })).toBe(false);
  });
});

describe('an API', () => {
  test.each([
    ['https://gitea.example/api/v1', 'gitea'],
    ['https://example.org/git/api/v1/', 'gitea'],
    ['https://api.github.com', 'github'],
    ['https://api.acme.ghe.com', 'github'],
    ['https://github.acme.example/api/v3', 'github'],
  ])('%s is %s', (url, dialect) => {
    expect(dialectOf(new URL(url))).toBe(dialect);
  });

  test('of no known form is refused with the two that are', () => {
    expect(() => dialectOf(new URL('https://gitea.example'))).toThrow(
      'api-url: https://gitea.example is not the API of a known forge. Use https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub.',
    );
  });

  // The forms are those of the two projects' documentation; no Forgejo was at hand to record one from.
  test.each([
    ['1.26.0', { forge: 'gitea', version: '1.26.0' }],
    ['1.27.0+dev-12-gabcdef', { forge: 'gitea', version: '1.27.0+dev-12-gabcdef' }],
    ['15.0.1+gitea-1.22.0', { forge: 'forgejo', version: '15.0.1' }],
  ])('the version %s', (version, expected) => {
    expect(forgeOfVersion(version)).toEqual(expected);
  });
});

describe('a token over plain http', () => {
  const platform = { serverUrl: 'http://gitea.lan:3000', apiUrl: 'http://gitea.lan:3000/api/v1' };

  test('goes to this machine and over https without a word, to the job’s own forge with a warning, nowhere else', () => {
    expect(judgePlainHttp('https://other.example/api/v1', platform)).toBeNull();
    expect(judgePlainHttp('http://127.0.0.1:3000/api/v1', platform)).toBeNull();
    expect(judgePlainHttp('http://gitea.lan:3000/api/v1', platform)).toMatchObject({
      rule: 'forge-plain-http',
      severity: 'warning',
    });
    expect(() => judgePlainHttp('http://other.example/api/v1', platform)).toThrow(
      /^api-url: http:\/\/other\.example is plain http and not the forge that runs this job/u,
    );
  });
});
