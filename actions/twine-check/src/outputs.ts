import type { CheckResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  findings: '[]',
  'findings-count': '0',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: CheckResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return {
    // An unrendered README is not a passed check, though it doesn't stop the stage.
    passed: String(result.receipt.outcome === 'passed'),
    findings: JSON.stringify(result.findings),
    'findings-count': String(result.findings.length),
  };
}
