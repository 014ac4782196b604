import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { findSurvivors, killPid, runMarker, type Survivor } from '#process';

/** Which processes may keep running. */
export type Spared = 'what this process still waits for' | 'nothing';

/**
 * Kills processes that commands of this run have started and left behind. During a run, our own servers and parallel
 * commands are still needed: those descend from this process, while a process that outlived its command lost its parent.
 * @returns the killed processes
 */
export async function killProjectSurvivors(spared: Spared): Promise<readonly Survivor[]> {
  const killed = new Map<number, Survivor>();
  // A killed process may have started another one just before.
  for (let round = 0; round < 100; round += 1) {
    const found = (await findSurvivors(runMarker())).filter(({ pid }) => spared === 'nothing' || !isDescendant(pid));
    if (found.length === 0) break;
    for (const survivor of found) {
      killed.set(survivor.pid, survivor);
      killPid(survivor.pid);
    }
    await delay(Math.min(2 + round, 50));
  }
  return [...killed.values()];
}

/** Whether a process descends from this one. The first process of a container is the parent of all orphans. */
function isDescendant(pid: number): boolean {
  if (process.pid === 1) return false;
  for (let ancestor = pid; ancestor > 1; ancestor = parentOf(ancestor)) if (ancestor === process.pid) return true;
  return false;
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0; // gone meanwhile
  }
}
