import { openChildScope } from '#process';
import {
  failureOf,
  tellStack,
  messageOf,
  type Host,
  type Outcome,
  type RunFailure,
  type Stage,
  type StageResult,
} from '#release-model';
import { recordStage, type StageRecorder } from '#release-store';

/** What a stage uses while it is open. */
export interface OpenStage {
  readonly recorder: StageRecorder;
  /** Runs a function once nothing of the stage runs anymore, before its receipt is closed: to remove folders. */
  atEnd(this: void, clean: () => Promise<unknown>): void;
}

/** How a stage ended. */
export interface StageEnding<Rest> extends RunFailure {
  readonly outcome: Outcome;
  /** The rest of its result, beyond outcome and receipt. */
  readonly rest: Rest;
}

/** The definition of one stage of a release. */
export interface StageParts<Prepared, Rest> {
  /** `twine-check`: its name in a message that isn't about an input. */
  readonly action: string;
  readonly stage: Stage;
  /** Reads and checks what was given. The stage throws what this throws, without a receipt: nothing was done. */
  prepare(open: OpenStage): Promise<Prepared>;
  /** Does the work. An error that it throws becomes the failure of the stage. */
  work(prepared: Prepared, open: OpenStage): Promise<StageEnding<Rest>>;
  /** The rest of the result of a stage whose work threw: what is known anyway. */
  unfinished(prepared: Prepared): Rest;
  /** What was done, for the message when the receipt can't be written: `x-1.0.tar.gz is on PyPI`. */
  done?(prepared: Prepared): string;
}

/**
 * Runs one stage from beginning to end, the same way for all stages. Any error during its work becomes a result with one
 * sentence; the debug log has its stack trace. A stage ends in this order, even when it is stopped: its child processes,
 * its folders, its receipt; then the caller writes the outputs.
 * @throws whatever `parts.prepare` throws
 */
export async function runStage<Prepared, Rest extends object>(
  host: Host,
  parts: StageParts<Prepared, Rest>,
): Promise<StageResult & Rest> {
  const recorder = recordStage(parts.stage, host);
  const children = openChildScope();
  const cleaning: (() => Promise<unknown>)[] = [];
  const open: OpenStage = {
    recorder,
    atEnd(clean) {
      cleaning.unshift(clean);
    },
  };
  async function settle(): Promise<void> {
    await children.end();
    for (const clean of cleaning) {
      // What can't be removed is in the folder of the run, which is removed later
      await clean().catch((error: unknown) => {
        host.debug(`${parts.action}: could not clean up: ${messageOf(error)}`);
      });
    }
  }

  let prepared: Prepared;
  try {
    prepared = await children.run(() => parts.prepare(open));
  } catch (thrown) {
    await settle();
    throw thrown;
  }
  const { rest, outcome, failure, failureAbout } = await ending();
  await settle();
  // The message of an unexpected error can contain anything
  const told = failure === null ? null : (host.redact?.(failure) ?? failure);
  const closed = await recorder.close({ outcome, failure: told, done: parts.done?.(prepared) });
  return { ...closed, ...rest, failureAbout };

  async function ending(): Promise<StageEnding<Rest>> {
    try {
      const ended = await children.run(() => parts.work(prepared, open));
      const { signal } = host;
      if (ended.outcome !== 'failed' || !signal.aborted) return ended;
      // A stage that was stopped didn't fail for a reason of its own
      return {
        ...ended,
        failure: failureOf(parts.action, signal.reason, signal).sentence,
        failureAbout: undefined,
      };
    } catch (thrown) {
      const failure = failureOf(parts.action, thrown, host.signal);
      tellStack(failure, host);
      return { outcome: 'failed', failure: failure.sentence, rest: parts.unfinished(prepared) };
    }
  }
}
