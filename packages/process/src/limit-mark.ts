import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { carriesMarker } from './run-marker.ts';

/**
 * A mark that a family can't drop by clearing its environment or leaving its session: the limit of file locks
 * (`RLIMIT_LOCKS`). Linux has ignored it since 2.4, fork and exec hand it on, /proc shows it, and its 64 bits take a
 * random number. Who knows of it can change it: it finds strays, it doesn't hold prisoners.
 */
export interface LimitMark {
  /** Decimal. */
  readonly value: string;
  /** Put before a command: sets the limit and becomes the command. */
  readonly wrapper: readonly [file: string, ...args: string[]];
}

const SHELL = '/bin/sh';

/** Below this, a hard limit leaves no room for numbers that nobody else has. */
const ROOM = 2n ** 40n;

let ownHardLimit: string | null = null;

/** Marker of a command → value of its limit mark, for every command of this process. */
const marks = new Map<string, string>();

/** The soft and the hard limit of file locks of a process; `null` when they can't be read. */
export function lockLimits(pid: number | 'self'): readonly string[] | null {
  try {
    return (
      /^Max file locks +(\d+|unlimited) +(\d+|unlimited)/mu
        .exec(readFileSync(`/proc/${pid}/limits`, 'latin1'))
        ?.slice(1) ?? null
    );
  } catch {
    return null;
  }
}

/** A mark for one command; `null` where there is no such limit. */
export function makeLimitMark(marker: string): LimitMark | null {
  if (process.platform !== 'linux') return null;
  ownHardLimit ??= existsSync(SHELL) ? (lockLimits('self')?.[1] ?? '') : '';
  // Inside a run of somebody else's, his mark stays as the hard limit, and ours has to be below it.
  const outer = ownHardLimit === '' || ownHardLimit === 'unlimited' ? null : BigInt(ownHardLimit);
  if (ownHardLimit === '' || (outer !== null && outer < ROOM)) return null;
  const random = BigInt(`0x${randomBytes(7).toString('hex')}`);
  const value = String(outer === null ? 2n ** 60n + random : random % outer);
  const soft = outer === null ? '' : '-S ';
  marks.set(marker, value);
  // dash and busybox call this limit -w, bash calls it -x. The command and its arguments never become shell text.
  const script = `ulimit ${soft}-w ${value} 2>/dev/null || ulimit ${soft}-x ${value} 2>/dev/null; exec "$@"`;
  return { value, wrapper: [SHELL, '-c', script, 'sh'] };
}

/** The values of the marks that were given under a marker: a command's, or a run's for all its commands. */
export function limitMarksOf(marker: string): ReadonlySet<string> {
  return new Set([...marks].filter(([command]) => carriesMarker(command, marker)).map(([, value]) => value));
}
