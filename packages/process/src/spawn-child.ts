import { spawn, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { messageOf, ReleaseError } from '#release-model';
import type { Command } from './command.ts';
import { findExecutable, isName } from './find-executable.ts';

/** What `spawnChild` needs in addition to the command. */
export interface SpawnOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly keepStdinOpen: boolean;
  /** A program with arguments that becomes the command given after them. */
  readonly wrapper: readonly string[];
}

/**
 * Starts a child process; resolves once it runs.
 * @throws ReleaseError when the file can't be started
 */
export function spawnChild(command: Command, { env, keepStdinOpen, wrapper }: SpawnOptions): Promise<ChildProcess> {
  // Looked up here: the system would also search relative folders on the PATH, which are the project's, and the wrapper
  // could report a missing program only by its exit code.
  const found = findExecutable(command.file, env, command.cwd);
  if (found === null) wrapper = [];
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      reject(startError(command, cause));
    };
    if (found === null && isName(command.file)) {
      fail({ code: 'ENOENT' });
      return;
    }
    const [file = command.file, ...args] = [...wrapper, found ?? command.file, ...command.args];
    let child: ChildProcess;
    try {
      child = spawn(file, args, {
        cwd: command.cwd,
        env,
        stdio: [command.input === undefined && !keepStdinOpen ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32', // a separate session, so that the whole group can be signaled
        windowsHide: true,
      });
    } catch (cause) {
      fail(cause); // a NUL in an argument
      return;
    }
    child.once('error', fail);
    child.once('spawn', () => {
      child.off('error', fail);
      child.on('error', () => undefined); // a signal that could not be sent: the exit tells
      resolve(child);
    });
    child.stdin?.on('error', () => undefined); // the child process doesn't read all of it
    if (command.input === undefined) return;
    if (keepStdinOpen) child.stdin?.write(command.input);
    else child.stdin?.end(command.input);
  });
}

const START_PROBLEMS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ['was not found', 'Install it or correct its path'],
  EACCES: ['is not an executable file', 'Install it or correct its path'],
  E2BIG: ["can't be started because its arguments and environment are too long", 'Shorten them'],
};

function startError(command: Command, cause: unknown): ReleaseError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  // The system reports a missing folder the same way.
  if (code === 'ENOENT' && statSync(command.cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return new ReleaseError(
      { subject: command.cwd, problem: 'is not a folder', remedy: 'Name an existing folder' },
      { cause },
    );
  }
  const [problem, remedy] = START_PROBLEMS[code] ?? [
    `can't be started (${messageOf(cause)})`,
    'Fix what the system reports',
  ];
  return new ReleaseError({ subject: command.file, problem, remedy }, { cause });
}
