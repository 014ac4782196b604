import { describe, expect, test } from '@jest/globals';
import { parseProjectConfig } from '../src/index.ts';

describe('[tool.repo-agent-actions]', () => {
  test('is empty when a project has no such table', () => {
    expect(parseProjectConfig(undefined, 'pyproject.toml')).toEqual({});
  });

  test('keeps every key under its name in the code', () => {
    const table = {
      imports: ['automation'],
      scripts: { automation: ['--version'] },
      extras: { monitoring: 'automation.monitoring.metrics:MetricsCollector' },
      'smoke-test': 'scripts/smoke_test.py',
      'tag-prefix': 'v',
      changelog: 'CHANGELOG.md',
      ignore: [{ rule: 'W003', reason: 'a data file' }],
      'minimum-coverage': 80,
      generated: ['src/automation/_table.py', 'automation/locale/**/*.mo'],
    };
    expect(parseProjectConfig(table, 'pyproject.toml')).toEqual({
      imports: ['automation'],
      scripts: { automation: ['--version'] },
      extras: { monitoring: 'automation.monitoring.metrics:MetricsCollector' },
      smokeTest: 'scripts/smoke_test.py',
      tagPrefix: 'v',
      changelog: 'CHANGELOG.md',
      ignore: [{ rule: 'W003', reason: 'a data file' }],
      minimumCoverage: 80,
      generated: ['src/automation/_table.py', 'automation/locale/**/*.mo'],
    });
  });

  test.each([
    [
      'an unknown key',
      { smoketest: 'x.py' },
      /smoketest.*Its keys are imports, skip-imports, scripts, extras, smoke-test/su,
    ],
    ['a rule left out without a reason', { ignore: [{ rule: 'W003', reason: '' }] }, /ignore\.0\.reason/u],
    ['generated files that are all files', { generated: ['**'] }, /generated\.0: matches everything\. Name the files/u],
    ['generated files that are all of Python', { generated: ['**/*.py'] }, /generated\.0: matches everything/u],
    ['generated files outside', { generated: ['pkg/../../x.py'] }, /generated\.0: is not a path in the project/u],
    ['a value of the wrong type', { imports: 'automation' }, /imports/u],
  ])('is refused for %s', (_, table, message) => {
    expect(() => parseProjectConfig(table, 'pyproject.toml')).toThrow(message);
  });
});
