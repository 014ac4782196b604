import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareVersions, nextFreeVersion, parseVersion, tellsVersion } from '../src/index.ts';
import { startOracle, type Oracle, type Question } from './oracle.ts';

let oracle: Oracle;
beforeAll(() => {
  oracle = startOracle();
}, 120_000);

describe('nextFreeVersion', () => {
  test.each<[used: string, taken: readonly string[], next: string]>([
    ['1.2.3', [], '1.2.4'],
    ['1.2.3', ['1.2.3', '1.2.4', '1.2.5', '1.2.7'], '1.2.6'],
    ['1.2', ['1.2.0', '1.2.1'], '1.2.2'],
    ['1.2', ['1.2.1.0'], '1.2.2'],
    ['1', [], '1.0.1'],
    ['1.0', ['2.0', '1.0.1rc1'], '1.0.1'],
    ['1.2.3rc1', ['1.2.3rc1'], '1.2.3rc2'],
    ['1.2.3rc1', ['1.2.3-RC.2', '1.2.3c3', '1.2.3'], '1.2.3rc4'],
    ['1.0a1', ['1.0a2'], '1.0a3'],
    ['1.0b9', [], '1.0b10'],
    ['1.0.post1', ['1.0-2'], '1.0.post3'],
    ['1.0rc1.post1', [], '1.0rc1.post2'],
    ['1.0.dev3', ['1.0.dev4'], '1.0.dev5'],
    ['1.0a1.dev1', [], '1.0a1.dev2'],
    ['1!2.0.1', ['2.0.2', '1!2.0.2'], '1!2.0.3'],
    ['1.0+local', ['1.0.1+other'], '1.0.2'],
    ['1.0.0', ['not a version', '1.0.1'], '1.0.2'],
    // CalVer
    ['2026.11', ['2026.11'], '2026.11.1'],
    ['2026.11.21', ['2026.11.21'], '2026.11.21.1'],
    ['2026.11.30', ['2026.11.30', '2026.11.30.1'], '2026.11.30.2'],
    ['2026.11.3', ['2026.11.0', '2026.11.3'], '2026.11.4'],
    ['2026.11.31', [], '2026.11.32'],
    ['2026.11.21rc1', [], '2026.11.21rc2'],
    ['20261121', [], '20261121.1'],
    ['20261121', ['20261121.1'], '20261121.2'],
    ['20261121120000', [], '20261121120000.0.1'],
    ['24.8.30', [], '24.8.31'],
  ])('after %s, where there are %j, comes %s', (used, taken, next) => {
    expect(nextFreeVersion(used, taken)).toBe(next);
  });

  test('a thousand versions in a row cost nothing to speak of', () => {
    const taken = Array.from({ length: 20_000 }, (_, number) => `1.0.${number}`);
    expect(nextFreeVersion('1.0.0', taken)).toBe('1.0.20000');
  });

  test('what is no version is refused', () => {
    expect(() => nextFreeVersion('1.0.x', [])).toThrow("'1.0.x' is not a PEP 440 version");
  });

  test('for packaging, too, it is newer, in normal form, and none of those taken', () => {
    const parts = {
      epoch: ['', '1!'],
      release: [
        '1',
        '1.0',
        '1.2.3',
        '0.0.0',
        '2026.2.28',
        '2026.12.1',
        '20260101',
        '7.8.9.10',
        '99999999999999999999.1',
      ],
      pre: ['', 'a1', 'b0', 'rc9'],
      post: ['', '.post0', '.post12'],
      dev: ['', '.dev1'],
    };
    const all = parts.epoch.flatMap((epoch) =>
      parts.release.flatMap((release) =>
        parts.pre.flatMap((pre) =>
          parts.post.flatMap((post) => parts.dev.map((dev) => `${epoch}${release}${pre}${post}${dev}`)),
        ),
      ),
    );
    const step = process.env['PROOF'] === '1' ? 1 : 4;
    const begin = Number(process.env['ORACLE_SEED'] ?? 20261121) % step;
    const chosen = all.filter((_, number) => number % step === begin);
    const pairs = chosen.flatMap((used) => {
      const first = nextFreeVersion(used, all);
      const second = nextFreeVersion(used, [...all, first]);
      return [
        [used, first],
        [first, second],
      ] as const;
    });
    const answers = oracle.ask([
      ...pairs.map(([, next]): Question => ['version', next]),
      ...pairs.map(([used, next]): Question => ['compare', used, next]),
      ...all.map((version): Question => ['version', version]),
    ]);
    const normal = answers.slice(0, pairs.length);
    expect(normal).toEqual(pairs.map(([, next]) => next));
    expect(new Set(answers.slice(pairs.length, 2 * pairs.length))).toEqual(new Set([-1]));
    const spellings = new Set(answers.slice(2 * pairs.length));
    expect(pairs.filter(([, next]) => spellings.has(next))).toEqual([]);
    expect(pairs.every(([used, next]) => compareVersions(parseVersion(next), parseVersion(used)) > 0)).toBe(true);
  });
});

test.each([
  ['1.2.3', '1.2.3', true],
  ['2.3+cu121', '2.3', true],
  ['1.2.3+team.1', '1.2.3+team.1', true],
  ['1.2.3+Team-1', '1.2.3+team.1', true],
  ['1.2.3', '1.2.3+team.1', false],
  ['1.2.3+team.2', '1.2.3+team.1', false],
  ['1.2.4+team.1', '1.2.3+team.1', false],
])('code that tells %s is of %s: %s', (told, installed, is) => {
  expect(tellsVersion(parseVersion(told), parseVersion(installed))).toBe(is);
});
