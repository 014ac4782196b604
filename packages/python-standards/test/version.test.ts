import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalVersion,
  compareVersions,
  formatVersion,
  isLocal,
  isPrerelease,
  nextPatch,
  parseVersion,
  tryParseVersion,
  type Version,
} from '#python-standards';

const big = fc.bigInt({ min: 0n, max: 10n ** 30n });
const number = fc.oneof(fc.bigInt({ min: 0n, max: 3n }), big);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const version: fc.Arbitrary<Version> = fc.record({
  epoch: fc.constantFrom(0n, 1n),
  release: fc.array(number, { minLength: 1, maxLength: 4 }),
  pre: maybe(fc.record({ phase: fc.constantFrom('a', 'b', 'rc'), number })),
  post: maybe(number),
  dev: maybe(number),
  local: maybe(fc.array(fc.oneof(number, fc.constantFrom('a', 'ubuntu', '5x')), { minLength: 1, maxLength: 3 })),
});

describe('versions', () => {
  test('the normal form reads back as the same version', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(parseVersion(formatVersion(one))).toEqual(one);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('the order is one: neither direction nor detour changes it', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, b)).toBe(-compareVersions(b, a) + 0);
        const [first, second, third] = [a, b, c].sort(compareVersions);
        if (first === undefined || second === undefined || third === undefined) throw new Error('three went in');
        expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('the example order of PEP 440', () => {
    const ordered = ['1.dev0', '1.0.dev456', '1.0a1', '1.0a2.dev456', '1.0a12.dev456', '1.0a12', '1.0b1.dev456', '1.0b2', '1.0b2.post345.dev456', '1.0b2.post345', '1.0rc1.dev456', '1.0rc1', '1.0', '1.0+abc.5', '1.0+abc.7', '1.0+5', '1.0.post456.dev34', '1.0.post456', '1.0.15', '1.1.dev1']; // prettier-ignore
    const shuffled = [...ordered].reverse();
    expect(shuffled.sort((a, b) => compareVersions(parseVersion(a), parseVersion(b)))).toEqual(ordered);
  });

  test('numbers beyond 53 bits keep their digits', () => {
    expect(canonicalVersion('20260101120000000000000000001')).toBe('20260101120000000000000000001');
  });

  test.each([
    [' v1.0-ALPHA.2 \n', '1.0a2'],
    ['1.0+Ubuntu-01', '1.0+ubuntu.1'],
    ['0!1.0-1', '1.0.post1'],
    ['1.0.0', '1.0.0'],
  ])('%j is %s', (text, normal) => {
    expect(canonicalVersion(text)).toBe(normal);
  });

  test.each(['', '1.0.x', 'latest', '1..0', '١', `1${'.0'.repeat(9000)}`])('%# is no version', (text) => {
    expect(tryParseVersion(text)).toBeUndefined();
  });

  test('what refuses names the text', () => {
    expect(() => parseVersion('1.0.x')).toThrow("'1.0.x' is not a PEP 440 version");
  });

  test('pre-releases and local labels are told', () => {
    expect(['1.0a1', '1.0.dev1', '1.0', '1.0.post1'].map((text) => isPrerelease(parseVersion(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isLocal(parseVersion('1.0+x'))).toBe(true);
  });

  test.each([
    ['1.2.3', '1.2.4'],
    ['1.2.3rc1', '1.2.3rc2'],
    ['1.2', '1.2.1'],
    ['1', '1.0.1'],
    ['1.0.post1', '1.0.post2'],
    ['1.0.dev3', '1.0.dev4'],
    ['2024.1.2.3', '2024.1.2.4'],
    ['1.0+local', '1.0.1'],
  ])('after %s comes %s', (used, next) => {
    expect(nextPatch(used)).toBe(next);
    expect(compareVersions(parseVersion(nextPatch(used)), parseVersion(used))).toBe(1);
  });
});
