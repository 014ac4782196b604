import { expect, test } from '@jest/globals';
import {
  countText,
  durationText,
  momentText,
  OUTCOMES,
  outcomeSign,
  outcomeText,
  percentText,
  sizeText,
} from '#release-model';

test.each([
  [0, '0.0 s'],
  [49, '0.0 s'],
  [50, '0.1 s'],
  [449, '0.4 s'],
  [9_950, '10.0 s'],
  [59_949, '59.9 s'],
  [59_950, '1 min 00 s'],
  [60_000, '1 min 00 s'],
  [119_499, '1 min 59 s'],
  [119_500, '2 min 00 s'],
  [125_400, '2 min 05 s'],
  [3_599_499, '59 min 59 s'],
  [3_599_500, '1 h 00 min 00 s'],
  [3_725_000, '1 h 02 min 05 s'],
  [90_000_000, '25 h 00 min 00 s'],
])('%d ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test.each([
  [0, '0 B'],
  [0.6, '1 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [22_131, '22.1 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [1_500_000, '1.5 MB'],
  [104_857_600, '104.9 MB'],
  [999_950_000, '1.0 GB'],
  [10_737_418_240, '10.7 GB'],
  [5e15, '5000.0 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  ['2026-11-21T07:28:40Z', '2026-11-21 07:28:40 UTC'],
  ['2026-11-21T07:28:40.123Z', '2026-11-21 07:28:40 UTC'],
  ['2026-11-21T07:28:40+01:00', '2026-11-21T07:28:40+01:00'],
  ['some day', 'some day'],
])('%s is %s', (moment, text) => {
  expect(momentText(moment)).toBe(text);
});

test.each([
  [0, 2, '0%'],
  [42.857_142, 2, '42.85%'],
  [69.999_999, 2, '69.99%'],
  [99.999_999_999, 2, '99.99%'],
  [4.35, 2, '4.35%'],
  [42.9, 2, '42.9%'],
  [100, 2, '100%'],
  [99.9, 0, '99%'],
])('%d percent with %d decimals are %s', (percentage, decimals, text) => {
  expect(percentText(percentage, decimals)).toBe(text);
});

test('a number of things', () => {
  expect([0, 1, 2].map((count) => countText(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
});

test('every outcome has a word and a sign, and no word is that of another', () => {
  expect(OUTCOMES.map((outcome) => `${outcomeSign(outcome)} ${outcomeText(outcome)}`)).toEqual([
    '✓ passed',
    '✗ FAILED',
    '? unknown',
    '– not configured',
    '◌ not sent',
    '– skipped',
  ]);
  expect(new Set(OUTCOMES.map(outcomeText)).size).toBe(OUTCOMES.length);
});
