/** What sort of thing made a build or an installation fail. Each kind has its own remedy. */
export type CauseKind =
  | 'timed-out'
  | 'killed'
  | 'out-of-memory'
  | 'disk-full'
  | 'not-permitted'
  | 'requirement-unknown'
  | 'requirement-version'
  | 'requirement-python'
  | 'requirement-hash'
  | 'requirement-fetch'
  | 'backend-import'
  | 'backend-hook'
  | 'plugin-missing'
  | 'module-missing'
  | 'tool-missing'
  | 'tool-failed'
  | 'compiler-missing'
  | 'rust-missing'
  | 'linker-missing'
  | 'header-missing'
  | 'library-missing'
  | 'crate-missing'
  | 'compile-error'
  | 'link-error'
  | 'cmake-error'
  | 'meson-error'
  | 'cargo-error'
  | 'configuration'
  | 'file-missing'
  | 'syntax-error'
  | 'flat-layout'
  | 'no-packages'
  | 'no-version'
  | 'no-repository'
  | 'python-unsupported'
  | 'project-code'
  | 'unknown';

/** Why a build failed: the first error of the tool that failed, in its own words. */
export interface BuildCause {
  readonly kind: CauseKind;
  /** One line without credentials and without a full stop. */
  readonly text: string;
  /** Where the error is: relative to the project if it is one of its files, else as the tool says it. */
  readonly file: string | null;
  readonly line: number | null;
  /** What is missing or can't be used: a program, module, header, library, requirement or file. */
  readonly about: string | null;
}

/** What is known of the build whose output is read. */
export interface BuildContext {
  /** Files of the project, relative to it, with `/`. */
  readonly files?: readonly string[];
  /** The project's folder, as the output shows it. Absolute. */
  readonly folder?: string | null;
  /** The folder of the copies and caches of the run. Absolute. */
  readonly temporaryFolder?: string | null;
  /** The name of the folder in the sdist that was built: `demo-1.2.3`. */
  readonly sdistFolder?: string | null;
}

/** Makes a cause; what isn't known is `null`. */
export function cause(
  kind: CauseKind,
  text: string,
  { file = null, line = null, about = null }: Partial<Pick<BuildCause, 'file' | 'line' | 'about'>> = {},
): BuildCause {
  return { kind, text, file, line, about };
}

/** Looks for the errors of one tool in the lines of an output; `null` when there is none. */
export type CauseReader = (lines: readonly string[]) => BuildCause | null;
