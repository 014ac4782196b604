import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareVersions,
  endsInVersion,
  judgeVersionTag,
  newestTagged,
  parseVersion,
  readVersionTag,
  tagOf,
  tagScheme,
  tagsOfVersion,
  tagStarts,
  type TagScheme,
} from '#python-standards';
import { checkedTagName } from '#release-model';

const NAME = 'My.Pkg';

const saidBy = { kind: 'project', where: 'pyproject.toml' } as const;

function judge(prefix: string, tag: string, version: string | null): string {
  const wanted = version === null ? null : { version, saidBy };
  return judgeVersionTag(tag, { prefix, projectName: NAME }, wanted).kind;
}

test('what is given counts before the configuration, and that before v', () => {
  expect(tagScheme('a-', { tagPrefix: 'b-' }, NAME).prefix).toBe('a-');
  expect(tagScheme(null, { tagPrefix: 'b-' }, NAME).prefix).toBe('b-');
  expect(tagScheme(null, { tagPrefix: '' }, NAME).prefix).toBe('');
  expect(tagScheme(null, {}, NAME).prefix).toBe('v');
});

describe('a tag is that of a version', () => {
  test.each([
    // The version, by PEP 440
    ['v', 'v1.0', '1.0'],
    ['v', 'v1.0.0', '1.0'],
    ['v', 'v1', '1.0.0'],
    ['v', 'v1.0-rc1', '1.0rc1'],
    ['v', 'v1.0.RC.1', '1.0rc1'],
    ['v', 'v1.0-1', '1.0.post1'],
    ['v', 'v1.0.dev', '1.0.dev0'],
    ['v', 'v1!2.0', '1!2'],
    ['v', 'v1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['v', 'v01.0', '1.0'],
    // A leading v belongs to the version
    ['', '1.0', '1.0'],
    ['', 'v1.0', '1.0'],
    ['v', 'vv1.0', '1.0'],
    ['release-', 'release-V1.0', '1.0'],
    // The name, by PEP 503
    ['{name}-v', 'My.Pkg-v1.0', '1.0'],
    ['{name}-v', 'my-pkg-v1.0', '1.0'],
    ['{name}-v', 'MY__PKG-v1.0', '1.0'],
    ['{name}/v', 'my_pkg/v1.0', '1.0'],
    ['pkgs/{name}/', 'pkgs/my.pkg/1.0', '1.0'],
    ['{name}{name}-', 'my-pkgMy_Pkg-1.0', '1.0'],
    // Slashes and case
    ['pkg/v', 'pkg/v1.0', '1.0'],
    ['Release_', 'Release_1.0', '1.0'],
  ])('%s, %s, %s', (prefix, tag, version) => {
    expect(judge(prefix, tag, version)).toBe('version');
    expect(judge(prefix, tag, null)).toBe('version');
    expect(checkedTagName(tag)).toBe(tag);
    expect(endsInVersion(tag, version)).toBe(true);
  });
});

describe('a tag is not that of a version', () => {
  test.each([
    ['v', '1.0', '1.0', 'prefix'],
    ['v', 'V1.0', '1.0', 'prefix'],
    ['Release_', 'release_1.0', '1.0', 'prefix'],
    ['{name}-v', 'mypkg-v1.0', '1.0', 'prefix'],
    ['{name}-v', 'other-v1.0', '1.0', 'prefix'],
    ['{name}-v', 'my-pkg--v1.0', '1.0', 'prefix'],
    ['{name}-v', 'my-pkg', '1.0', 'prefix'],
    ['{name}-v', '{name}-v1.0', '1.0', 'prefix'],
    ['{name}-v', 'v1.0', '1.0', 'prefix'],
    ['v', 'v', '1.0', 'no-version'],
    ['v', 'v1.0-alpine-linux', '1.0', 'no-version'],
    ['v', 'v/1.0', '1.0', 'no-version'],
    ['v', 'v1..0', '1.0', 'no-version'],
    ['v', 'v1.0rc1', '1.0', 'other-version'],
    ['v', 'v1.0+local', '1.0', 'other-version'],
    ['v', 'v1.0', '1.0+local', 'other-version'],
    ['v', 'v2.0', '1!2.0', 'other-version'],
    ['v', 'v1.0.1', '1.0', 'other-version'],
    ['v', 'v11.0', '1.0', 'other-version'],
  ])('%s, %s, %s: %s', (prefix, tag, version, kind) => {
    expect(judge(prefix, tag, version)).toBe(kind);
    expect(judge(prefix, tag, null)).toBe(kind === 'other-version' ? 'version' : kind);
  });

  test('where the prefix holds the name, and nobody knows it', () => {
    expect(readVersionTag('a-v1.0', { prefix: '{name}-v', projectName: null })).toMatchObject({
      kind: 'name-unknown',
      subject: 'tag-prefix',
    });
  });
});

test.each(['1.2.0+0.g2192d4e9.dirty', '2.3.2.dev0+gbf9fe2e43.d20261130', '1.2+dirty'])(
  '%s was built from a clean checkout, so the build itself changes it',
  (version) => {
    const remedy = /^Add what the build writes to \.gitignore, and remove it from git/u;
    const built = { version, saidBy: { kind: 'build' } } as const;
    const refused = judgeVersionTag('v1.1', { prefix: 'v', projectName: NAME }, built);
    expect(refused).toMatchObject({ kind: 'other-version', remedy: expect.stringMatching(remedy) });
  },
);

test.each([
  ['1.0', '1.0', "1.0 doesn't begin with 'v'", 'Tag the release v1.0, or set tag-prefix to what your tags begin with'],
  ['vx', '1.0', "vx doesn't name a version after 'v'", 'Tag the release v1.0'],
  ['vx', null, "vx doesn't name a version after 'v'", 'Tag the release like v1.2.3 or v1.2.3rc1'],
  [
    'v2.0',
    '1.0',
    'v2.0 says 2.0, but the project says 1.0 (pyproject.toml)',
    'Set the version to 2.0, or tag the release v1.0',
  ],
])('%s and %s: %s', (tag, version, problem, remedy) => {
  const wanted = version === null ? null : { version, saidBy };
  expect(judgeVersionTag(tag, { prefix: 'v', projectName: NAME }, wanted)).toMatchObject({
    subject: 'tag',
    problem,
    remedy,
  });
});

test('without a prefix that is known, a tag has to end in the version', () => {
  expect(endsInVersion('release/2026-1.0', '1.0')).toBe(true);
  for (const tag of ['v2.0', 'v11.0', 'v1.1.0', 'v2!1.0', 'nightly', ''])
    expect([tag, endsInVersion(tag, '1.0')]).toEqual([tag, false]);
});

describe('of several tags', () => {
  const scheme: TagScheme = { prefix: 'v', projectName: NAME };

  test('the one that spells the version as the project does comes first', () => {
    const tags = ['1.0', 'v1', 'v1.0', 'v1.0.0', 'v1.0rc1', 'x-v1.0'];
    expect(tagsOfVersion(tags, scheme, '1.0')).toEqual(['v1.0', 'v1', 'v1.0.0']);
    expect(tagsOfVersion(tags, scheme, '1.0.0.0')).toEqual(['v1', 'v1.0', 'v1.0.0']);
    expect(tagsOfVersion(tags, scheme, '2.0')).toEqual([]);
  });

  test('the newest version counts, and another beginning only where none is ours', () => {
    expect(newestTagged(['v1.9', 'v1.10', 'other-9.0', 'v1.10rc1'], scheme)?.tag).toBe('v1.10');
    expect(newestTagged(['other-9.0', 'release-10.0', 'nightly'], scheme)?.tag).toBe('release-10.0');
    expect(newestTagged(['nightly'], scheme)).toBeNull();
  });
});

test('a trigger lets both spellings of the name through', () => {
  expect(tagStarts({ prefix: '{name}-v', projectName: NAME })).toEqual(['My.Pkg-v', 'my-pkg-v']);
  expect(tagStarts({ prefix: 'v', projectName: NAME })).toEqual(['v']);
});

test('every tag that is made says its version', () => {
  const names = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,8}[A-Za-z0-9])?$/u);
  const prefixes = fc.constantFrom('{name}-v', '{name}/', 'v', '', 'a/{name}@', '{name}');
  const versions = fc.stringMatching(/^(?:[1-9]!)?[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}(?:(?:a|b|rc)[0-9])?$/u);
  fc.assert(
    fc.property(names, prefixes, versions, (projectName, prefix, version) => {
      const scheme = { prefix, projectName };
      const read = readVersionTag(tagOf(scheme, version), scheme);
      expect(read.kind === 'version' ? compareVersions(read.version, parseVersion(version)) : read).toBe(0);
    }),
    { seed: 1, numRuns: 300 },
  );
});
