import type { HandOverResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  name: '',
  version: '',
  'artifact-name': '',
  'manifest-path': '',
  'manifest-sha256': '',
  'packages-dir': '',
} as const satisfies Readonly<Record<string, string>>;

/** The outputs of action.yml. */
export function outputsOf(result: HandOverResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const { release } = result;
  return {
    passed: String(result.passed),
    name: release?.project ?? '',
    version: release?.version ?? '',
    'artifact-name': release?.artifactName ?? '',
    'manifest-path': release?.manifestPath ?? '',
    'manifest-sha256': release?.manifestSha256 ?? '',
    'packages-dir': release?.packagesDir ?? '',
  };
}
