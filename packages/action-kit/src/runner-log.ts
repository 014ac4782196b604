import type { AnnotationForm } from '#harmless-text';
import { runnerOf } from '#release-model';

/** What a runner makes of the log of a step. */
export interface RunnerLog {
  readonly annotations: AnnotationForm;
  /**
   * Whether the runner has opened a group with the inputs of the step, and leaves it open: the server folds everything
   * until a group ends, also the sentence of a failure.
   */
  readonly beginsFolded: boolean;
}

/**
 * The log of the job's runner. Its header and its commands are read from the sources of Gitea's runner 1.0
 * (`printRunActionHeader`, `handleCommand`) and of act 0.2.89 (`commandHandler`); Forgejo's runner has the same origin.
 * @param environment - as set by the runner
 */
export function runnerLog(environment: Readonly<Record<string, string | undefined>>): RunnerLog {
  const runner = runnerOf(environment);
  return {
    annotations: runner === 'github' || runner === 'unknown' ? 'decoded' : 'shown',
    beginsFolded: runner === 'gitea' || runner === 'forgejo',
  };
}
