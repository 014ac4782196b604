import { describe, expect, test } from '@jest/globals';
import { choosePythons, toolsPython, type Python } from '../src/index.ts';

function pythons(...versions: readonly string[]): readonly Python[] {
  return versions.map((version) => ({
    version,
    minor: /^\d+\.\d+/u.exec(version)?.[0] ?? '',
    path: `/pythons/${version}`,
  }));
}

const found = pythons('3.14.0rc1', '3.13.0', '3.12.1', '3.11.7', '3.11.2', '3.9.18', '3.7.16');
const named = (...minors: readonly string[]): readonly string[] =>
  minors.map((minor) => `Programming Language :: Python :: ${minor}`);

function choose(
  wanted: 'auto' | readonly string[],
  {
    requires = null,
    classifiers = [],
    allowMissing = false,
    from = found,
  }: {
    requires?: string | null;
    classifiers?: readonly string[];
    allowMissing?: boolean | null;
    from?: readonly Python[];
  } = {},
): readonly string[] {
  return choosePythons(wanted, from, requires, classifiers, allowMissing).chosen.map(({ version }) => version);
}

describe('auto', () => {
  test('is the newest of each minor version that is supported and no pre-release', () => {
    expect(choose('auto')).toEqual(['3.13.0', '3.12.1', '3.11.7', '3.9.18']);
    expect(choose(['auto'])).toEqual(choose('auto'));
  });

  test('keeps to requires-python', () => {
    expect(choose('auto', { requires: '>=3.10' })).toEqual(['3.13.0', '3.12.1', '3.11.7']);
    expect(choose('auto', { requires: '>=3.9,<3.12' })).toEqual(['3.11.7', '3.9.18']);
    expect(choose('auto', { requires: '==3.11.2' })).toEqual(['3.11.2']);
    expect(choose('auto', { requires: '~=3.11' })).toEqual(['3.13.0', '3.12.1', '3.11.7']);
  });

  test('keeps to the Pythons that the classifiers name', () => {
    expect(
      choose('auto', {
        classifiers: ['Programming Language :: Python', ...named('3', '3 :: Only', '3.11', '3.12', '3.15')],
      }),
    ).toEqual(['3.12.1', '3.11.7']);
    expect(choose('auto', { classifiers: named('3', '3 :: Only') })).toHaveLength(4);
  });

  test('makes do with the newest that requires-python admits, and says so, when the classifiers name none of those found', () => {
    const choice = choosePythons('auto', found, '>=3.10', named('3.10'), false);
    expect(choice.chosen.map(({ version }) => version)).toEqual(['3.13.0']);
    expect(choice.notes).toEqual([
      'The classifiers list Python 3.10, but none of them was found. Using Python 3.13.0, which requires-python allows.',
    ]);
  });

  test('takes a pre-release when there is nothing else', () => {
    expect(choose('auto', { from: pythons('3.14.0rc1') })).toEqual(['3.14.0rc1']);
  });
});

describe('versions by name', () => {
  test('come in the order asked for, a full version exactly, a pre-release too', () => {
    expect(choose(['3.11', '3.13', '3.11.2', '3.14'])).toEqual(['3.11.7', '3.13.0', '3.11.2', '3.14.0rc1']);
  });

  test('may be missing where that is allowed', () => {
    const choice = choosePythons(['3.12', '3.15'], found, null, [], true);
    expect(choice).toMatchObject({ missing: ['3.15'], notes: ['Python 3.15 was not found and is skipped.'] });
    expect(choice.chosen).toHaveLength(1);
  });
});

describe('the one sentence', () => {
  test.each([
    [
      ['3.15'],
      {},
      'python-versions: 3.15 was not found. Install it, set python-downloads to true so that uv fetches it, name some of the versions found (3.14.0rc1, 3.13.0, 3.12.1, 3.11.7, 3.11.2, 3.9.18), or set allow-missing-python.',
    ],
    [
      ['3.15'],
      { allowMissing: null },
      'python-versions: 3.15 was not found. Install it, set python-downloads to true so that uv fetches it, or name some of the versions found (3.14.0rc1, 3.13.0, 3.12.1, 3.11.7, 3.11.2, 3.9.18).',
    ],
    [
      ['3.15', '3.16', '3.12'],
      {},
      'python-versions: 3.15, 3.16 were not found. Install them, set python-downloads to true so that uv fetches them, name some of the versions found (3.14.0rc1, 3.13.0, 3.12.1, 3.11.7, 3.11.2, 3.9.18), or set allow-missing-python.',
    ],
    [
      ['3.15'],
      { allowMissing: true },
      'python-versions: none of 3.15 was found, but at least one Python is needed. Install one, or name some of the versions found (3.14.0rc1, 3.13.0, 3.12.1, 3.11.7, 3.11.2, 3.9.18).',
    ],
    [
      ['3.9'],
      { requires: '>=3.10' },
      "python-versions: Python 3.9.18 is outside the project's requires-python (>=3.10). Remove 3.9, or widen requires-python.",
    ],
    [['3.7'], {}, 'python-versions: 3.7 is not supported. Name Python 3.8 or later.'],
    [['2.7'], {}, 'python-versions: 2.7 is not supported. Name Python 3.8 or later.'],
    [
      ['py312'],
      {},
      "python-versions: 'py312' is not a version of Python. Name versions such as 3.12 or 3.12.1, or only 'auto'.",
    ],
    [
      ['auto', '3.12'],
      {},
      "python-versions: 'auto' can't be combined with versions. Name versions such as 3.12 or 3.12.1, or only 'auto'.",
    ],
    [[], {}, "python-versions: is empty. Name versions such as 3.12, or 'auto'."],
    [
      'auto',
      { requires: '>=3.20' },
      "requires-python: none of the Pythons found (3.14.0rc1, 3.13.0, 3.12.1, 3.11.7, 3.11.2, 3.9.18) satisfies '>=3.20'. Install one that does, or widen requires-python.",
    ],
    ['auto', { from: [] }, 'PATH: no Python 3.8 or later was found. Install one, or add it to the PATH.'],
    [
      'auto',
      { from: pythons('3.6.15') },
      'PATH: no Python 3.8 or later was found. Install one, or add it to the PATH.',
    ],
  ] as const)('for %j %j', (wanted, options, sentence) => {
    expect(() => choose(wanted, options)).toThrow(new Error(sentence));
  });

  test('for a requires-python that is none', () => {
    expect(() => choose('auto', { requires: 'three' })).toThrow(
      /^requires-python: 'three' is not a set of version specifiers \(.+\)\. Write it in the form '>=3\.10'\.$/u,
    );
  });
});

describe('the Python for our own tools', () => {
  test('is the newest that is not a pre-release', () => {
    expect(toolsPython(found).version).toBe('3.13.0');
  });

  test('has to be 3.10 or newer', () => {
    expect(() => toolsPython(pythons('3.9.18', '3.8.18'))).toThrow(
      'PATH: no Python 3.10 or later was found, only 3.9.18, 3.8.18. Install Python 3.10 or later, or add it to the PATH; the project itself can be released for older versions.',
    );
  });
});
