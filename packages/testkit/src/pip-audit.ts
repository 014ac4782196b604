import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockedEnvironment } from '#python-env';
import { runProcess } from '#process';
import type { Host } from '#release-model';
import { REPOSITORY } from './run-bundle.ts';

/** What the real pip-audit says of one project. */
export type PipAuditVerdict =
  | { readonly kind: 'known'; readonly version: string; readonly vulnerabilities: readonly PipAuditVulnerability[] }
  | { readonly kind: 'skipped' };

export interface PipAuditVulnerability {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly fixVersions: readonly string[];
}

/** How pip-audit reaches what plays pypi.org. */
export interface PipAuditWay {
  readonly proxyUrl: string;
  /** A file with the authority to trust. */
  readonly authorityPath: string;
  /** Where its files go. */
  readonly folder: string;
}

/**
 * Asks the real pip-audit, pinned by hash, about versions of different projects.
 * @param pins - `name==version`
 * @returns by name in normal form; `null` when it gave no answer at all, as for one document that it can't read
 */
export async function runPipAudit(
  pins: readonly string[],
  { proxyUrl, authorityPath, folder }: PipAuditWay,
  host: Host,
): Promise<ReadonlyMap<string, PipAuditVerdict> | null> {
  const lock = await readFile(join(REPOSITORY, 'requirements/pip-audit.txt'), 'utf8');
  const { python, environment } = await lockedEnvironment('pip-audit', lock, host);
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, 'pip-audit-'));
  const requirements = join(work, 'requirements.txt');
  await writeFile(requirements, pins.map((pin) => `${pin}\n`).join(''));
  const options = ['--no-deps', '--disable-pip', '--format', 'json', '--desc', 'off', '--aliases', 'on', '-s', 'pypi'];
  const { stdout } = await runProcess({
    file: python,
    args: [
      '-I',
      '-m',
      'pip_audit',
      '-r',
      requirements,
      ...options,
      '--cache-dir',
      join(work, 'cache'),
      '--timeout',
      '10',
    ],
    cwd: work,
    env: { ...environment, HOME: work, HTTPS_PROXY: proxyUrl, NO_PROXY: '', REQUESTS_CA_BUNDLE: authorityPath },
    signal: host.signal,
    timeoutMs: 120_000,
  });
  if (stdout.trim() === '') return null;
  const { dependencies } = JSON.parse(stdout) as { readonly dependencies: readonly PipAuditEntry[] };
  return new Map(dependencies.map((entry) => [entry.name, verdictOf(entry)]));
}

interface PipAuditEntry {
  readonly name: string;
  readonly version?: string;
  readonly skip_reason?: string;
  readonly vulns?: readonly {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly fix_versions: readonly string[];
  }[];
}

function verdictOf({ version = '', skip_reason: skipped, vulns = [] }: PipAuditEntry): PipAuditVerdict {
  if (skipped !== undefined) return { kind: 'skipped' };
  const vulnerabilities = vulns.map(({ id, aliases, fix_versions: fixVersions }) => ({ id, aliases, fixVersions }));
  return { kind: 'known', version, vulnerabilities };
}
