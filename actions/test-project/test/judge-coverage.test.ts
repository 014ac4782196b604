import { describe, expect, test } from '@jest/globals';
import { runProcess } from '#process';
import { findImportedEarly } from '../src/imported-early.ts';
import { judgeCoverage, type CoverageFacts } from '../src/judge-coverage.ts';

const low: CoverageFacts = {
  coverage: 63.108,
  minimum: 70,
  target: 80,
  ranTests: true,
  wanted: true,
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

test('what was never reported is unknown, and what was never tested not configured', () => {
  expect(judgeCoverage({ ...low, coverage: null }).outcome).toBe('unknown');
  expect(judgeCoverage({ ...low, coverage: null, ranTests: false }).outcome).toBe('not-configured');
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
