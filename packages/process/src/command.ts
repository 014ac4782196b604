/** A child process to run. There is no shell in between: arguments arrive unchanged. */
export interface Command {
  /** An absolute path, or a name to look up on the PATH of `env`. */
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment of the child process. By default our own, as code of a project can see it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; by default there is no limit. */
  readonly timeoutMs?: number;
  /** Aborting ends the child process and everything it has started. */
  readonly signal?: AbortSignal;
  /** The standard input, which is closed by default. */
  readonly input?: string;
  /** Called for each line as it arrives, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** How many characters of each stream, and of both together, to keep; 4 million by default. Keeps beginning and end. */
  readonly maximumCapture?: number;
  /** `false` for a tool that starts no other processes: skips the search for those that it left behind. */
  readonly sweep?: boolean;
}

export interface ProcessResult {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The time limit was reached. */
  readonly timedOut: boolean;
  /** `signal` of the command was aborted. */
  readonly aborted: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order of arrival. */
  readonly output: string;
  /** Milliseconds. */
  readonly ms: number;
}
