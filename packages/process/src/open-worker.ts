import { randomBytes } from 'node:crypto';
import type { Command, ProcessResult } from './command.ts';
import { launch } from './launch.ts';
import { boundedText, DEFAULT_CAPTURE } from './output-capture.ts';

/** A child process that does one thing after another, so that it has to be started only once. */
export interface Worker {
  /**
   * Gives it an order, and waits until it has done it or has ended. Nothing that it has started meanwhile outlives this
   * call. After a result other than exit code 0, it has ended, and takes no more orders.
   * @param order - one line
   * @param timeoutMs - milliseconds, after which it is ended
   * @returns the output of this order alone; exit code 0: it was done
   */
  work(order: string, timeoutMs?: number): Promise<ProcessResult>;
  /** Closes its standard input, and ends it if it goes on after that. */
  end(): Promise<void>;
}

/** A command that reads orders from its standard input: `WORD ORDER`. It prints WORD and a line feed to both streams when it is done. */
export type WorkerCommand = Omit<Command, 'input' | 'onLine' | 'timeoutMs' | 'sweep'>;

/** How long it may take to end when it gets no more orders. Milliseconds. */
const LAST_WORK = 2_000;

type Stream = 'stdout' | 'stderr';

/** What one order has printed. */
interface Capture {
  add(line: string, stream: Stream): void;
  texts(): Pick<ProcessResult, 'stdout' | 'stderr' | 'output'>;
}

function openCapture(maximum: number): Capture {
  const [stdout, stderr, output] = [boundedText(maximum), boundedText(maximum), boundedText(maximum)];
  return {
    add(line, stream) {
      (stream === 'stdout' ? stdout : stderr).add(line);
      output.add(line);
    },
    texts: () => ({ stdout: stdout.toString(), stderr: stderr.toString(), output: output.toString() }),
  };
}

/**
 * Starts a worker. It ends at the latest when this process does.
 * @throws ReleaseError when the file can't be started
 */
export async function openWorker(command: WorkerCommand): Promise<Worker> {
  let hear: (line: string, stream: Stream) => void = () => undefined;
  const launched = await launch(
    {
      ...command,
      onLine: (line, stream) => {
        hear(line, stream);
      },
    },
    true,
  );
  const { stdin, exited } = launched;
  let hasEnded = false;
  void exited.finally(() => {
    hasEnded = true;
  });

  async function end(): Promise<void> {
    stdin?.end();
    const timer = setTimeout(launched.stop, LAST_WORK);
    await exited;
    clearTimeout(timer);
  }

  return {
    async work(order, timeoutMs) {
      if (hasEnded || stdin === null || stdin.writableEnded) throw new Error('this worker has ended');
      const word = randomBytes(16).toString('hex');
      const capture = openCapture(command.maximumCapture ?? DEFAULT_CAPTURE);
      const started = performance.now();
      let timedOut = false;
      const open = new Set<Stream>(['stdout', 'stderr']);
      const done = new Promise<null>((resolve) => {
        hear = (line, stream) => {
          const isLast = open.has(stream) && line.endsWith(word);
          // What was printed before it may lack its line feed
          const text = isLast ? line.slice(0, -word.length) : `${line}\n`;
          if (text !== '') capture.add(text, stream);
          if (isLast && open.delete(stream) && open.size === 0) resolve(null);
        };
      });
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              timedOut = true;
              launched.stop();
            }, timeoutMs);
      stdin.write(`${word} ${order}\n`);
      const ended = await Promise.race([done, exited]);
      clearTimeout(timer);
      if (ended !== null)
        return { ...ended, ...capture.texts(), timedOut, ms: Math.round(performance.now() - started) };
      await launched.endOthers();
      const ms = Math.round(performance.now() - started);
      return { exitCode: 0, signal: null, timedOut: false, aborted: false, ...capture.texts(), ms };
    },
    end,
  };
}
