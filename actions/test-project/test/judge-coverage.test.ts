import { describe, expect, test } from '@jest/globals';
import { runProcess } from '#process';
import { findImportedEarly } from '../src/imported-early.ts';
import { judgeCoverage, type CoverageFacts } from '../src/judge-coverage.ts';
import { lacksJsonReport } from '../src/coverage.ts';

const low: CoverageFacts = {
  coverage: 63.108,
  minimum: 70,
  target: 80,
  ranTests: true,
  wanted: true,
  limit: null,
  isUnreached: false,
  hasNothing: false,
  isDisturbed: false,
  importedEarly: [],
};

describe('coverage below the minimum', () => {
  test('fails where the project measures it or somebody names the minimum', () => {
    expect(judgeCoverage(low)).toMatchObject({
      outcome: 'failed',
      message: '63.1% is below minimum-coverage (70%)',
    });
  });

  test('is open where the minimum is ours alone, and the way to settle it is said', () => {
    const verdict = judgeCoverage({ ...low, wanted: false });
    expect(verdict).toMatchObject({ outcome: 'unknown', isOpen: true });
    expect(verdict.message).toMatch(/^63\.1% .*only the default$/u);
    expect(verdict.remedy).toMatch(/pyproject\.toml: \[tool\.repo-agent-actions\] minimum-coverage = 63$/u);
  });

  test('is unknown where pytest itself runs the package before it is measured', () => {
    const verdict = judgeCoverage({ ...low, importedEarly: ['iniconfig'] });
    expect(verdict).toMatchObject({ outcome: 'unknown', isOpen: false });
    expect(verdict.message).toMatch(/^at least 63\.1%.*iniconfig/u);
  });
});

describe('nothing measured', () => {
  const set = { percentage: 80, name: 'minimum-coverage', isForAllTogether: false };
  const none: CoverageFacts = { ...low, coverage: null };
  test.each<[string, CoverageFacts, string, RegExp]>([
    ['is unknown where no limit is set', none, 'unknown', /^the tests didn't report it$/u],
    ['nor by tests that it disturbs', { ...none, isDisturbed: true }, 'unknown', /^measuring it disturbs the tests$/u],
    [
      'is not configured where nobody asked',
      { ...none, ranTests: false, wanted: false },
      'not-configured',
      /^pytest ran no tests$/u,
    ],
    [
      'has failed where the project measures it, and there is no test',
      { ...none, ranTests: false, hasNothing: true },
      'failed',
      /^the project measures it, but pytest ran no tests$/u,
    ],
    ['is unknown where its tests could not run', { ...none, ranTests: false }, 'unknown', /^pytest ran no tests$/u],
    [
      'has failed a limit, without tests',
      { ...none, ranTests: false, limit: set },
      'failed',
      /^minimum-coverage is 80%, but pytest ran no tests$/u,
    ],
    [
      'has failed a limit, with tests that report nothing',
      { ...none, limit: { ...set, name: 'fail_under of tox.ini' } },
      'failed',
      /^fail_under of tox\.ini is 80%, but the tests didn't report it$/u,
    ],
    [
      'has failed a limit, with tests that it disturbs',
      { ...none, limit: set, isDisturbed: true },
      'failed',
      /but measuring it disturbs the tests$/u,
    ],
    ['is skipped after a failed installation', { ...none, limit: set, isUnreached: true }, 'skipped', /^not reached$/u],
  ])('%s', (_name, facts, outcome, message) => {
    const verdict = judgeCoverage(facts);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.message).toMatch(message);
  });

  test('has a remedy for tests with a runner of their own, too', () => {
    const { remedy } = judgeCoverage({ ...none, ranTests: false, limit: set });
    expect(remedy).toMatch(
      /^Add tests, name the command that runs them in commands of \[tool\.repo-agent-actions\], or/u,
    );
  });
});

test('a limit for several Pythons together leaves the coverage of one open', () => {
  const limit = { percentage: 70, name: 'fail_under of .coveragerc', isForAllTogether: true };
  const verdict = judgeCoverage({ ...low, limit });
  expect(verdict).toMatchObject({ outcome: 'unknown', isOpen: true });
  expect(verdict.message).toMatch(
    /^63\.1% is below fail_under of \.coveragerc \(70%\), which may be meant for several/u,
  );
});

test('packages that pytest imports by itself are found by asking Python', async () => {
  // A pytest of our own, so that the test needs none installed
  const prelude = 'import sys, types; sys.modules["pytest"] = types.ModuleType("pytest"); import json\n';
  const found = await findImportedEarly(['json', 'demo', 'wave'], ([flag = '', program = '', ...names]) =>
    runProcess({
      file: 'python3',
      args: [flag, prelude + program, ...names],
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '' },
    }),
  );
  expect(found).toEqual(['json']);
});

test.each([
  [
    `pytest: error: argument --cov-report: invalid choice: "json:/tmp/coverage.json" (choose from "['term', 'xml']")`,
    true,
  ],
  [
    "pytest: error: argument --cov-report: invalid choice: 'json:/tmp/coverage.json' (choose from ['term', 'xml'])",
    true,
  ],
  ["pytest: error: argument --cov-report: invalid choice: 'jsn' (choose from ['term', 'json'])", false],
  ['pytest: error: unrecognized arguments: --cov', false],
])('a pytest-cov that reports no JSON: %j', (output, isOld) => {
  expect(lacksJsonReport(output)).toBe(isOld);
});
