import type { AnnotationPlace } from '@repo-agent-actions/harmless-text';
import type { CommandFiles } from './command-files.ts';
import type { JobEnvironment } from './job-environment.ts';
import type { JobHost } from './job-host.ts';
import type { Masks } from './masks.ts';
import type { StopSignals } from './stop-signals.ts';

/** What one run of an action works with. */
export interface Job {
  readonly environment: JobEnvironment;
  /** Whether the initial environment, which children can read, holds no secrets any more. */
  readonly hidden: 'overwritten' | 'unsupported';
  readonly masks: Masks;
  readonly files: CommandFiles;
  readonly stop: StopSignals;
  /** The sentence of the run, when it failed: the first one counts, others are lines of the log. */
  fail(sentence: string, place?: AnnotationPlace): void;
  /**
   * Fails the run with whatever was thrown.
   * @param host - where other errors were told of, before this one
   * @returns its sentence
   */
  failWith(thrown: unknown, host?: Pick<JobHost, 'annotate'>): string;
}
