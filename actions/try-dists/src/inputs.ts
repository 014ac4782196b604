import type { InputReader } from '#action-kit';
import type { TrialSettings } from '#installed-release';
import { autoOr, readExtras, readManifestInput } from '#installed-release/trial-inputs';

export interface TryDistsInputs extends Omit<TrialSettings, 'sdist'> {
  /** Absolute. */
  readonly packagesDir: string;
  /** Path, or JSON; `null`: the one release in `packagesDir`. */
  readonly manifest: string | null;
  readonly pythonVersions: 'auto' | readonly string[];
  readonly allowMissingPython: boolean;
  /** Whether uv fetches a named Python that isn't installed; absent: it doesn't. */
  readonly pythonDownloads?: boolean;
  /** `module` or `module:attribute`; `auto`: the manifest's, or the modules in the installed files. */
  readonly imports: 'auto' | readonly string[];
  /** Command lines, `automation --help`; `auto`: the manifest's, or only a check that each script exists. */
  readonly scripts: 'auto' | readonly string[];
  /** A Python script that exits 0; absolute; `null`: the manifest's. */
  readonly smokeTest: string | null;
  /** Whether the source distribution is also installed; `auto`: if no wheel is for one platform. */
  readonly fromSource: 'auto' | 'true' | 'false';
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
}

export function readInputs(reader: InputReader): TryDistsInputs {
  return {
    packagesDir: reader.path('packages-dir'),
    manifest: readManifestInput(reader),
    pythonVersions: autoOr(reader.list('python-versions'), 'python-versions'),
    allowMissingPython: reader.boolean('allow-missing-python'),
    pythonDownloads: reader.boolean('python-downloads'),
    extras: readExtras(reader.list('extras', { extends: true })),
    imports: autoOr(reader.list('imports', { extends: true }), 'imports'),
    scripts: autoOr(reader.lines('scripts', { extends: true }), 'scripts'),
    smokeTest: reader.optionalPath('smoke-test'),
    fromSource: reader.choice('from-source', ['auto', 'true', 'false']),
    installWarnings: reader.choice('install-warnings', ['fail', 'warn', 'ignore']),
    dependenciesIndexUrl: reader.optional('dependencies-index-url'),
    allowHttpHosts: reader.list('allow-http-hosts'),
    timeout: reader.integer('timeout', { minimum: 1, maximum: 86_400 }),
    maximumInstallSeconds: reader.decimal('maximum-install-seconds', { minimum: 0 }),
    maximumImportSeconds: reader.decimal('maximum-import-seconds', { minimum: 0 }),
  };
}
