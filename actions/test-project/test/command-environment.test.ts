import { describe, expect, test } from '@jest/globals';
import { commandEnvironment } from '../src/command-environment.ts';

describe('what a command of the project sees', () => {
  test('no credentials of indexes', () => {
    const seen = commandEnvironment(
      {
        PATH: '/bin',
        PIP_INDEX_URL: 'https://somebody:secret@example.org/simple',
        UV_INDEX: 'https://example.org/a https://token@example.org/b',
        UV_DEFAULT_INDEX: 'https://example.org/simple',
        FORCE_COLOR: '1',
      },
      null,
    );
    expect(seen).toEqual({ PATH: '/bin', UV_DEFAULT_INDEX: 'https://example.org/simple', NO_COLOR: '1', TERM: 'dumb' });
  });

  test('where to report coverage, beside what the machine already wants of pytest', () => {
    expect(commandEnvironment({ PYTEST_ADDOPTS: '-x' }, '/a b/c.json')['PYTEST_ADDOPTS']).toBe(
      '-x "--cov-report=json:/a b/c.json"',
    );
  });
});
