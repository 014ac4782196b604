import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  acceptsPlatformTag,
  isFresh,
  isKnownIndex,
  KNOWN_INDEXES,
  leavesAnswerOpen,
  profileAgeDays,
  profileOf,
  PROFILES,
  pypiProfile,
  remedyFor,
  SERVER_MESSAGES,
  type ProfileName,
  type ServerKind,
} from '../src/index.ts';

describe('the profile of PyPI', () => {
  test('holds the whole lists that PyPI uses', () => {
    expect(pypiProfile.licenses.size).toBe(699);
    expect([...pypiProfile.licenses.values()].filter(({ deprecated }) => deprecated)).toHaveLength(32);
    expect(pypiProfile.licenseExceptions.size).toBe(79);
    expect(pypiProfile.stdlibNames.size).toBe(2363);
    expect(pypiProfile.classifiers.valid.size).toBeGreaterThanOrEqual(887);
    expect(pypiProfile.classifiers.deprecated.get('Natural Language :: Ukranian')).toEqual([
      'Natural Language :: Ukrainian',
    ]);
    expect(pypiProfile.dynamicFields.size).toBe(28);
  });

  test('spells identifiers properly and finds them in lower case', () => {
    expect(pypiProfile.licenses.get('mit')).toEqual({ id: 'MIT', deprecated: false });
    expect(pypiProfile.licenses.get('gpl-2.0')).toEqual({ id: 'GPL-2.0', deprecated: true });
    expect(pypiProfile.licenseExceptions.get('llvm-exception')).toBe('LLVM-exception');
  });

  test('knows standard library names with their parents, in normal form', () => {
    for (const name of ['os', 'xml', 'xml-dom-minidom', 'tomllib']) {
      expect([name, pypiProfile.stdlibNames.has(name)]).toEqual([name, true]);
    }
    expect(pypiProfile.stdlibNames.has('requests')).toBe(false);
  });

  test('says its age in whole days, and when its lists are too old to refuse by', () => {
    const profile = { date: '2026-01-01' };
    const day = (days: number): number => Date.UTC(2026, 0, 1 + days);
    expect(profileAgeDays(profile, day(0))).toBe(0);
    expect(profileAgeDays(profile, day(-3))).toBe(0);
    expect(profileAgeDays(profile, new Date(day(44) + 86_399_999))).toBe(44);
    expect(isFresh(profile, day(44))).toBe(true);
    expect(isFresh(profile, day(45))).toBe(false);
  });
});

describe('platform tags', () => {
  test.each([
    'any',
    'win32',
    'win_amd64',
    'WIN_ARM64',
    'manylinux1_i686',
    'manylinux2014_s390x',
    'linux_armv7l',
    'macosx_10_9_x86_64',
    'macosx_11_0_arm64',
    'macosx_26_0_universal2',
    'manylinux_2_28_riscv64',
    'musllinux_1_2_aarch64',
    'ios_13_0_arm64_iphonesimulator',
    'android_24_arm64_v8a',
    'pyemscripten_2025_0_wasm32',
    'ios_17_5_x86_64_iphonesimulator',
    'IOS_13_0_x86_64_iphoneos',
    'android_21_armeabi_v7a',
    'android_2_x86',
    'macosx_10_0_fat3',
    'manylinux_00_99_ppc64',
    // Digits of any script, as those of Python's patterns are
    'android_\u0662\u0664_x86_64',
  ])('%s is taken', (tag) => {
    expect(acceptsPlatformTag(pypiProfile.platformTags, tag)).toBe(true);
  });

  test.each([
    'linux_x86_64',
    'linux_aarch64',
    'win_arm32',
    'macosx_11_1_arm64',
    'macosx_16_0_arm64',
    'macosx_27_0_arm64',
    'manylinux_2_17_loongarch64',
    'manylinux_2_17_armv6l',
    'musllinux_1_2_ppc64',
    'pyodide_2024_0_wasm32',
    'emscripten_3_1_wasm32',
    'wasi_0_0_wasm32',
    'freebsd_13_amd64',
    'ios_13_arm64_iphoneos',
    'ios_13_0_arm64',
    'ios_13_0_arm64e_iphoneos',
    'ios_13_0_armv7_iphoneos',
    'ios_13_0_arm64_iphoneosx',
    'ios_13_0_0_arm64_iphoneos',
    'ios_13_0_arm64_iphoneos_iphoneos',
    'tvos_17_0_arm64_appletvos',
    'android_24',
    'android_24_0_x86_64',
    'android_x86_64',
    'android_24_x86_64_v2',
    'android_24_',
    'macosx_10__x86_64',
    'macosx_10_9_arm64_x86_64',
    'manylinux_2_x86_64',
    'manylinux_2_17_0_x86_64',
    'manylinux_2_17_',
    'musllinux_-1_2_x86_64',
    '',
  ])('%s is refused', (tag) => {
    expect(acceptsPlatformTag(pypiProfile.platformTags, tag)).toBe(false);
  });
});

