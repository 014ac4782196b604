import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeDistributions, REPOSITORY, temporaryFolder, type TemporaryFolder } from '#testkit';

/** Runs the shipped program on a terminal of its own, types when it is asked, and tells what the terminal was like after. */
const DRIVER = `
import fcntl, json, os, pty, select, signal, sys, termios, time
words, keys, wait_for, kill = json.loads(sys.argv[1])
main, side = pty.openpty()
before = termios.tcgetattr(side)
child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(side, termios.TIOCSCTTY, 0)
    for stream in 0, 1, 2:
        os.dup2(side, stream)
    os.execvp(words[0], words)
shown, typed, status, end = b"", False, None, time.monotonic() + 60
echoing = None
while time.monotonic() < end:
    if select.select([main], [], [], 0.05)[0]:
        try:
            shown += os.read(main, 65536)
        except OSError:
            pass
    # The question stands before the terminal is made silent; what is typed at once would be echoed by any program
    if not typed and wait_for.encode() in shown and not termios.tcgetattr(side)[3] & termios.ECHO:
        typed = True
        os.write(main, keys.encode())
        if kill:
            os.kill(child, getattr(signal, kill))
    done, result = os.waitpid(child, os.WNOHANG)
    if done:
        status = os.waitstatus_to_exitcode(result)
        break
else:
    os.kill(child, signal.SIGKILL)
while select.select([main], [], [], 0.1)[0]:
    try:
        piece = os.read(main, 65536)
    except OSError:
        break
    shown += piece
    if not piece:
        break
after = termios.tcgetattr(side)
json.dump({"status": status, "shown": shown.decode(errors="replace"), "typed": typed, "restored": before[3] == after[3]}, sys.stdout)
`;

interface Session {
  readonly status: number | null;
  readonly shown: string;
  readonly typed: boolean;
  /** Whether the terminal is as it was. */
  readonly restored: boolean;
}

const TOKEN = 'pypi-typed_at_a_terminal_0123456789';

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
  mkdirSync(join(scratch.path, 'dist'));
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl' }], join(scratch.path, 'dist'));
});
afterAll(async () => {
  await scratch.remove();
});

function atTerminal(keys: string, kill = '', more: readonly string[] = []): Session {
  // A port that nothing listens at: what was typed gets no further than this machine
  const index = ['--index', 'http://127.0.0.1:9/', '--simple-url', 'http://127.0.0.1:9/simple/'];
  const words = [process.execPath, join(REPOSITORY, 'dist/cli/index.js'), 'upload', 'dist', ...index, ...more];
  const result = spawnSync(
    'python3',
    ['-I', '-c', DRIVER, JSON.stringify([words, keys, '(not shown; empty for an index that needs none): ', kill])],
    {
      cwd: scratch.path,
      env: { PATH: process.env['PATH'], HOME: scratch.path, TERM: 'xterm' },
      encoding: 'utf8',
    },
  );
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as Session;
}

describe('asked for a token at a real terminal', () => {
  test('nothing that is typed is shown, and the run goes on with it', () => {
    const session = atTerminal(`${TOKEN}\r`);
    expect(session).toMatchObject({ status: 1, typed: true, restored: true });
    expect(session.shown).toContain('127.0.0.1:9');
    expect(session.shown).not.toMatch(/pypi-t|typed_at/u);
  });

  test('Ctrl-C restores the terminal and ends with 130', () => {
    const session = atTerminal(`${TOKEN}\u0003`);
    expect(session).toMatchObject({ status: 130, typed: true, restored: true });
    expect(session.shown).toContain('upload: interrupted before a token was entered. Run it again.');
    expect(session.shown).not.toMatch(/pypi-t|typed_at/u);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 1],
  ])('%s ends the question too', (signal, status) => {
    expect(atTerminal('pypi-t', signal)).toMatchObject({ status, typed: true, restored: true });
  });

  test('a document of JSON never holds it', () => {
    const session = atTerminal(`${TOKEN}\r`, '', ['--json']);
    expect(session.status).toBe(1);
    expect(session.shown).toContain('"passed": false');
    expect(session.shown).not.toMatch(/pypi-t|typed_at/u);
  });
});
