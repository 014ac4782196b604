/** A child process to be run. There is never a shell between: arguments arrive as they are. */
export interface Command {
  /** Absolute path, or a name that is looked up on the PATH of `env`. */
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** The child's whole environment. Without it: our own, as code of a project may see it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; without it there is no limit. */
  readonly timeoutMs?: number;
  /** Aborting ends the child and everything it has started. */
  readonly signal?: AbortSignal;
  /** Goes to standard input, which is closed otherwise. */
  readonly input?: string;
  /** Called for each line as it comes, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Characters kept of each stream, and of both together; 4 million by default. Beginning and end are kept. */
  readonly maximumCapture?: number;
  /** `false` for a tool that is known to start nothing: saves looking for what it left behind. */
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
  /** Both streams as they came. */
  readonly output: string;
  /** Milliseconds. */
  readonly ms: number;
}
