import type { ReportFailureResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  outcome: 'none',
  'failed-stage': '',
  'issue-number': '',
  'issue-url': '',
} as const satisfies Readonly<Record<string, string>>;

/** The outputs of action.yml. */
export function outputsOf({
  passed,
  failedStage,
  issue,
}: ReportFailureResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return {
    passed: String(passed),
    outcome: issue?.outcome ?? 'none',
    'failed-stage': failedStage ?? '',
    'issue-number': issue === null ? '' : String(issue.number),
    'issue-url': issue?.url ?? '',
  };
}
