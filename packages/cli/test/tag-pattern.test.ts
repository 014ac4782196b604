import { describe, expect, test } from '@jest/globals';
import { startsAt, tagPattern } from '../src/init/tag-pattern.ts';

describe('whether a tag starts a workflow', () => {
  // The examples of GitHub's documentation of filter patterns, and those of the tests of Gitea's runner
  test.each([
    [['*'], 'main', true],
    [['*'], 'path/with/slash', false],
    [['**'], 'all/the/branches', true],
    [['feature/*'], 'feature/your-branch', true],
    [['feature/*'], 'feature/mona/the/octocat', false],
    [['feature/**'], 'feature/mona/the/octocat', true],
    [['*feature'], 'ver-10-feature', true],
    [['v2*'], 'v2.9', true],
    [['v[12].[0-9]+.[0-9]+'], 'v1.10.1', true],
    [['v[12].[0-9]+.[0-9]+'], 'v3.0.0', false],
    [['v*.*.*'], 'v1.2.3rc1', true],
    [['v*.*.*'], 'v1.2', false],
    [['v[0-9]+.[0-9]+.[0-9]+'], 'v1.2.3rc1', false],
    [['**/v1'], 'v1', true],
    [['jsx?'], 'js', true],
    [['\\!file'], '!file', true],
    [['escape\\\\backslash'], 'escape\\backslash', true],
    [['.yml'], 'fyml', false],
    [['v*', '!v1.*'], 'v1.2.3', false],
    [['v*', '!v1.*', 'v1.2.*'], 'v1.2.3', true],
    [['!v1.*'], 'v2.0.0', false],
    [['v['], 'v[', false],
    [[], 'v1.2.3', false],
  ])('%j and %s: %s', (patterns, tag, starts) => {
    expect(startsAt(patterns, tag)).toBe(starts);
  });
});

test.each([
  ['v', '1.2.3', 'v*.*.*'],
  ['v', '26.11', 'v*.*'],
  ['release/', '7', 'release/*'],
  ['', '1.2.3.4', '*.*.*'],
  ['v', null, 'v*.*.*'],
  ['v', '1!2.0rc1', 'v*.*'],
  ['c++-v', '1.2.3', 'c\\+\\+-v*.*.*'],
])('the pattern for %s and %s takes the tag and its pre-releases', (prefix, version, pattern) => {
  expect(tagPattern(prefix, version)).toBe(pattern);
  const tag = `${prefix}${version ?? '1.2.3'}`;
  expect([startsAt([pattern], tag), startsAt([pattern], `${tag}rc1`), startsAt([pattern], `x${tag}`)]).toEqual([
    true,
    true,
    pattern.startsWith('*'),
  ]);
});
