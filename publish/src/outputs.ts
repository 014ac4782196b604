import type { PublishResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  name: '',
  version: '',
  'manifest-path': '',
  'manifest-sha256': '',
  'run-plan': '',
  plan: '',
  'release-url': '',
  'record-path': '',
  'report-path': '',
} as const;

/** The outputs of action.yml. */
export function outputsOf(result: PublishResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const { record } = result;
  const named = record.receipts.find(({ project }) => project !== null);
  return {
    passed: String(result.passed),
    name: record.manifest?.project ?? named?.project ?? '',
    version: record.manifest?.version ?? named?.version ?? '',
    'manifest-path': result.manifestPath ?? '',
    'manifest-sha256': record.manifestSha256 ?? '',
    'run-plan': result.runPlan === undefined ? '' : JSON.stringify(result.runPlan),
    plan: result.plan === null ? '' : JSON.stringify(result.plan),
    'release-url': result.releaseUrl ?? '',
    'record-path': result.recordPath,
    'report-path': result.reportPath,
  };
}
