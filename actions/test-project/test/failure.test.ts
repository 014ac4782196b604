import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../src/failure.ts';
import type { CoverageVerdict } from '../src/judge-coverage.ts';
import type { PythonResult } from '../src/test-python.ts';

const COVERAGE: CoverageVerdict = { outcome: 'passed', message: '', findings: [], isOpen: false, remedy: '' };

function installFailed(message: string): PythonResult {
  const install = { python: '3.12', command: 'install', outcome: 'failed', ms: 1, message, output: '' } as const;
  return {
    python: '3.12',
    install,
    notes: [],
    commands: [],
    ranTests: false,
    isDisturbed: false,
    measuresCoverage: false,
    coverage: null,
    importedEarly: [],
  };
}

describe('what is advised when the installation failed', () => {
  test.each([
    [
      "the project can't be installed: http://x.example can't be reached (the connection is refused)",
      'Check the address',
    ],
    ["the project can't be installed: the disk is full", 'Free some space'],
    ["the project can't be installed: Boom: 42", 'Fix the project'],
  ])('%s', (message, remedy) => {
    const failed = installFailed(message);
    const { failure, failureAbout } = failureOf([failed], COVERAGE);
    expect(failureAbout).toBe(failed.install);
    expect(failure).toContain(`install on Python 3.12: ${message}. ${remedy}`);
  });
});
