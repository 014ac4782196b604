import { setTimeout as delay } from 'node:timers/promises';
import { limitMarksOf, lockLimits } from './limit-mark.ts';
import { commandOf, markerOf, processTable } from './process-table.ts';
import { carriesMarker } from './run-marker.ts';

/** A process that outlived what started it. */
export interface Survivor {
  readonly pid: number;
  readonly command: string;
}

/**
 * The processes with a marker: that of one command, or that of a run for all its commands. Looks for it in the initial
 * environment and, for commands of this process, in the limits, which finds daemons that left their group and session or
 * cleared their environment. Empty without a process table (only Linux has one).
 */
export function findSurvivors(marker: string): Promise<readonly Survivor[]> {
  return Promise.resolve(survivorsOf(marker));
}

function survivorsOf(marker: string): readonly Survivor[] {
  const marks = limitMarksOf(marker);
  return processTable()
    .filter(({ pid }) => pid !== process.pid)
    .filter(({ pid }) => carriesMarker(markerOf(pid) ?? '', marker) || hasLimitMark(pid, marks))
    .map(({ pid }) => ({ pid, command: commandOf(pid) }));
}

function hasLimitMark(pid: number, marks: ReadonlySet<string>): boolean {
  return marks.size > 0 && lockLimits(pid)?.some((limit) => marks.has(limit)) === true;
}

/** Kills every process with the marker, and what they start meanwhile. Returns the killed processes. */
export async function killSurvivors(marker: string): Promise<readonly Survivor[]> {
  const killed = new Map<number, Survivor>();
  for (let round = 0; round < 100; round += 1) {
    const found = survivorsOf(marker);
    if (found.length === 0) break;
    for (const survivor of found) {
      // A dying process has lost its name.
      if (!killed.has(survivor.pid)) killed.set(survivor.pid, survivor);
      killPid(survivor.pid);
    }
    await delay(Math.min(2 + round, 50));
  }
  return [...killed.values()];
}

/** The same without waiting, for the moment before this process exits. */
export function killSurvivorsNow(marker: string): void {
  for (let round = 0; round < 20; round += 1) {
    const found = survivorsOf(marker);
    if (found.length === 0) return;
    for (const { pid } of found) killPid(pid);
  }
}

/** Kills one process, or a group if negative. Returns whether it existed. */
export function killPid(pid: number, signal: NodeJS.Signals = 'SIGKILL'): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false; // it has already ended
  }
}
