import type { ReleaseManifest, Verification } from '@repo-agent-actions/release-model';
import type { VerifyInstallInputs } from '../src/inputs.ts';
import type { BuiltFile } from './wheel.ts';

/** A manifest of built files. */
export function createManifest(
  project: string,
  version: string,
  files: readonly BuiltFile[],
  verification: Partial<Verification> = {},
  requiresPython: string | null = null,
): ReleaseManifest {
  return {
    schema: 1,
    project,
    version,
    tag: null,
    commit: null,
    sourceDateEpoch: null,
    requiresPython,
    files: files.map(({ filename, bytes, sha256 }) => ({
      filename,
      kind: filename.endsWith('.whl') ? 'wheel' : 'sdist',
      size: bytes.length,
      sha256,
    })),
    verification: { imports: [], scripts: [], extras: [], smokeTest: null, ...verification },
    builtWith: null,
  };
}

export function createInputs(overrides: Partial<VerifyInstallInputs>): VerifyInstallInputs {
  return {
    stage: 'verify-test',
    manifest: null,
    name: null,
    version: null,
    index: 'testpypi',
    simpleUrl: null,
    allowHttpHosts: [],
    dependenciesIndexUrl: null,
    pythonVersions: 'auto',
    extras: 'none',
    imports: 'auto',
    scripts: 'auto',
    smokeTest: null,
    installWarnings: 'fail',
    sdist: false,
    timeout: 120,
    maximumInstallSeconds: 30,
    maximumImportSeconds: 5,
    allowMissingPython: false,
    audit: 'false',
    auditIgnore: [],
    ...overrides,
  };
}
