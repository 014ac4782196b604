import type { AnnotationPlace } from '#harmless-text';
import type { CommandFiles } from './command-files.ts';
import type { JobEnvironment } from './job-environment.ts';
import type { JobHost } from './job-host.ts';
import type { Masks } from './masks.ts';
import type { RunnerLog } from './runner-log.ts';
import type { StopSignals } from './stop-signals.ts';

/** What one run of an action needs. */
export interface Job {
  readonly environment: JobEnvironment;
  readonly log: RunnerLog;
  /** Whether the secrets were removed from the initial environment, which child processes can read. */
  readonly hidden: 'overwritten' | 'unsupported';
  readonly masks: Masks;
  readonly files: CommandFiles;
  readonly stop: StopSignals;
  /** The sentence of a run that failed: the first one counts, later ones are only logged. */
  fail(sentence: string, place?: AnnotationPlace): void;
  /**
   * Fails the run with whatever was thrown.
   * @param host - where earlier errors were reported
   * @returns the sentence of the failure
   */
  failWith(thrown: unknown, host?: Pick<JobHost, 'annotate'>): string;
}
