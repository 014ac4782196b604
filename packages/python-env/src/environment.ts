import type { ProcessResult } from '#process';
import type { Python } from './python.ts';
import type { Uv } from './find-uv.ts';

/** What to install into an environment, and how. */
export interface InstallRequest {
  /** Requirements (PEP 508), absolute paths of distributions, URLs; with `requireHashes` each ends in ` --hash=sha256:…`. */
  readonly requirements?: readonly string[];
  /** The text of a requirements file that this suite has generated: with hashes, markers, line continuations. */
  readonly requirementsText?: string;
  /** A project's folder, absolute: an editable installation, which runs the files of its tree. */
  readonly editable?: string;
  /** Extras of `editable`. */
  readonly extras?: readonly string[];
  /** No index, only `findLinks`. */
  readonly noIndex?: boolean;
  /** Only this index: no other one, and no find-links of the machine. May contain credentials. */
  readonly indexUrl?: string;
  /** In addition to `indexUrl`. */
  readonly extraIndexUrls?: readonly string[];
  /** In addition to `indexUrl`, or alone with `noIndex`: folders, or URLs of pages with links. */
  readonly findLinks?: readonly string[];
  readonly requireHashes?: boolean;
  /** Constraints: they restrict versions but install nothing. */
  readonly constraints?: readonly string[];
  /** Files of constraints, in pip's format. Absolute. */
  readonly constraintsFiles?: readonly string[];
  readonly noDeps?: boolean;
  /** Projects whose index pages to request again: they may have changed since they were cached. */
  readonly refresh?: readonly string[];
  /** Only wheels, never build; or the opposite, for these projects. */
  readonly onlyBinary?: boolean;
  readonly noBinary?: readonly string[];
  /** Whether pre-releases may satisfy any requirement. */
  readonly prereleases?: boolean;
  readonly upgrade?: boolean;
  /** Whether to only print what would be done; `plannedDistributions` reads it. */
  readonly dryRun?: boolean;
  /** The base of relative paths in requirements, where the installer runs; by default the environment's folder. */
  readonly cwd?: string;
  /** Variables in addition to those of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** The pip that an interpreter has for itself. */
export interface CarriedPip {
  /** What a Python runs in its place, to install where that Python does; absolute. */
  readonly runner: string;
  readonly version: string;
}

/** A virtual environment. */
export interface Environment {
  readonly folder: string;
  /** The interpreter of the environment; absolute. */
  readonly python: string;
  /** Where its scripts are; absolute. */
  readonly bin: string;
  /** The Python that created it. */
  readonly interpreter: Python;
  /** `null` when pip installs. */
  readonly uv: Uv | null;
  /** The pip outside of it that installs into it, where there is none in it. */
  readonly pip?: CarriedPip;
  /** Variables for child processes: its scripts come first on the PATH, and packages come from the machine's indexes. */
  readonly environment: Readonly<Record<string, string>>;
  /** Installs. Check the exit code; `installFailure` turns the output into a sentence. */
  install(request: InstallRequest): Promise<ProcessResult>;
  /** Where a script of this name would be; absolute. */
  script(name: string): string;
}
