import type { DependencyLedger } from '#dependency-audit';
import type { Limiter } from '#process';
import type { CleanPlace, Python, Uv } from '#python-env';
import type { Finding, Host, ReceiptItem } from '#release-model';
import type { ModulePlatform } from './own-modules.ts';
import type { TrialPlan } from './trial-plan.ts';

/** What a trial on one Python needs. */
export interface PythonWork {
  readonly plan: TrialPlan;
  readonly python: Python;
  readonly place: CleanPlace;
  /** `null`: pip installs. */
  readonly uv: Uv | null;
  readonly host: Host;
  /** Shared by all Pythons: never more at the same time than there are cores. */
  readonly limit: Limiter;
  /** Where dependencies are noted for the audit; `null` when there is no audit. */
  readonly ledger: DependencyLedger | null;
  /** One of several Pythons: what is resolved but not installed is resolved for this one only. */
  readonly first: boolean;
  /** Milliseconds left for this Python. */
  remaining(): number;
}

/** The result for one Python. */
export interface PythonVerdict {
  readonly python: Python;
  readonly items: readonly ReceiptItem[];
  readonly findings: readonly Finding[];
  /** Milliseconds; `null` when it wasn't reached. */
  readonly installMs: number | null;
  /** Of the slowest import, in milliseconds; `null` when nothing was imported. */
  readonly importMs: number | null;
}

/** What modules are tried on. */
export function platformOf({ python }: Pick<PythonWork, 'python'>): ModulePlatform {
  return { platform: process.platform, minor: python.minor };
}