test('the known indexes have the URLs of uploads, of the simple API and of pages', () => {
  expect(KNOWN_INDEXES.pypi.uploadUrl).toBe('https://upload.pypi.org/legacy/');
  expect(KNOWN_INDEXES.testpypi.simpleUrl).toBe('https://test.pypi.org/simple/');
  expect(KNOWN_INDEXES.pypi.projectUrl('repo-agent', '1.0')).toBe('https://pypi.org/project/repo-agent/1.0/');
  expect(KNOWN_INDEXES.testpypi.jsonUrl('repo-agent')).toBe('https://test.pypi.org/pypi/repo-agent/json');
  expect(isKnownIndex('pypi')).toBe(true);
  expect(isKnownIndex('toString')).toBe(false);
});

describe('remedies for what servers say', () => {
  const cases: readonly (readonly [ServerKind, number, string, RegExp])[] = [
    [
      'pypi',
      403,
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
      /separate accounts/u,
    ],
    ['pypi', 403, "Invalid API Token: project-scoped token is not valid for project: 'x'", /whole account/u],
    ['pypi', 400, "File already exists ('x-1.0.tar.gz', with blake2_256 hash 'ab'). See", /Raise the version/u],
    ['pypi', 400, 'Uploading new files to releases older than 14 days is not allowed.', /old release/u],
    [
      'pypi',
      400,
      "The name 'os' isn't allowed (conflict with Python Standard Library module name). See",
      /standard library/u,
    ],
    ['pypi', 400, "The name 'x' isn't allowed. See", /prohibited list/u],
    ['pypi', 429, 'Too many new projects created', /do not try again before/u],
    ['pypi', 400, "Binary wheel 'x' has an unsupported platform tag 'linux_x86_64'.", /auditwheel/u],
    ['pypi', 400, 'Invalid distribution file. ZIP archive not accepted: Trailing data.', /twine-check/u],
    ['pypi', 503, 'Service Unavailable', /Run again/u],
    ['gitea', 401, 'Unauthorized', /write:package/u],
    ['gitea', 409, 'package file already exists', /Raise the version/u],
    ['gitea', 400, 'hash mismatch', /Upload again/u],
    ['pypiserver', 409, "Package 'x-1.0.tar.gz' already exists!", /Raise the version/u],
    ['pypiserver', 400, "Package 'x-1.0.tar.gz' already exists!", /Raise the version/u],
    ['pypiserver', 403, 'Forbidden', /password/u],
    ['devpi', 409, 'x-1.0.tar.gz already exists in non-volatile index', /volatile/u],
    ['unknown', 413, 'Request Entity Too Large', /size limit/u],
  ];
  test.each(cases)('%s %i %s', (server, status, message, remedy) => {
    expect(remedyFor(server, status, message)).toMatch(remedy);
  });

  test('nothing is made up for words that nobody knows', () => {
    expect(remedyFor('pypi', 400, 'A new rule.')).toBeNull();
  });

  test('no remedy ends with a full stop, which the sentence brings itself', () => {
    expect(SERVER_MESSAGES.filter(({ remedy }) => /[.\s]$/u.test(remedy))).toEqual([]);
  });
});

