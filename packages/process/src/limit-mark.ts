import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { carriesMarker } from './run-marker.ts';

/**
 * A mark that a process tree can't drop by clearing its environment or leaving its session: the limit of file locks
 * (`RLIMIT_LOCKS`). Linux has ignored it since 2.4, fork and exec inherit it, /proc shows it, and its 64 bits can be a
 * random number. A process that knows about it can change it: the mark finds strays, it doesn't confine anything.
 */
export interface LimitMark {
  /** Decimal. */
  readonly value: string;
  /** Prefix of a command: sets the limit and becomes the command. */
  readonly wrapper: readonly [file: string, ...args: string[]];
}

const SHELL = '/bin/sh';

/** Below this, a hard limit leaves no room for unique numbers. */
const ROOM = 2n ** 40n;

let ownHardLimit: string | null = null;

/** The marker of a command → the value of its limit mark, for every command of this process. */
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

/** A mark for one command; `null` when the system has no such limit. */
export function makeLimitMark(marker: string): LimitMark | null {
  if (process.platform !== 'linux') return null;
  ownHardLimit ??= existsSync(SHELL) ? (lockLimits('self')?.[1] ?? '') : '';
  // Inside another run, the mark of that run stays as the hard limit, and ours must be below it.
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

/** The values of the marks under a marker: that of a command, or that of a run for all its commands. */
export function limitMarksOf(marker: string): ReadonlySet<string> {
  return new Set([...marks].filter(([command]) => carriesMarker(command, marker)).map(([, value]) => value));
}
