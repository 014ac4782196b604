import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import { parseByteSize } from '../src/index.ts';
import { readInputs } from '../src/inputs.ts';

const DEFAULTS = {
  'INPUT_PROJECT-DIR': 'sub',
  'INPUT_PACKAGES-DIR': 'dist',
  INPUT_CLEAN: 'true',
  INPUT_FORMATS: 'sdist,wheel',
  'INPUT_WHEEL-FROM': 'sdist',
  'INPUT_NORMALIZE-SDIST': 'false',
  'INPUT_VERIFY-REPRODUCIBLE': 'false',
  'INPUT_PYTHON-DOWNLOADS': 'false',
};

function read(environment: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
  return readInputs(createInputReader({ environment: { ...DEFAULTS, ...environment }, workspace: '/work space' }));
}

describe('the inputs', () => {
  test('packages-dir is relative to project-dir, and the tag is that of the run', () => {
    expect(read({ GITHUB_REF: 'refs/tags/v1.0' })).toMatchObject({
      projectDir: '/work space/sub',
      packagesDir: '/work space/sub/dist',
      tag: 'v1.0',
      formats: ['sdist', 'wheel'],
    });
    expect(read({ GITHUB_REF: 'refs/heads/main', 'INPUT_PACKAGES-DIR': '/out' })).toMatchObject({
      packagesDir: '/out',
      tag: null,
    });
    expect(read({ GITHUB_REF: 'refs/tags/v1.0', INPUT_TAG: 'v2.0' }).tag).toBe('v2.0');
  });

  test.each([
    [{ INPUT_FORMATS: 'egg' }, "formats: 'egg' is unknown. Allowed: sdist, wheel, auto, none."],
    [{ INPUT_FORMATS: '' }, 'formats: is empty. Set it to sdist, wheel, or both.'],
    [{ 'INPUT_WHEEL-FROM': 'git' }, "wheel-from: 'git' is unknown. Allowed: sdist, tree."],
    [{ 'INPUT_SOURCE-DATE-EPOCH': '5' }, 'source-date-epoch: is 5. Write a number from 315532800.'],
    [
      { 'INPUT_MAXIMUM-WHEEL-SIZE': 'big' },
      "maximum-wheel-size: 'big' is not a size. Use a size such as 500 kB, 1 MB or 2 MiB.",
    ],
  ])('%j is refused', (environment, message) => {
    expect(() => read(environment)).toThrow(message);
  });
});

test.each([
  ['1 MB', 1_000_000],
  ['500kB', 500_000],
  ['1.5 MiB', 1_572_864],
  ['20', 20],
])('a size: %s', (text, bytes) => {
  expect(parseByteSize(text, 'x')).toBe(bytes);
});
