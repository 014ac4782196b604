import { JOB_STAGES } from '#release-model';
import type { PreflightResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  tag: '',
  commit: '',
  version: '',
  'is-prerelease': '',
  'is-finished': 'false',
  'manifest-sha256': '',
  'run-validate': 'false',
  'run-test': 'false',
  'run-build': 'false',
  'run-stage': 'false',
  'run-upload-test': 'false',
  'run-verify-test': 'false',
  'run-upload': 'false',
  'run-verify': 'false',
  'run-release': 'false',
} as const satisfies Readonly<Record<string, string>>;

/** The outputs of action.yml. If preflight didn't pass, no job runs, whatever was planned. */
export function outputsOf(result: PreflightResult): Readonly<Record<string, string>> {
  const runs = (stage: string): boolean => result.passed && result.jobs.some((job) => job.stage === stage && job.run);
  return {
    passed: String(result.passed),
    tag: result.tag?.tag ?? '',
    commit: result.commit ?? '',
    version: result.tag?.version ?? '',
    'is-prerelease': result.tag === null ? '' : String(result.tag.isPrerelease),
    'is-finished': String(result.isFinished),
    'manifest-sha256': result.manifestSha256 ?? '',
    ...Object.fromEntries(JOB_STAGES.map((stage) => [`run-${stage}`, String(runs(stage))])),
  };
}
