import { openChildScope } from '@repo-agent-actions/process';
import {
  failureOf,
  tellStack,
  messageOf,
  type Host,
  type Outcome,
  type Stage,
  type StageResult,
} from '@repo-agent-actions/release-model';
import { recordStage, type StageRecorder } from '@repo-agent-actions/release-store';

/** What a stage works with while it is open. */
export interface OpenStage {
  readonly recorder: StageRecorder;
  /** To be done when nothing of the stage runs any more, before its receipt is closed: folders are removed here. */
  atEnd(this: void, clean: () => Promise<unknown>): void;
}

/** How a stage came to its end. */
export interface StageEnding<Rest> {
  readonly outcome: Outcome;
  /** The one sentence of a stage that failed. */
  readonly failure: string | null;
  /** What its result says beyond outcome and receipt. */
  readonly rest: Rest;
}

/** What makes one stage of a release. */
export interface StageParts<Prepared, Rest> {
  /** `twine-check`: its name in a message that isn't about an input. */
  readonly action: string;
  readonly stage: Stage;
  /** Reads and judges what was given. What it throws, the stage throws, and leaves no receipt: nothing was done. */
  prepare(open: OpenStage): Promise<Prepared>;
  /** Does the work. What it throws becomes the failure of the stage. */
  work(prepared: Prepared, open: OpenStage): Promise<StageEnding<Rest>>;
  /** The rest of the result of a stage whose work threw: what is known all the same. */
  unfinished(prepared: Prepared): Rest;
  /** What was done, for the sentence of a receipt that can't be written: `x-1.0.tar.gz is on PyPI`. */
  done?(prepared: Prepared): string;
}

/**
 * Runs one stage from its beginning to its end, the same for all of them. Whatever goes wrong once it works is a result
 * with one sentence; where it was thrown is in the debug log. It ends in this order, also when it is stopped: its children,
 * its folders, its receipt; then whoever called it writes outputs.
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
      // What can't be removed lies in the folder of the run, which is removed after it
      await clean().catch((error: unknown) => {
        host.debug(`${parts.action}: could not tidy up: ${messageOf(error)}`);
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
  const { rest, outcome, failure } = await ending();
  await settle();
  // A message of an error that nobody expected can hold anything
  const told = failure === null ? null : (host.redact?.(failure) ?? failure);
  const closed = await recorder.close({ outcome, failure: told, done: parts.done?.(prepared) });
  return { ...closed, ...rest };

  async function ending(): Promise<StageEnding<Rest>> {
    try {
      const ended = await children.run(() => parts.work(prepared, open));
      const { signal } = host;
      if (ended.outcome !== 'failed' || !signal.aborted) return ended;
      // What was stopped has failed for no reason of its own
      return { ...ended, failure: failureOf(parts.action, signal.reason, signal).sentence };
    } catch (thrown) {
      const failure = failureOf(parts.action, thrown, host.signal);
      tellStack(failure, host);
      return { outcome: 'failed', failure: failure.sentence, rest: parts.unfinished(prepared) };
    }
  }
}
