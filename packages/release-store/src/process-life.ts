import { readlinkSync } from 'node:fs';

let space: string | null = null;

/**
 * Identifies the space of process ids: containers that share a folder have their own ids, and a process that
 * lives in one of them looks dead from the other. Letters and digits.
 */
export function processSpace(): string {
  if (space === null) {
    try {
      space = Number(readlinkSync('/proc/self/ns/pid').replace(/\D/gu, '')).toString(36);
    } catch {
      space = '0';
    }
  }
  return space;
}

/** Whether a process with this id lives in our process space. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
