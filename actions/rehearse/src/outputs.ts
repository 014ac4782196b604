import type { RehearseResult } from './run.ts';

export const defaultOutputs = { passed: 'false', 'record-path': '', 'report-path': '' } as const;

/** The outputs of action.yml. */
export function outputsOf(result: RehearseResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return { passed: String(result.passed), 'record-path': result.recordPath, 'report-path': result.reportPath };
}
