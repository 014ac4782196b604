import { describe, expect, test } from '@jest/globals';
import { fewestNumbers, nextRelease, otherTagsNotice } from '../src/init/next-release.ts';
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
  ['v', '1!2.0rc1', 'v*.*'],
  ['c++-v', '1.2.3', 'c\\+\\+-v*.*.*'],
])('the pattern for %s and %s takes the tag and its pre-releases', (prefix, version, pattern) => {
  const tags = { prefix, projectName: null };
  expect(tagPattern(prefix, fewestNumbers({ tags, version, knownTags: [] }))).toBe(pattern);
  const tag = `${prefix}${version}`;
  expect([startsAt([pattern], tag), startsAt([pattern], `${tag}rc1`), startsAt([pattern], `x${tag}`)]).toEqual([
    true,
    true,
    pattern.startsWith('*'),
  ]);
});

test.each([
  // version, tags, next version, whether the version is taken, pattern
  ['1.2.3', [], '1.2.3', [], 'v*.*.*'],
  ['1.2.3', ['v1.2.2', 'other'], '1.2.3', [], 'v*.*.*'],
  ['1.2.3', ['v1.2.3'], '1.2.4', ['v1.2.3'], 'v*.*.*'],
  ['1.2.3', ['v1.2.3', 'v1.2.4'], '1.2.5', ['v1.2.3'], 'v*.*.*'],
  ['1.0', ['v1.0.0'], '1.0.1', ['v1.0.0'], 'v*.*.*'],
  ['2.0rc1', ['v2.0rc1'], '2.0rc2', ['v2.0rc1'], 'v*.*'],
  // The version comes from the tags
  [null, [], '0.1.0', [], 'v*.*.*'],
  [null, ['v1.9.0', 'v1.10.0', 'nightly'], '1.10.1', [], 'v*.*.*'],
  [null, ['v24.1', 'v24.1.1'], '24.1.2', [], 'v*.*'],
  [null, ['v1', 'v1.4.0'], '1.4.1', [], 'v*.*.*'],
  [null, ['v3'], '3.0.1', [], 'v*.*.*'],
  [null, ['25.4.0'], '25.4.1', [], 'v*.*.*'],
  [null, ['release-2.5'], '2.5.1', [], 'v*.*.*'],
])('version %s and the tags %j: %s comes next', (version, knownTags, next, taken, pattern) => {
  const releases = { version, knownTags, tags: { prefix: 'v', projectName: 'sample' } };
  expect(nextRelease(releases)).toEqual({ version: next, tag: `v${next}`, taken });
  const used = tagPattern('v', fewestNumbers(releases));
  expect(used).toBe(pattern);
  expect(startsAt([used], `v${next}`)).toBe(true);
});

test.each([
  [[], 'v', false],
  [['v1.0', '2.0'], 'v', false],
  [['nightly'], 'v', false],
  [['25.4.0'], 'v', true],
  [['25.4.0', 'v25.5'], '', false],
  [['sample-1.0'], 'v', true],
  [['sample-1.0'], '{name}-', false],
])('the tags %j where %s begins them: said %s', (knownTags, prefix, isSaid) => {
  const said = otherTagsNotice('sample', { version: null, knownTags, tags: { prefix, projectName: 'sample' } });
  expect(said !== null).toBe(isSaid);
});
