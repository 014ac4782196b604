import type { InputReader } from '#action-kit';
import { visibleValue } from '#harmless-text';
import type { TrialSettings } from '#installed-release';
import { autoOr, readExtras, readManifestInput } from '#installed-release/trial-inputs';
import { ReleaseError } from '#release-model';

/** Whether dependencies are audited; `auto`: unless verify-test has audited this release on this machine. */
export type AuditChoice = 'auto' | 'true' | 'false';

export interface VerifyInstallInputs extends TrialSettings {
  /** Which of the two verifications this is; by default it follows from `index`. */
  readonly stage: 'verify-test' | 'verify';
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: `name` and `version` are given. */
  readonly manifest: string | null;
  readonly name: string | null;
  readonly version: string | null;
  /** `pypi`, `testpypi`, `gitea`, or a URL. */
  readonly index: string;
  /** The simple API of the index; `null`: derived from `index`. */
  readonly simpleUrl: string | null;
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
  readonly pythonVersions: 'auto' | readonly string[];
  /** `module` or `module:attribute`; `auto`: the manifest's, or the modules in the installed files. */
  readonly imports: 'auto' | readonly string[];
  /** Command lines, `automation --help`; `auto`: the manifest's, or only a check that each script exists. */
  readonly scripts: 'auto' | readonly string[];
  /** A Python script that exits 0; absolute; `null`: the manifest's. */
  readonly smokeTest: string | null;
  readonly allowMissingPython: boolean;
  /** Whether to wait for an index that doesn't show the release yet. */
  readonly wait: boolean;
  /** Seconds. */
  readonly waitTimeout: number;
  /** Whether uv fetches a named Python that isn't installed; absent: it doesn't. */
  readonly pythonDownloads?: boolean;
  readonly audit: AuditChoice;
  /** Ids of vulnerabilities that a person accepts: `PYSEC-…`, `CVE-…`, `GHSA-…`. */
  readonly auditIgnore: readonly string[];
}

/** The id of an advisory, as databases write them: words and numbers joined by hyphens. */
function advisoryId(text: string): string {
  if (/^[A-Za-z]\w*(?:-\w+)+$/u.test(text)) return text;
  throw new ReleaseError({
    subject: 'audit-ignore',
    problem: `'${visibleValue(text, 80)}' is not the id of an advisory`,
    remedy: 'Use ids as the audit shows them: PYSEC-2018-28, CVE-2018-18074 or GHSA-x84v-xcm2-53pg',
  });
}

export function readInputs(reader: InputReader): VerifyInstallInputs {
  const index = reader.text('index');
  const stage = reader.choice('stage', ['auto', 'verify-test', 'verify']);
  return {
    stage: stage === 'auto' ? (index === 'testpypi' ? 'verify-test' : 'verify') : stage,
    manifest: readManifestInput(reader),
    name: reader.optional('name'),
    version: reader.optional('version'),
    index,
    simpleUrl: reader.optional('simple-url'),
    allowHttpHosts: reader.list('allow-http-hosts'),
    dependenciesIndexUrl: reader.optional('dependencies-index-url'),
    pythonVersions: autoOr(reader.list('python-versions'), 'python-versions'),
    extras: readExtras(reader.list('extras', { extends: true })),
    imports: autoOr(reader.list('imports', { extends: true }), 'imports'),
    scripts: autoOr(reader.lines('scripts', { extends: true }), 'scripts'),
    smokeTest: reader.optionalPath('smoke-test'),
    installWarnings: reader.choice('install-warnings', ['fail', 'warn', 'ignore']),
    sdist: reader.boolean('sdist'),
    wait: reader.boolean('wait'),
    waitTimeout: reader.integer('wait-timeout', { minimum: 1, maximum: 86_400 }),
    timeout: reader.integer('timeout', { minimum: 1, maximum: 86_400 }),
    maximumInstallSeconds: reader.decimal('maximum-install-seconds', { minimum: 0 }),
    maximumImportSeconds: reader.decimal('maximum-import-seconds', { minimum: 0 }),
    allowMissingPython: reader.boolean('allow-missing-python'),
    pythonDownloads: reader.boolean('python-downloads'),
    audit: reader.choice('audit', ['auto', 'true', 'false']),
    auditIgnore: reader.list('audit-ignore', { adds: true }).map(advisoryId),
  };
}
