import { displayDirOf, type InputReader } from '#action-kit';
import { DEFAULT_ENTRY, type ProjectFacts } from '#release-model';
import { parseCommandLine } from './command-line.ts';

export interface TestProjectInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** The project in messages: relative to the workspace, with `/`; empty, the default, for the workspace itself. */
  readonly displayDir?: string;
  readonly pythonVersions: 'auto' | readonly string[];
  /** What the validate stage has read from setup.cfg or Poetry's table, for a project without a [project] table. */
  readonly facts?: Pick<ProjectFacts, 'requiresPython' | 'classifiers'>;
  readonly allowMissingPython: boolean;
  /** Whether uv fetches a named Python that isn't installed; absent: it doesn't. */
  readonly pythonDownloads?: boolean;
  /** `auto`, or what to install: `extra:NAME`, `group:NAME`, a requirement, or `{default}` for what `auto` takes. */
  readonly install: 'auto' | readonly string[];
  /**
   * Argument lists, run as they are, and `{default}` for the usual commands: pytest, mypy, ruff and black, each if the
   * project uses it. Empty: those.
   */
  readonly commands: readonly (readonly string[] | typeof DEFAULT_ENTRY)[];
  /** Percentage; `null`: what the project's configuration says, else 70. */
  readonly minimumCoverage: number | null;
  /** Percentage; `null`: what the project's configuration says, else 80. */
  readonly targetCoverage: number | null;
  /** `auto`, `off`, or a path relative to the project; absent: `auto`. */
  readonly lock?: string;
  /** Seconds for everything that is done with one Python; absent: `DEFAULT_TIMEOUT`. */
  readonly timeout?: number;
  /** Names of variables of the step that the project's code may see beyond the usual ones; absent: none. */
  readonly environmentVariables?: readonly string[];
}

/** How long tests may take by default; not every runner enforces the time limits of jobs. Seconds. */
export const DEFAULT_TIMEOUT = 3600;

const PERCENT = { minimum: 0, maximum: 100 };

export function readInputs(reader: InputReader): TestProjectInputs {
  const pythons = reader.list('python-versions');
  const install = reader.lines('install', { extends: true });
  return {
    projectDir: reader.path('project-dir'),
    displayDir: displayDirOf(reader),
    pythonVersions: isAuto(pythons) ? 'auto' : pythons,
    allowMissingPython: reader.boolean('allow-missing-python'),
    pythonDownloads: reader.boolean('python-downloads'),
    // Beside others, auto would be read as the name of a package
    install: isAuto(install) ? 'auto' : install.map((line) => (line === 'auto' ? DEFAULT_ENTRY : line)),
    commands: reader
      .lines('commands', { extends: true })
      .map((line) => (line === DEFAULT_ENTRY ? line : parseCommandLine(line, 'commands'))),
    minimumCoverage: reader.optionalDecimal('minimum-coverage', PERCENT),
    targetCoverage: reader.optionalDecimal('target-coverage', PERCENT),
    lock: reader.optional('lock') ?? 'auto',
    timeout: reader.optionalInteger('timeout', { minimum: 1, maximum: 86_400 }) ?? DEFAULT_TIMEOUT,
    environmentVariables: reader.list('environment-variables'),
  };
}

function isAuto(values: readonly string[]): boolean {
  return values.length === 0 || (values.length === 1 && (values[0] === 'auto' || values[0] === DEFAULT_ENTRY));
}
