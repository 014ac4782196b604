import type { TryResult } from './run.ts';

export const defaultOutputs = { passed: 'false', results: '[]', 'receipt-path': '' } as const satisfies Readonly<
  Record<string, string>
>;

export function outputsOf(result: TryResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return { passed: String(result.passed), results: JSON.stringify(result.results), 'receipt-path': result.receiptPath };
}
