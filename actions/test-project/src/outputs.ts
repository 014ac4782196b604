import type { TestResult } from './run.ts';

export const defaultOutputs = { passed: 'false', results: '[]', coverage: '' } as const satisfies Readonly<
  Record<string, string>
>;

export function outputsOf(result: TestResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return {
    passed: String(result.passed),
    results: JSON.stringify(result.results),
    coverage: result.coverage === null ? '' : result.coverage.toFixed(2),
  };
}
