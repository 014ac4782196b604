import type { ReleaseManifest, Verification } from '#release-model';
import { createManifest, createManifestFile } from '#testkit/release-documents';
import type { VerifyInstallInputs } from '../src/inputs.ts';
import type { BuiltFile } from './wheel.ts';

/** The manifest of built files, which nobody has tagged. */
export function manifestOf(
  project: string,
  version: string,
  built: readonly BuiltFile[],
  verification: Partial<Verification> = {},
  requiresPython: string | null = null,
): ReleaseManifest {
  const files = built.map(({ filename, bytes, sha256 }) => ({ ...createManifestFile(filename, bytes), sha256 }));
  return createManifest({ project, version, tag: null, commit: null, files, verification, requiresPython });
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
    wait: true,
    waitTimeout: 1,
    timeout: 120,
    maximumInstallSeconds: 30,
    maximumImportSeconds: 5,
    allowMissingPython: false,
    audit: 'false',
    auditIgnore: [],
    ...overrides,
  };
}
