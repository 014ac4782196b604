import type { Outcome, TestCounts } from '#release-model';
import type { RanNothing } from './judge-command.ts';
import type { PlacedProblem } from './problem-places.ts';

/** How one command ended on one Python. */
export interface CommandResult {
  /** `3.12` */
  readonly python: string;
  /** `pytest`, `mypy`, `ruff`, `black`, or the user's own line. */
  readonly command: string;
  readonly outcome: Outcome;
  /** Milliseconds. */
  readonly ms: number;
}

/** The same with what people want to know when it went wrong. */
export interface DetailedResult extends CommandResult {
  /** One line; empty when there is nothing to say. */
  readonly message: string;
  /** The command's own words; empty when it was not run. */
  readonly output: string;
  /** What to do, without a full stop; absent: fix what the command reported. */
  readonly remedy?: string;
  /** Why it ran no test, where it ran none. */
  readonly ranNothing?: RanNothing;
  /** The places in the project that it reports. */
  readonly problems?: readonly PlacedProblem[];
  /** Of a command that runs pytest, once: how many tests it ran. */
  readonly tests?: TestCounts;
  /** Who asks for a tool that couldn't be run on this Python: `extra dev declares it`. */
  readonly askedBy?: string;
}
