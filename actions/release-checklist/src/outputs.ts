import type { ChecklistResult } from './run.ts';

export const defaultOutputs = { passed: 'false', checklist: '[]' } as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: ChecklistResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return { passed: String(result.passed), checklist: JSON.stringify(result.points) };
}
