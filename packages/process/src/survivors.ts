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
 * The processes that carry a marker: of one command, or of a run for all its commands. It is looked for in the initial
 * environment and, for commands of this process, in the limits, so that daemons which left group and session or cleared
 * their environment are found. Empty where there is no process table (only Linux has one).
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

/** Kills every process that carries the marker, and what these start meanwhile. Returns what was killed. */
export async function killSurvivors(marker: string): Promise<readonly Survivor[]> {
  const killed = new Map<number, Survivor>();
  for (let round = 0; round < 100; round += 1) {
    const found = survivorsOf(marker);
    if (found.length === 0) break;
    for (const survivor of found) {
      // One that is dying has lost its name.
      if (!killed.has(survivor.pid)) killed.set(survivor.pid, survivor);
      killPid(survivor.pid);
    }
    await delay(Math.min(2 + round, 50));
  }
  return [...killed.values()];
}

/** The same for the moment before this process ends: without waiting. */
export function killSurvivorsNow(marker: string): void {
  for (let round = 0; round < 20; round += 1) {
    const found = survivorsOf(marker);
    if (found.length === 0) return;
    for (const { pid } of found) killPid(pid);
  }
}

/** Kills one process, or a group when negative. Says whether there was one. */
export function killPid(pid: number, signal: NodeJS.Signals = 'SIGKILL'): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false; // it has ended by itself
  }
}