describe('the profile of an index, by its name or address', () => {
  const cases: readonly (readonly [index: string, profile: ProfileName])[] = [
    ['pypi', 'pypi'],
    ['testpypi', 'testpypi'],
    ['gitea', 'gitea'],
    ['https://upload.pypi.org/legacy/', 'pypi'],
    ['https://upload.pypi.org:443/legacy/', 'pypi'],
    ['https://UPLOAD.PyPI.org./legacy/', 'pypi'],
    ['https://pypi.org/simple/', 'pypi'],
    ['https://test.pypi.org/legacy/', 'testpypi'],
    ['https://test.pypi.org/simple/', 'testpypi'],
    ['https://git.example.com/api/packages/team/pypi', 'gitea'],
    ['https://git.example.com/api/packages/team/pypi/', 'gitea'],
    ['https://example.com/gitea/api/packages/team/pypi/simple/', 'gitea'],
    ['https://codeberg.org/api/packages/me/pypi/simple/my-package', 'gitea'],
    ['http://127.0.0.1:3000/api/packages/team/pypi', 'gitea'],
    // A path below the registry that it doesn't have, a registry of another kind, an owner that is missing
    ['https://git.example.com/api/packages/team/pypi/else/', 'generic'],
    ['https://git.example.com/api/packages/team/npm/', 'generic'],
    ['https://git.example.com/api/packages//pypi', 'generic'],
    // Hosts that only look like PyPI's
    ['https://upload.pypi.org.example.com/legacy/', 'generic'],
    ['https://pypi.example.org/legacy/', 'generic'],
    ['https://upload.pypi.org:8443/legacy/', 'generic'],
    ['https://user@evil.example/upload.pypi.org/legacy/', 'generic'],
    ['http://localhost:8080/', 'generic'],
    ['https://devpi.example.com/team/dev/', 'generic'],
    ['https://nexus.example.com/repository/pypi/', 'generic'],
    ['https://example.jfrog.io/artifactory/api/pypi/team/', 'generic'],
    ['not an address', 'generic'],
    ['', 'generic'],
  ];
  test.each(cases)('%s: %s', (index, profile) => {
    expect(profileOf(index)).toBe(profile);
  });
});

test('descriptions are rendered by the release that the server runs', () => {
  const pinned = /^readme-renderer==(\S+)/mu.exec(
    readFileSync(join(import.meta.dirname, '../../../requirements/twine.txt'), 'utf8'),
  )?.[1];
  expect(pypiProfile.sources['readmeRenderer']).toBe(pinned);
});

describe('what a file at odds is for an index', () => {
  test.each([
    // devpi refuses it, pypiserver takes it
    ['generic', 'U22', 'unsafe', true],
    ['generic', 'U92c', 'unsafe', true],
    // A rule that is policy but for a part
    ['generic', 'U90', 'unsafe', true],
    ['generic', 'U90', 'advice', false],
    // Only a warning, a rule of ours, and what no server but PyPI looks at
    ['generic', 'U22', 'warning', false],
    ['generic', 'member-path', 'unsafe', false],
    ['generic', 'U17', 'advice', false],
    // The code of these was read
    ['gitea', 'U83', 'unsafe', false],
    ['pypi', 'U22', 'unsafe', false],
  ] as const)('%s, %s (%s) leaves its answer open: %s', (profile, rule, severity, isOpen) => {
    expect(leavesAnswerOpen(PROFILES[profile], { rule, severity })).toBe(isOpen);
  });
});
