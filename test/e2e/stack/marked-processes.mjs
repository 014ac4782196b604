// Processes that carry a word in their environment: what a runner starts has groups of its own, but its environment.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function marked(marks) {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/u.test(name)) : [];
  return pids.map(Number).filter((pid) => {
    if (pid === process.pid) return false;
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
      return marks.some((mark) => environment.includes(mark));
    } catch {
      return false; // gone, or of another user
    }
  });
}

/** Sends a signal. @returns whether there was somebody to take it */
export function send(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * Kills every process with one of these `NAME=value` in its environment. One that is born while its parent is killed is
 * found by the next look.
 */
export async function killMarked(marks) {
  for (let round = 0; round < 100; round += 1) {
    const left = marked(marks);
    if (left.length === 0) return;
    for (const pid of left) send(pid, 'SIGKILL');
    await sleep(50);
  }
}
