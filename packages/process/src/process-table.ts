import { readdirSync, readFileSync } from 'node:fs';
import { visibleLine } from '#harmless-text';
import { MARKER_VARIABLE } from './run-marker.ts';

/** A line of Linux's process table. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Clock ticks after boot. Together with the pid, it identifies one process; a pid alone is reused. */
  readonly startTime: number;
}

/** Whether this system has a readable process table. */
export const HAS_PROCESS_TABLE = process.platform === 'linux';

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null; // already gone, or another user's
  }
}

/** One process; `null` when it is gone. A zombie counts as gone unless `zombies` is set. */
export function processEntry(pid: number, zombies = false): ProcessEntry | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name of the command is in parentheses and may contain anything, so the fields are counted after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  if (state === undefined || (!zombies && (state === 'Z' || state === 'X'))) return null;
  return {
    pid,
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    startTime: Number(fields[19]),
  };
}

/** All running processes; empty without a process table. */
export function processTable(): readonly ProcessEntry[] {
  if (!HAS_PROCESS_TABLE) return [];
  const entries: ProcessEntry[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const entry = processEntry(Number(name));
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

/** The pids that a process's threads have started and that are still its children. */
export function childrenOf(pid: number): readonly number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    (readOrNull(`/proc/${pid}/task/${thread}/children`) ?? '')
      .split(' ')
      .filter((text) => text !== '')
      .map(Number),
  );
}

/** The value of the marker variable in a process's initial environment; `null` when it has none or we can't read it. */
export function markerOf(pid: number): string | null {
  const environment = readOrNull(`/proc/${pid}/environ`);
  if (environment === null) return null;
  const start = environment.startsWith(`${MARKER_VARIABLE}=`) ? 0 : environment.indexOf(`\0${MARKER_VARIABLE}=`) + 1;
  if (start === 0 && !environment.startsWith(`${MARKER_VARIABLE}=`)) return null;
  const end = environment.indexOf('\0', start);
  return environment.slice(start + MARKER_VARIABLE.length + 1, end === -1 ? undefined : end);
}

/** The command line of a process, with spaces between the arguments, at most 200 characters; its pid if it can't be read. */
export function commandOf(pid: number): string {
  const text = (readOrNull(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
  return text === '' ? `process ${pid}` : visibleLine(text, 200);
}
