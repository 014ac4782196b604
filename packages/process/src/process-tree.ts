import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  childrenOf,
  HAS_PROCESS_TABLE,
  markerOf,
  processEntry,
  processTable,
  type ProcessEntry,
} from './process-table.ts';
import { lockLimits } from './limit-mark.ts';
import { carriesMarker } from './run-marker.ts';
import { killPid } from './survivors.ts';

/**
 * A child process and all its descendants, even those that left its group or session or cleared their environment. Node
 * has no access to anything in Linux that keeps a process tree together, so four traces are followed: the process group, the
 * marker in the initial environment, the mark in the limits, and the descendants that were seen while the child ran.
 */
export interface ProcessTree {
  /** Remembers the descendants of the child at this moment. */
  look(): void;
  /** Sends a signal to the child's group. */
  signal(signal: NodeJS.Signals): void;
  /** Kills the process tree, and what it starts meanwhile. Returns when none is left (or the rest can't be killed). */
  end(): Promise<void>;
  /** The same for everything but the child itself. Without a process table, nothing can be told apart, so all of it stays. */
  endOthers(): Promise<void>;
  /** Kills the process tree at once, without waiting: for the moment before this process exits. */
  endNow(): void;
}

/**
 * Follows the process tree of a child that leads its own process group.
 * @param limit - the value of its limit mark; `null` when it has none
 */
export function trackProcessTree(leader: number, marker: string, limit: string | null): ProcessTree {
  // The child can't be reaped before the next turn of the event loop, so its entry exists even if it has already ended.
  const leaderEntry = HAS_PROCESS_TABLE ? processEntry(leader, true) : null;
  const since = leaderEntry?.startTime ?? Infinity;
  /** pid → start time */
  const seen = new Map<number, number>(leaderEntry === null ? [] : [[leader, leaderEntry.startTime]]);

  function visit(pid: number): void {
    for (const child of childrenOf(pid)) {
      if (!seen.has(child)) {
        const entry = processEntry(child);
        if (entry !== null) seen.set(child, entry.startTime);
      }
      visit(child);
    }
  }

  function isMember(entry: ProcessEntry, table: ReadonlyMap<number, ProcessEntry>): boolean {
    if (entry.pid === process.pid || entry.startTime < since) return false;
    if (seen.get(entry.pid) === entry.startTime) return true;
    if (isOurGroup(entry.group, table) || isOurGroup(entry.session, table)) return true;
    return (
      (limit !== null && lockLimits(entry.pid)?.includes(limit) === true) ||
      carriesMarker(markerOf(entry.pid) ?? '', marker)
    );
  }

  /** A group or session has the pid of its leader; if another process now has that pid, the group isn't ours, either. */
  function isOurGroup(group: number, table: ReadonlyMap<number, ProcessEntry>): boolean {
    const startTime = seen.get(group);
    if (startTime === undefined) return false;
    const current = table.get(group);
    return current === undefined || current.startTime === startTime;
  }

  function members(): readonly number[] {
    const table = new Map(processTable().map((entry) => [entry.pid, entry]));
    const found = new Set<number>();
    for (const entry of table.values()) if (isMember(entry, table)) found.add(entry.pid);
    // What they have started belongs to the process tree, whatever it did to its environment.
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const { pid, parent } of table.values()) if (found.has(parent)) found.add(pid);
    }
    return [...found];
  }

  function killOnce(spared: number | null = null): boolean {
    const left = members().filter((pid) => pid !== spared);
    for (const pid of left) killPid(pid);
    return left.length > 0;
  }

  async function killAll(spared: number | null = null): Promise<void> {
    for (let round = 0; round < 100 && killOnce(spared); round += 1) await delay(Math.min(2 + round, 50));
  }

  function signalGroup(signal: NodeJS.Signals): void {
    if (process.platform === 'win32') killWindowsTree(leader);
    else killPid(-leader, signal);
  }

  return {
    look() {
      if (!HAS_PROCESS_TABLE) return;
      for (const pid of [...seen.keys()]) visit(pid);
    },
    signal: signalGroup,
    async end() {
      if (!HAS_PROCESS_TABLE) {
        signalGroup('SIGKILL');
        return;
      }
      await killAll();
    },
    async endOthers() {
      if (HAS_PROCESS_TABLE) await killAll(leader);
    },
    endNow() {
      signalGroup('SIGKILL');
      for (let round = 0; round < 20 && killOnce(); round += 1);
    },
  };
}

/** Windows has no groups to signal; its own tool ends a process and its descendants. */
function killWindowsTree(pid: number): void {
  const tool = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  spawnSync(tool, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
}
