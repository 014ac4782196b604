import { CONNECTION_FAULTS, CONNECTION_WORDS, type ConnectionFault } from './connection-fault.ts';
import { messageOf, ReleaseError } from './release-error.ts';

/** What a machine says when it can't go on, whatever it was about to do. */
const TROUBLE: ReadonlyMap<unknown, readonly [problem: string, remedy: string]> = new Map([
  [
    'ENOSPC',
    ['the disk is full', 'Free some space, or set TMPDIR to a folder on a disk with more space, and run again'],
  ],
  [
    'EDQUOT',
    ['the disk quota is exceeded', 'Free some space, or set TMPDIR to a folder on another disk, and run again'],
  ],
  ['EROFS', ['the file system is read-only', 'Choose a writable folder']],
  ['EACCES', ['permission denied', 'Give yourself access, or choose another folder']],
  ['EPERM', ['operation not permitted', 'Give yourself access, or choose another folder']],
  ['EMFILE', ['too many files are open', 'Raise the limit (ulimit -n), and run again']],
  ['ENFILE', ['too many files are open on this machine', 'Close other programs, and run again']],
  ['ENOMEM', ['the machine is out of memory', 'Close other programs, and run again']],
  ['EIO', ['the disk reports an I/O error (EIO)', 'Check the disk, and run again on another one']],
]);

const FAULTS: ReadonlyMap<unknown, ConnectionFault> = new Map(Object.entries(CONNECTION_FAULTS));

function textOf(thrown: object, name: 'path' | 'dest' | 'hostname' | 'address' | 'port'): string | null {
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** What it says about connections that other code than our own HTTP client made. */
function connectionTrouble(thrown: object & { readonly code: unknown }): ReleaseError | null {
  const fault = FAULTS.get(thrown.code);
  const host = textOf(thrown, 'hostname') ?? textOf(thrown, 'address');
  if (fault === undefined || host === null) return null;
  const problem = CONNECTION_WORDS[fault];
  const port = textOf(thrown, 'port');
  const remedy = 'Start the server, or check the address, the network and the proxy settings';
  return new ReleaseError({ subject: port === null ? host : `${host}:${port}`, problem, remedy }, { cause: thrown });
}

/**
 * The sentence for a system error about the machine, not about the suite or a project: a full disk, a missing
 * permission. Such errors can occur at any step, so no step handles them itself.
 * @returns `null` for everything else
 */
export function machineTrouble(thrown: unknown): ReleaseError | null {
  if (thrown instanceof ReleaseError || typeof thrown !== 'object' || thrown === null || !('code' in thrown))
    return null;
  const [problem, remedy] = TROUBLE.get(thrown.code) ?? [];
  if (problem === undefined || remedy === undefined) return connectionTrouble(thrown);
  const subject = textOf(thrown, 'dest') ?? textOf(thrown, 'path') ?? 'this machine';
  return new ReleaseError({ subject, problem, remedy }, { cause: thrown });
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', "it doesn't exist"],
  ['ENOTDIR', 'it is not a folder'],
  ['EISDIR', 'it is a folder'],
]);

/** Why a file or folder can't be read or written, as text for parentheses: without the system's own error codes. */
export function systemReason(thrown: unknown): string {
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
  return REASONS.get(code) ?? TROUBLE.get(code)?.[0] ?? messageOf(thrown);
}
