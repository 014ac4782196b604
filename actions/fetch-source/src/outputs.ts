import type { FetchSourceResult } from './run.ts';

export const defaultOutputs = { passed: 'false', commit: '' } as const satisfies Readonly<Record<string, string>>;

/** The outputs of action.yml. */
export function outputsOf({
  passed,
  commit,
}: FetchSourceResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return { passed: String(passed), commit };
}
