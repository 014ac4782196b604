import { serialize } from '#release-model';
import type { BuildResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  name: '',
  version: '',
  manifest: '',
  'manifest-path': '',
  'manifest-sha256': '',
  'packages-dir': '',
  files: '[]',
  reproducible: 'unknown',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: BuildResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const { manifest } = result;
  return {
    passed: String(result.passed),
    name: manifest?.project ?? '',
    version: manifest?.version ?? '',
    manifest: manifest === null ? '' : serialize(manifest),
    'manifest-path': result.manifestPath ?? '',
    'manifest-sha256': result.manifestSha256 ?? '',
    'packages-dir': result.packagesDir,
    files: JSON.stringify(manifest?.files ?? []),
    reproducible: result.reproducible,
  };
}
