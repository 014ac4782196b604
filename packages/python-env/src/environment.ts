import type { ProcessResult } from '@repo-agent-actions/process';
import type { Python } from './python.ts';
import type { Uv } from './find-uv.ts';

/** What to install into an environment, and how. */
export interface InstallRequest {
  /** Requirements (PEP 508), absolute paths of distributions, URLs; with `requireHashes` each ends in ` --hash=sha256:…`. */
  readonly requirements?: readonly string[];
  /** The text of a requirements file, as this suite has made it: hashes, markers, line continuations. */
  readonly requirementsText?: string;
  /** A project's folder, absolute: installed so that its tree is what runs. */
  readonly editable?: string;
  /** Extras of `editable`. */
  readonly extras?: readonly string[];
  /** No index at all, only `findLinks`. */
  readonly noIndex?: boolean;
  /** This index alone: no other one, no find-links of the machine's. May hold credentials. */
  readonly indexUrl?: string;
  /** Besides `indexUrl`. */
  readonly extraIndexUrls?: readonly string[];
  /** Besides `indexUrl`, or alone with `noIndex`: folders or URLs of pages with links. */
  readonly findLinks?: readonly string[];
  readonly requireHashes?: boolean;
  /** Requirements that bind without installing. */
  readonly constraints?: readonly string[];
  /** The same in a file, in pip's format. Absolute. */
  readonly constraintsFile?: string;
  readonly noDeps?: boolean;
  /** Projects whose index pages are asked for anew: they may have changed since they were cached. */
  readonly refresh?: readonly string[];
  /** Never build: wheels only; or the opposite, for these projects. */
  readonly onlyBinary?: boolean;
  readonly noBinary?: readonly string[];
  /** Pre-releases may satisfy any requirement. */
  readonly prereleases?: boolean;
  readonly upgrade?: boolean;
  /** Only says what would be done; `plannedDistributions` reads it. */
  readonly dryRun?: boolean;
  /** Where relative paths in requirements start, and where the installer runs; the environment's folder without it. */
  readonly cwd?: string;
  /** Variables beyond the environment's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** A virtual environment. */
export interface Environment {
  readonly folder: string;
  /** The environment's own interpreter; absolute. */
  readonly python: string;
  /** Where its scripts are; absolute. */
  readonly bin: string;
  /** Of what it was made. */
  readonly interpreter: Python;
  /** `null` when pip does the installing. */
  readonly uv: Uv | null;
  /** For children that run in it: its scripts come first on the PATH, and packages are found as the machine says. */
  readonly environment: Readonly<Record<string, string>>;
  /** Installs. The exit code tells; `installFailure` makes a sentence of what was said. */
  install(request: InstallRequest): Promise<ProcessResult>;
  /** Where a script of this name would be; absolute. */
  script(name: string): string;
}
