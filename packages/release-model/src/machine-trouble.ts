import { messageOf, ReleaseError } from './release-error.ts';

/** What a machine says when it can't go on, whatever it was about to do. */
const TROUBLE: ReadonlyMap<unknown, readonly [problem: string, remedy: string]> = new Map([
  [
    'ENOSPC',
    ['the disk is full', 'Make room there, or set TMPDIR to a folder on a disk with more of it, and run again'],
  ],
  ['EDQUOT', ['the disk quota is used up', 'Make room there, or set TMPDIR to a folder elsewhere, and run again']],
  ['EROFS', ['the file system is read-only', 'Give a folder that can be written']],
  ['EACCES', ['there is no permission', 'Give yourself the right to it, or name another folder']],
  ['EPERM', ['it is not permitted', 'Give yourself the right to it, or name another folder']],
  ['EMFILE', ['too many files are open', 'Raise the limit (ulimit -n), and run again']],
  ['ENFILE', ['too many files are open on this machine', 'End other programs, and run again']],
  ['ENOMEM', ['there is no memory left', 'End other programs, and run again']],
  ['EIO', ['the disk fails (EIO)', 'Look at the disk, and run again elsewhere']],
]);

/** What it says of a connection that was made past our own requests, which have words of their own. */
const NO_CONNECTION: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ECONNRESET', 'the connection was cut'],
  ['EHOSTUNREACH', 'there is no way to it from this machine'],
  ['ENETUNREACH', 'there is no way to it from this machine'],
  ['ETIMEDOUT', 'it took too long to connect'],
  ['ENOTFOUND', 'its host name cannot be resolved'],
  ['EAI_AGAIN', 'its host name cannot be resolved'],
]);

function textOf(thrown: object, name: 'path' | 'dest' | 'hostname' | 'address' | 'port'): string | null {
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function connectionTrouble(thrown: object & { readonly code: unknown }): ReleaseError | null {
  const problem = NO_CONNECTION.get(thrown.code);
  const host = textOf(thrown, 'hostname') ?? textOf(thrown, 'address');
  if (problem === undefined || host === null) return null;
  const port = textOf(thrown, 'port');
  const remedy = 'Start the server, or look at the address, the network and the proxy settings';
  return new ReleaseError({ subject: port === null ? host : `${host}:${port}`, problem, remedy }, { cause: thrown });
}

/**
 * The sentence for an error of the system that is about the machine, not about us or a project: a full disk, a right
 * that is missing. They can come at any step, so that no step foresees them.
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
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is no folder'],
  ['EISDIR', 'it is a folder'],
]);

/** Why a file or folder could not be read or written, to stand in brackets: without the system's own shorthand. */
export function systemReason(thrown: unknown): string {
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
  return REASONS.get(code) ?? TROUBLE.get(code)?.[0] ?? messageOf(thrown);
}
