// A place for servers: their processes, files and logs, all of which end with it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of this machine that was free a moment ago, for servers that can't let the kernel choose. */
export async function freePort() {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks until `look` gives something else than `undefined`. `what` is named when it never does. */
export async function until(what, look, { seconds = 120, everyMs = 200 } = {}) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(everyMs);
  }
}

/** Opens a laboratory. `close()` ends everything; so does the end of this process, however it comes. */
export function openLaboratory() {
  const folder = mkdtempSync(join(tmpdir(), 'repo-agent-actions-e2e-'));
  const mark = `REPO_AGENT_E2E=${randomBytes(12).toString('hex')}`;
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  guard.stdin.on('error', () => undefined);
  const tell = (line) => guard.stdin.write(`${line}\n`);
  tell(`mark ${mark}`);
  tell(`folder ${folder}`);
  const logs = join(folder, 'logs');
  mkdirSync(logs);

  let closing;
  const close = () => {
    closing ??= new Promise((resolve) => {
      guard.once('exit', resolve);
      guard.stdin.end();
    });
    return closing;
  };
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.once(signal, () => {
      console.error(`\n${signal}: ending what was started`);
      void close().then(() => process.exit(128 + number));
    });
  }

  return {
    folder,
    logs,
    /** Its name and value, for the environment of what is started. */
    mark: Object.fromEntries([mark.split('=')]),
    close,
    /** Makes a folder below this one. */
    makeFolder(...names) {
      const path = join(folder, ...names);
      mkdirSync(path, { recursive: true });
      return path;
    },
    /** Starts a server in a process group of its own; what it says goes to `logs/NAME.log`. */
    start(name, file, args, { cwd = folder, env }) {
      const log = createWriteStream(join(logs, `${name}.log`), { flags: 'a' });
      const child = spawn(file, args, {
        cwd,
        env: { ...env, ...this.mark },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.pipe(log, { end: false });
      child.stderr.pipe(log, { end: false });
      if (child.pid === undefined) throw new Error(`${file}: does not start`);
      tell(`group ${child.pid}`);
      let exit = null;
      child.once('exit', (code, signal) => {
        exit = code ?? signal;
      });
      return {
        pid: child.pid,
        /** Exit status or signal; `null` while it runs. */
        exited: () => exit,
      };
    },
  };
}
