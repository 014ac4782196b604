// Ends what a laboratory has started, whichever way its owner ends: by itself, on Ctrl-C, or killed.
// It reads one instruction per line, and acts when its input ends:
//   group PID      a process group that was started
//   mark WORD      processes with this word in their environment (jobs of a runner have groups of their own)
//   folder PATH    a folder to remove
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { killMarked, send } from './marked-processes.mjs';

// The terminal sends Ctrl-C to everybody in the foreground; the guard is who stays.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const groups = [];
const marks = [];
const folders = [];
for await (const line of createInterface({ input: process.stdin })) {
  const [kind, value] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
  if (kind === 'group') groups.push(Number(value));
  if (kind === 'mark') marks.push(value);
  if (kind === 'folder') folders.push(value);
}

// The last one started is the first one asked: a runner before its server.
for (const group of groups.reverse()) send(-group, 'SIGTERM');
for (let waited = 0; waited < 5_000 && groups.some((group) => send(-group, 0)); waited += 50) await sleep(50);
for (const group of groups) send(-group, 'SIGKILL');
await killMarked(marks);
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
