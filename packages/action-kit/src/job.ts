import { machineTrouble, messageOf, ReleaseError, withoutStop } from '@repo-agent-actions/release-model';
import type { CommandFiles } from './command-files.ts';
import type { JobEnvironment } from './job-environment.ts';
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
  /** The sentence of the run, when it failed: the first one counts. */
  fail(sentence: string): void;
}

/** What a run says of whatever was thrown: a sentence for a release error and for a machine's trouble, or that it wasn't foreseen. */
export function sentenceOf(action: string, thrown: unknown): string {
  const known = thrown instanceof ReleaseError ? thrown : machineTrouble(thrown);
  if (known !== null) return known.message;
  return `${action}: ${withoutStop(messageOf(thrown))}. This is not foreseen: report it with the log.`;
}

/** What a run says that somebody has stopped; `null` when nobody has. */
export function stoppedSentence(action: string, stop: StopSignals): string | null {
  const signal = stop.received();
  return signal === null ? null : `${action}: stopped by ${signal}. Run it again: it continues where it was.`;
}
