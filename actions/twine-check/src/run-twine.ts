import { runProcess, lastMeaningfulLines } from '#process';
import { toolEnvironment } from '#python-env';
import { ReleaseError, type Host } from '#release-model';
import { TWINE_DRIVER } from './twine-driver.ts';

/** What twine says about one file. */
export interface TwineAnswer {
  readonly path: string;
  /** The description renders. */
  readonly ok: boolean;
  /** What `--strict` makes a failure. */
  readonly warnings: readonly string[];
  /** What docutils says about the description. */
  readonly rendering: string;
  /** What twine threw. */
  readonly error: { readonly type: string; readonly message: string } | null;
}

const MILLISECONDS_TO_START = 60_000;
const MILLISECONDS_PER_FILE = 20_000;

/** Reads a line of the driver; `null` for anything else that reaches standard output. */
function parseAnswer(line: string): TwineAnswer | null {
  if (!line.startsWith('{"path": ')) return null;
  try {
    return JSON.parse(line) as TwineAnswer;
  } catch {
    return null;
  }
}

/** A file for twine. */
export interface TwineTask {
  /** Absolute. */
  readonly path: string;
  /** Rendered as reST instead of what twine reads in the file; `null` for a whole check. */
  readonly description: string | null;
  /** Where to write the description as HTML; absolute, in a folder of ours. */
  readonly html: string | null;
}

/** What twine said, by path, and why it gave no answer for the other files. */
export interface TwineRun {
  readonly answers: ReadonlyMap<string, TwineAnswer>;
  /** `null` when there is an answer for every file. */
  readonly trouble: string | null;
}

/**
 * Runs the pinned twine over files, in one process.
 * @returns without twine, no answers and the reason; it throws only when it is aborted
 */
export async function runTwine(tasks: readonly TwineTask[], host: Host): Promise<TwineRun> {
  const answers = new Map<string, TwineAnswer>();
  let environment: Awaited<ReturnType<typeof toolEnvironment>>;
  try {
    environment = await toolEnvironment('twine', host);
  } catch (error) {
    host.signal.throwIfAborted();
    if (error instanceof ReleaseError) return { answers, trouble: error.message };
    throw error;
  }
  const result = await runProcess({
    file: environment.python,
    args: ['-I', '-c', TWINE_DRIVER],
    cwd: host.temporaryFolder,
    env: environment.environment,
    input: JSON.stringify(tasks),
    timeoutMs: MILLISECONDS_TO_START + tasks.length * MILLISECONDS_PER_FILE,
    signal: host.signal,
    maximumCapture: 64_000,
    onLine(line, stream) {
      const answer = stream === 'stdout' ? parseAnswer(line) : null;
      if (answer !== null) answers.set(answer.path, answer);
    },
  });
  host.signal.throwIfAborted();
  const missing = tasks.filter(({ path }) => !answers.has(path)).length;
  if (missing === 0) return { answers, trouble: null };
  const why = result.timedOut ? 'it took too long' : lastMeaningfulLines(result.stderr, 3);
  return {
    answers,
    trouble: `twine: gave no answer for ${missing} of ${tasks.length} files (${why}). Run it again, or set twine to false and check the README in another way.`,
  };
}
