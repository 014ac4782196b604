import { DEFAULT_ENTRY, type DistributionKind, type ReceiptItem, type Stage, type Verification } from '#release-model';
import type { ScriptTrial } from './script-runs.ts';
import type { SmokeTest } from './smoke-test.ts';

/** A file of the release, which installers can fetch. */
export interface TrialFile {
  readonly filename: string;
  readonly kind: DistributionKind;
  /** `https:` for a file of an index, `file:` for one on disk. */
  readonly url: string;
  /** That its bytes must have when they are installed; `null` when nobody tells. */
  readonly requiredSha256: string | null;
  readonly requiresPython: string | null;
  /** Expanded tags of a wheel. */
  readonly tags: readonly string[];
  /** Build tag of a wheel. */
  readonly build: string | null;
}

/** Which extras are tried: none, those named, each of the release's in its own environment, or all in one. */
export type ExtrasChoice = 'none' | 'each' | 'all' | readonly string[];

/** What to do with the installer's warnings about this package. */
export type WarningsChoice = 'fail' | 'warn' | 'ignore';

/** How thoroughly a release is tried, and where its dependencies come from. */
export interface TrialSettings {
  readonly extras: ExtrasChoice;
  readonly installWarnings: WarningsChoice;
  /** Whether the source distribution is also installed. */
  readonly sdist: boolean;
  /** For all work on one Python. Seconds. */
  readonly timeout: number;
  /** Seconds; slower ones cause a warning. */
  readonly maximumInstallSeconds: number;
  readonly maximumImportSeconds: number;
  /** Where dependencies come from; `null`: the machine's own setting. */
  readonly dependenciesIndexUrl: string | null;
}

/** Which release is tried, and what with every Python. */
export interface TrialPlan {
  readonly stage: Stage;
  /** As the core metadata spell it. */
  readonly project: string;
  /** PEP 503 normal form. */
  readonly normalizedName: string;
  /** PEP 440 normal form. */
  readonly version: string;
  /** All files of this version, of which each Python gets one. */
  readonly files: readonly TrialFile[];
  /** Where the files are, for messages: `on the index`. */
  readonly filesAt: string;
  /** How files get there, for remedies; without a full stop. */
  readonly filesRemedy: string;
  /** Judges the file that an installer would choose, before it is installed. */
  readonly judgeFile: (file: TrialFile) => ReceiptItem;
  /** What the manifest says; `null` without one. */
  readonly verification: Verification | null;
  /** `null`: nobody named any, so every installed module is tried, as for the entry `{default}`. */
  readonly imports: readonly string[] | null;
  /** Patterns of modules that nobody has to be able to import: `automation.legacy`, `automation.plugins.*`. */
  readonly skipImports: readonly string[];
  /** `null`: neither the inputs nor the manifest specify any, so what is installed decides. */
  readonly scripts: readonly ScriptTrial[] | null;
  readonly smokeTest: SmokeTest | null;
  readonly settings: TrialSettings;
  /** Where dependencies come from, for display. */
  readonly dependenciesFrom: string;
}

/**
 * The imports that a plan names.
 * @param usual - in the place of `{default}`, and where nobody named any
 */
export function namedImports({ imports }: Pick<TrialPlan, 'imports'>, usual: readonly string[]): readonly string[] {
  return (imports ?? [DEFAULT_ENTRY]).flatMap((entry) => (entry === DEFAULT_ENTRY ? usual : [entry]));
}
