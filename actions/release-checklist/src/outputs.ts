import type { AskedResult } from './run-as-asked.ts';

export const defaultOutputs = { passed: 'false', checklist: '[]' } as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: AskedResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return { passed: String(result.passed), checklist: JSON.stringify(result.points) };
}
