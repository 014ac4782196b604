import { describe, expect, test } from '@jest/globals';
import { findingAnnotation, ruleAddress, rulesPage, type SuiteHome } from '../src/index.ts';

const NOWHERE: SuiteHome = { server: 'https://gitea.example.com', repository: 'o/suite', ref: 'v1.0.0' };
const GITHUB = {
  GITHUB_ACTIONS: 'true',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'o/suite',
  GITHUB_ACTION_REF: 'v1',
};

describe('the page of rules', () => {
  test.each([
    ['nobody has said where', {}, NOWHERE, null],
    ['another reserved name', {}, { ...NOWHERE, server: 'https://forge.example' }, null],
    [
      'a copy on Gitea',
      {},
      { ...NOWHERE, server: 'https://git.acme.dev/sub' },
      'https://git.acme.dev/sub/o/suite/src/tag/v1.0.0/docs/rules.md',
    ],
    [
      'a copy on GitHub',
      {},
      { ...NOWHERE, server: 'https://github.com' },
      'https://github.com/o/suite/blob/v1.0.0/docs/rules.md',
    ],
    ['an action from GitHub', GITHUB, NOWHERE, 'https://github.com/o/suite/blob/v1/docs/rules.md'],
    [
      'GitHub Enterprise',
      { ...GITHUB, GITHUB_SERVER_URL: 'https://github.acme.dev/' },
      NOWHERE,
      'https://github.acme.dev/o/suite/blob/v1/docs/rules.md',
    ],
    ['an action of a local path', { ...GITHUB, GITHUB_ACTION_REPOSITORY: '' }, NOWHERE, null],
    ['Gitea, which does not say from where', { ...GITHUB, GITEA_ACTIONS: 'true' }, NOWHERE, null],
    ['Forgejo', { ...GITHUB, FORGEJO_TOKEN: 'x' }, NOWHERE, null],
    ['act', { ...GITHUB, ACT: 'true' }, NOWHERE, null],
    ['a repository that is none', { ...GITHUB, GITHUB_ACTION_REPOSITORY: 'o/s)](https://evil' }, NOWHERE, null],
    ['a ref that is none', { ...GITHUB, GITHUB_ACTION_REF: 'v1">' }, NOWHERE, null],
    ['a server that is none', { ...GITHUB, GITHUB_SERVER_URL: 'javascript:alert(1)' }, NOWHERE, null],
    ['a server with a password', { ...GITHUB, GITHUB_SERVER_URL: 'https://a:b@github.com' }, NOWHERE, null],
  ] as const)('of %s', (_, environment, built, page) => {
    expect(rulesPage(environment, built)).toBe(page);
  });

  test('has an anchor for each id, and none for what is no id', () => {
    expect(ruleAddress('U87a', 'https://x.dev/rules.md')).toBe('https://x.dev/rules.md#u87a');
    expect(ruleAddress('stray-file', 'https://x.dev/rules.md')).toBe('https://x.dev/rules.md#stray-file');
    expect(ruleAddress('U33', null)).toBeNull();
    expect(ruleAddress('"><script>', 'https://x.dev/rules.md')).toBeNull();
  });
});

test('a finding in a log ends with its rule, and with the address where it is known', () => {
  const finding = {
    rule: 'U33',
    severity: 'refused',
    subject: 'x.whl',
    message: 'is local',
    remedy: 'Fix it',
  } as const;
  expect(findingAnnotation(finding, {})).toBe('x.whl: is local. Fix it. [U33]');
  expect(findingAnnotation(finding, GITHUB)).toBe(
    'x.whl: is local. Fix it. [U33: https://github.com/o/suite/blob/v1/docs/rules.md#u33]',
  );
});
