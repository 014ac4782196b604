import { describe, expect, test } from '@jest/globals';
import { configuredInputs, parseProjectConfig, parseSettingValues, settingsAfterBuild } from '../src/index.ts';

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
      settings: { 'tag-prefix': 'v', changelog: 'CHANGELOG.md', 'minimum-coverage': 80 },
      places: {
        'tag-prefix': 'pyproject.toml, [tool.repo-agent-actions] tag-prefix',
        changelog: 'pyproject.toml, [tool.repo-agent-actions] changelog',
        'minimum-coverage': 'pyproject.toml, [tool.repo-agent-actions] minimum-coverage',
      },
    });
  });

  test.each([
    [
      'an unknown key',
      { smoketest: 'x.py' },
      /smoketest: is not a setting\. Did you mean smoke-test\? Rename or remove it\./u,
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

describe('a setting that is also an input', () => {
  const lines: Readonly<Record<string, number>> = { 'test-timeout': 7, commands: 9 };
  const read = (table: unknown): ReturnType<typeof parseProjectConfig> =>
    parseProjectConfig(table, 'sub/pyproject.toml', (key) => lines[key]);

  test.each<[string, unknown, unknown]>([
    [
      'a misspelled key',
      { 'test-timout': 5 },
      'sub/pyproject.toml, [tool.repo-agent-actions] test-timout: is not a setting. Did you mean test-timeout? Rename or remove it.',
    ],
    [
      'a text for a number',
      { 'test-timeout': '600' },
      'sub/pyproject.toml:7, [tool.repo-agent-actions] test-timeout: is "600". Write an integer from 1 to 86400.',
    ],
    [
      'a number out of range',
      { 'test-timeout': 0 },
      'sub/pyproject.toml:7, [tool.repo-agent-actions] test-timeout: is 0. Write an integer from 1 to 86400.',
    ],
    [
      'a fraction',
      { parallel: 1.5 },
      'sub/pyproject.toml, [tool.repo-agent-actions] parallel: is 1.5. Write an integer from 1 to 32.',
    ],
    [
      'a text for a boolean',
      { sdist: 'yes' },
      'sub/pyproject.toml, [tool.repo-agent-actions] sdist: is "yes". Write true or false.',
    ],
    [
      'a word that is none',
      { 'install-warnings': 'stop' },
      'sub/pyproject.toml, [tool.repo-agent-actions] install-warnings: is "stop". Write one of "fail", "warn", "ignore".',
    ],
    [
      'a word that is nearly one',
      { 'install-warnings': 'wran' },
      'sub/pyproject.toml, [tool.repo-agent-actions] install-warnings: is "wran". Did you mean warn? Write one of "fail", "warn", "ignore".',
    ],
    [
      'one strange word among others',
      { checks: ['metadata', 'chnagelog'] },
      expect.stringMatching(
        /^sub\/pyproject\.toml, \[tool\.repo-agent-actions\] checks: is \["metadata","chnagelog"\], and "chnagelog" is none of its values\. Did you mean changelog\? Write a list of some of "all", /u,
      ),
    ],
    [
      'a strange word alone',
      { checks: ['everything at all'] },
      expect.stringMatching(/checks: is \["everything at all"\]\. Write a list of some of "all", /u),
    ],
    [
      'numbers in a list',
      { 'python-versions': [3.11] },
      'sub/pyproject.toml, [tool.repo-agent-actions] python-versions: is [3.11]. Write a list of texts in quotation marks, each without a comma.',
    ],
    [
      'two names in one',
      { 'python-versions': ['3.11, 3.12'] },
      'sub/pyproject.toml, [tool.repo-agent-actions] python-versions: is ["3.11, 3.12"]. Write a list of texts in quotation marks, each without a comma.',
    ],
    [
      'two commands in one',
      { commands: ['pytest\nruff check'] },
      'sub/pyproject.toml:9, [tool.repo-agent-actions] commands: is ["pytest\\nruff check"]. Write a list of texts in quotation marks, each of one line.',
    ],
    [
      'a table for a list',
      { commands: { a: 1 } },
      'sub/pyproject.toml:9, [tool.repo-agent-actions] commands: is {"a":1}. Write a list of texts in quotation marks, each of one line.',
    ],
    [
      'no table at all',
      ['x'],
      'sub/pyproject.toml: tool.repo-agent-actions is ["x"]. Write it as a table, [tool.repo-agent-actions].',
    ],
  ])('is refused as %s', (_, table, sentence) => {
    expect(() => read(table)).toThrow(expect.objectContaining({ message: sentence }));
  });

  test.each([
    'index',
    'simple-url',
    'allow-http-hosts',
    'dependencies-index-url',
    'api-url',
    'password',
    'environment-variables',
    'username',
    'dry-run',
    'confirmed',
  ])('is never %s: only the workflow says that', (key) => {
    expect(() => read({ [key]: 'x' })).toThrow(/is not a setting/u);
  });

  test('is taken by each action under the name of its input, and from the manifest by those without the project', () => {
    const config = read({ 'test-timeout': 600, 'verify-timeout': 60, 'verify-extras': ['none'], 'tag-prefix': 'r' });
    const of = (action: string): unknown =>
      Object.fromEntries([...configuredInputs(action, config, '/p')].map(([name, { value }]) => [name, value]));
    expect(of('test-project')).toEqual({ timeout: 600 });
    expect(of('verify-install')).toEqual({ timeout: 60, extras: ['none'] });
    expect(of('publish')).toEqual({ 'test-timeout': 600, 'verify-timeout': 60, extras: ['none'] });
    expect(settingsAfterBuild(config)).toEqual({ 'verify-timeout': 60, 'verify-extras': ['none'] });
    expect(configuredInputs('test-project', config, '/p').get('timeout')?.place).toBe(
      'sub/pyproject.toml:7, [tool.repo-agent-actions] test-timeout',
    );
  });

  test('of a manifest is checked, too, and one of another version is left out', () => {
    expect(parseSettingValues({ 'verify-timeout': 60, 'of-the-future': 1 }, 'm.json')).toEqual({
      'verify-timeout': 60,
    });
    expect(() => parseSettingValues({ 'verify-timeout': 'long' }, 'm.json')).toThrow(
      'm.json, settings.verify-timeout: is "long". Write an integer from 1 to 86400.',
    );
  });
});
