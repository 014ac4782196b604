import { cause, type BuildCause, type CauseReader } from './build-cause.ts';

/** The machine's own messages, which every program passes on. */
export const readMachine: CauseReader = (lines) => {
  for (const line of lines) {
    if (/No space left on device|Disk quota exceeded|There is not enough space on the disk/u.test(line))
      return cause('disk-full', 'the disk is full');
    const killed =
      /(?:fatal error: )?Killed signal terminated program (\S+)|internal compiler error: Killed \(program (\S+)\)|error: unable to execute command: (Killed)/u.exec(
        line,
      );
    if (killed !== null) {
      const program = killed[1] ?? killed[2] ?? 'the compiler';
      return cause('out-of-memory', `${program === 'Killed' ? 'the compiler' : program} was killed`, {
        about: program,
      });
    }
    if (
      /virtual memory exhausted|cc1(?:plus)?: out of memory|LLVM ERROR: out of memory|ld: (?:final link failed: )?memory exhausted|^\s*MemoryError\b|Cannot allocate memory|\(signal: 9, SIGKILL: kill\)|fatal error C1060|std::bad_alloc/u.test(
        line,
      )
    )
      return cause('out-of-memory', line.trim());
  }
  return null;
};

/** The signal that ended a back-end, in the words of uv, of Python's subprocess, and of a shell. */
const SIGNAL =
  /\(signal: (?<uv>\d+)(?:[, (]+(?<uvName>SIG\w+))?|died with <Signals\.(?<name>SIG\w+): \d+>|exit status -(?<status>\d+)\b/u;

const SIGNAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['6', 'SIGABRT'],
  ['9', 'SIGKILL'],
  ['11', 'SIGSEGV'],
  ['15', 'SIGTERM'],
]);

/** Signals with which somebody asks a program to end. */
const ASKED_TO_END: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

/** That a signal ended a program. */
export function endedBy(signal: string): BuildCause {
  const text =
    signal === 'SIGKILL'
      ? 'it was killed (SIGKILL)'
      : ASKED_TO_END.has(signal)
        ? `it was ended by ${signal}`
        : `it crashed (${signal})`;
  return cause('killed', text, { about: signal });
}

/** That a signal ended the back-end, or a program that it started. */
export const readSignal: CauseReader = (lines) => {
  for (const line of lines) {
    const { uv, uvName, name, status } = SIGNAL.exec(line)?.groups ?? {};
    const number = uv ?? status;
    const about =
      uvName ?? name ?? (number === undefined ? undefined : (SIGNAL_NAMES.get(number) ?? `signal ${number}`));
    if (about === undefined) continue;
    return endedBy(about);
  }
  return null;
};
