import { expect, test } from '@jest/globals';
import type { DetailedResult } from '../src/command-result.ts';
import { settlePythons } from '../src/settle-pythons.ts';
import type { PythonResult } from '../src/test-python.ts';

function python(version: string, result: Partial<DetailedResult>): PythonResult {
  const whole: DetailedResult = {
    python: version,
    command: 'pytest',
    outcome: 'passed',
    ms: 1,
    message: '',
    output: '',
    ...result,
  };
  return {
    python: version,
    install: { ...whole, command: 'install' },
    notes: [],
    commands: [whole],
    ranTests: true,
    isDisturbed: false,
    measuresCoverage: false,
    coverage: null,
    importedEarly: [],
  };
}

const SKIPPED = { outcome: 'failed', ranNothing: 'skipped' } as const;
const ABSENT = { outcome: 'not-configured', askedBy: 'extra dev declares it' } as const;

test.each<[string, readonly Partial<DetailedResult>[], readonly string[]]>([
  ['tests that run nowhere have failed', [SKIPPED, SKIPPED], ['failed', 'failed']],
  ['tests that run on another Python are unknown on this one', [SKIPPED, {}], ['unknown', 'passed']],
  ['a tool for other Pythons only has failed', [ABSENT, ABSENT], ['failed', 'failed']],
  ['a tool for some of the Pythons is not configured on the others', [ABSENT, {}], ['not-configured', 'passed']],
  ['no test on one Python has failed', [{ outcome: 'failed', ranNothing: 'none' }, {}], ['failed', 'passed']],
])('%s', (_name, results, outcomes) => {
  const settled = settlePythons(results.map((result, at) => python(`3.${String(10 + at)}`, result)));
  expect(settled.map(({ commands }) => commands[0]?.outcome)).toEqual(outcomes);
});
