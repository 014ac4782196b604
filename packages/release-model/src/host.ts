import type { FindingLocation } from './finding.ts';

/** Variables that were given to a step, and that its children don't get. */
export interface WithheldVariables {
  /** Sorted; without those that the runner and its actions tell each other. For people: a test may miss one. */
  readonly names: readonly string[];
  /**
   * The values of variables that a person has named.
   * @param subject - the input that names them
   * @throws ReleaseError for one that isn't set, belongs to the runner, or contains a token of the release
   */
  reveal(this: void, names: readonly string[], subject: string): Readonly<Record<string, string>>;
}

/**
 * What a stage may ask of the place it runs in: a job of a runner, or a terminal. Nothing of `@actions/core` is behind
 * this interface, so that `run(inputs, host)` is the same for both.
 *
 * Its members are plain functions: they can be handed on without it.
 *
 * Every text may come from a package, a tool or a server; the host makes sure that it can't issue a workflow command.
 */
export interface Host {
  /** One or more lines of the log. */
  info(this: void, text: string): void;
  /** A line only shown in debug mode. */
  debug(this: void, text: string): void;
  notice(this: void, text: string, location?: FindingLocation): void;
  warning(this: void, text: string, location?: FindingLocation): void;
  /** @param about - what it is about, such as a finding: of all errors about one thing, one is reported */
  error(this: void, text: string, location?: FindingLocation, about?: object): void;
  /** Folds what `work` logs under `title`. Groups don't nest. */
  group<T>(this: void, title: string, work: () => Promise<T>): Promise<T>;
  /**
   * Progress of something long: redrawn in place on a terminal, a line every ten seconds at most in a log.
   * @param done - from 0 to 1; drawn as a bar where there is a terminal
   */
  progress(this: void, text: string, done?: number): void;
  /** Hides `secret` from everything that is logged from now on. Shorter than 8 characters is refused with an error. */
  mask(this: void, secret: string): void;
  /** The text with `***` in the place of every secret, for what is written to a file. Absent where there are no secrets. */
  redact?(this: void, text: string): string;
  /** Where manifest, receipts and record of a release live: `$RUNNER_TEMP/repo-agent-actions` in a job. Absolute. */
  readonly storeFolder: string;
  /** Where tools and environments may be kept between runs: the tool cache of a runner, or a cache folder of the user's. Absolute. */
  readonly cacheFolder: string;
  /** A folder for files of this run only, removed by whoever made it. Absolute. */
  readonly temporaryFolder: string;
  /**
   * Of the environment as it was at the start what children may see, index settings with their credentials included:
   * tools of ours start from this, code of the project from `projectEnvironment` of it.
   */
  readonly environment: Readonly<Record<string, string>>;
  /** What of the environment is not in `environment`. Absent where nobody was asked to keep anything. */
  readonly withheld?: WithheldVariables;
  /** Aborted on INT, TERM and HUP. */
  readonly signal: AbortSignal;
  /**
   * To be called after code of the project ran and before a token is used: kills what survived of it, and throws a
   * `ReleaseError` when something had, or when the runner's command files hold more than our bytes. The entry calls it
   * at the end of an action; one that goes on to use tokens calls it in between. Absent where there is no runner.
   */
  readonly afterProjectCode?: () => Promise<void>;
}
