import type { Writable } from 'node:stream';
import { startInScope } from './child-scope.ts';
import type { Command, ProcessResult } from './command.ts';
import { trackProcessTree } from './process-tree.ts';
import { withSafePath } from './find-executable.ts';
import { makeLimitMark } from './limit-mark.ts';
import { boundedText, DEFAULT_CAPTURE, lineReader } from './output-capture.ts';
import { MARKER_VARIABLE, markerValue, nextCommandMarker } from './run-marker.ts';
import { guard, unguard } from './running.ts';
import { projectEnvironment, scrubEnvironment } from './scrub-environment.ts';
import { spawnChild } from './spawn-child.ts';

/** How long a process tree may take to end after TERM before it is killed. Milliseconds. */
const GRACE = 1_000;

/** How long to wait for the last output of a stream that an unreachable process still keeps open. Milliseconds. */
const LAST_OUTPUT = 500;

/** A running child process. */
export interface Launched {
  readonly pid: number;
  readonly marker: string;
  /** Sends TERM, then KILL, to the whole process tree. */
  stop(this: void): void;
  /** Kills everything that it has started, but not itself. */
  endOthers(): Promise<void>;
  /** The standard input, if it was to stay open. */
  readonly stdin: Writable | null;
  readonly exited: Promise<ProcessResult>;
}

/**
 * Starts a child process in a separate process group.
 * @param keepStdinOpen - whether its standard input stays open as long as this process lives
 * @throws ReleaseError when the file can't be started
 */
export async function launch(command: Command, keepStdinOpen = false): Promise<Launched> {
  return await startInScope(() => start(command, keepStdinOpen));
}

async function start(command: Command, keepStdinOpen: boolean): Promise<Launched> {
  const marker = nextCommandMarker();
  const env = withSafePath(command.env ?? projectEnvironment(scrubEnvironment(process.env)));
  const started = performance.now();
  command.signal?.throwIfAborted();
  const mark = command.sweep === false ? null : makeLimitMark(marker);
  const child = await spawnChild(command, {
    env: { ...env, [MARKER_VARIABLE]: markerValue(env[MARKER_VARIABLE], marker) },
    keepStdinOpen,
    wrapper: mark?.wrapper ?? [],
  });
  const pid = child.pid as number; // defined once `spawn` was emitted
  const tree = trackProcessTree(pid, marker, mark?.value ?? null);
  guard(tree);

  const maximum = command.maximumCapture ?? DEFAULT_CAPTURE;
  const both = boundedText(maximum);
  const streams = (['stdout', 'stderr'] as const).map((name) => {
    const text = boundedText(maximum);
    const reader = lineReader((line) => command.onLine?.(line, name));
    const add = (part: string): void => {
      text.add(part);
      both.add(part);
    };
    child[name]?.on('data', (chunk: Buffer) => {
      add(reader.read(chunk));
    });
    return {
      text,
      end: () => {
        add(reader.end());
      },
    };
  });

  const ended = { timedOut: false, aborted: false };
  let killTimer: NodeJS.Timeout | undefined;
  function stop(): void {
    if (killTimer !== undefined) return;
    tree.look();
    tree.signal('SIGTERM');
    killTimer = setTimeout(() => void tree.end(), GRACE);
  }
  const limit =
    command.timeoutMs === undefined
      ? null
      : setTimeout(() => {
          ended.timedOut = true;
          stop();
        }, command.timeoutMs);
  const onAbort = (): void => {
    ended.aborted = true;
    stop();
  };
  command.signal?.addEventListener('abort', onAbort, { once: true });

  const exited = (async (): Promise<ProcessResult> => {
    const closed = new Promise<void>((resolve) =>
      child.once('close', () => {
        resolve();
      }),
    );
    const { exitCode, signal } = await new Promise<Pick<ProcessResult, 'exitCode' | 'signal'>>((resolve) => {
      child.once('exit', (code, name) => {
        resolve({ exitCode: code, signal: name });
      });
    });
    const ms = Math.round(performance.now() - started);
    if (limit !== null) clearTimeout(limit);
    clearTimeout(killTimer);
    command.signal?.removeEventListener('abort', onAbort);
    if (command.sweep !== false || ended.timedOut || ended.aborted) await tree.end();
    unguard(tree);
    await withinTime(closed, LAST_OUTPUT);
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.stdin?.destroy();
    for (const { end } of streams) end();
    const [stdout, stderr] = streams.map(({ text }) => text.toString());
    return {
      exitCode,
      signal,
      ...ended,
      stdout: stdout ?? '',
      stderr: stderr ?? '',
      output: both.toString(),
      ms,
    };
  })();

  const endOthers = async (): Promise<void> => {
    tree.look();
    await tree.endOthers();
  };
  return { pid, marker, stop, exited, endOthers, stdin: keepStdinOpen ? child.stdin : null };
}

async function withinTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    work,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    }),
  ]);
  clearTimeout(timer);
}
