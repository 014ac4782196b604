// What a process and everything that it waited for have taken of the processors: unlike the clock, other work on the
// machine hardly changes it.
import { readFileSync } from 'node:fs';

/** Linux counts in these, whatever its own clock does. Per second. */
const TICKS = 100;

/** @returns seconds, of all processors together; `null` where Linux's /proc isn't */
export function processorSeconds(pid) {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name stands in parentheses and may hold anything. After it: user and system time, its own and its children's
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}
