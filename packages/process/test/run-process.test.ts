import { afterAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findSurvivors, killSurvivors, runMarker, runProcess, startProcess } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'process tests é '));
const path = process.env['PATH'] ?? '';
const env = { PATH: path };

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function node(
  script: string,
  ...args: string[]
): { file: string; args: string[]; cwd: string; env: Record<string, string> } {
  return { file: process.execPath, args: ['-e', script, ...args], cwd: folder, env };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie has ended; somebody only has not asked for its exit code yet.
    return process.platform !== 'linux' || !/\) [ZX] /u.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100 && !condition(); i += 1) await delay(20);
  return condition();
}

describe('a child that runs to its end', () => {
  test('gives exit code, both streams, and the two as they came', async () => {
    const result = await runProcess(node('console.log("out é"); console.error("err"); process.exitCode = 3'));
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      timedOut: false,
      aborted: false,
      stdout: 'out é\n',
      stderr: 'err\n',
    });
    expect(result.output).toContain('out é\n');
    expect(result.output).toContain('err\n');
  });

  test('gets its arguments without a shell, and a closed standard input', async () => {
    const result = await runProcess(
      node('process.stdin.on("data", () => {}).on("end", () => console.log(process.argv[1]))', '$(id) "x" * é'),
    );
    expect(result.stdout).toBe('$(id) "x" * é\n');
  });

  test('reads the input that it is given', async () => {
    const result = await runProcess({ ...node('process.stdin.pipe(process.stdout)'), input: 'hello é\n' });
    expect(result.stdout).toBe('hello é\n');
  });

  test('calls onLine for each line, also for a last one without line feed', async () => {
    const lines: string[] = [];
    await runProcess({
      ...node('process.stdout.write("a\\r\\nb\\n\\nc")'),
      onLine: (line, stream) => lines.push(`${stream} ${line}`),
    });
    expect(lines).toEqual(['stdout a', 'stdout b', 'stdout ', 'stdout c']);
  });

  test('keeps beginning and end of a long output, and says what it left out', async () => {
    const result = await runProcess({
      ...node('for (let i = 0; i < 100000; i += 1) console.log("line " + i)'),
      maximumCapture: 2_000,
    });
    expect(result.stdout.length).toBeLessThan(2_100);
    expect(result.stdout).toMatch(/^line 0\n/u);
    expect(result.stdout).toMatch(/… \d+ characters left out …/u);
    expect(result.stdout).toMatch(/line 99999\n$/u);
  });

  test('sees nothing of an environment that it was not given', async () => {
    process.env['SOME_TOKEN'] = 'not-for-children';
    const result = await runProcess({
      file: process.execPath,
      args: ['-e', 'console.log(JSON.stringify(process.env))'],
      cwd: folder,
    });
    delete process.env['SOME_TOKEN'];
    expect(result.stdout).not.toContain('not-for-children');
    expect(result.stdout).toContain('"PATH"');
  });
});

describe('what cannot be started', () => {
  test('a file that is not there', async () => {
    await expect(runProcess({ file: 'no-such-tool', args: [], cwd: folder, env })).rejects.toThrow(
      'no-such-tool: was not found. Install it or correct its path.',
    );
  });

  test('a file that is not executable', async () => {
    const file = join(folder, 'plain');
    await writeFile(file, 'x');
    await expect(runProcess({ file, args: [], cwd: folder, env })).rejects.toThrow(
      `${file}: is not an executable file.`,
    );
  });

  test('a folder that is not there', async () => {
    const cwd = join(folder, 'gone');
    await expect(runProcess({ ...node(''), cwd })).rejects.toThrow(`${cwd}: is not a folder. Name an existing folder.`);
  });

  test('an aborted run', async () => {
    await expect(runProcess({ ...node(''), signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

describe('a child that is ended', () => {
  // It ignores TERM and has a grandchild; both tell their pid.
  const stubborn =
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);' +
    'const c = require("node:child_process").spawn(process.execPath, ["-e", "process.on(\'SIGTERM\', () => {}); setInterval(() => {}, 1000)"]);' +
    'console.log(process.pid, c.pid)';

  test('by its time limit, with the whole tree', async () => {
    const result = await runProcess({ ...node(stubborn), timeoutMs: 400 });
    expect(result).toMatchObject({ timedOut: true, exitCode: null, signal: 'SIGKILL' });
    const pids = result.stdout.trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    expect(pids.some(alive)).toBe(false);
  });

  test('by the abort of its signal', async () => {
    const abort = new AbortController();
    const running = runProcess({ ...node('setInterval(() => {}, 1000)'), signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 100);
    expect(await running).toMatchObject({ aborted: true, timedOut: false, signal: 'SIGTERM' });
  });

  test('as a server, by stop()', async () => {
    const server = await startProcess(node('console.log("ready"); setInterval(() => {}, 1000)'));
    expect(alive(server.pid)).toBe(true);
    await server.stop();
    expect(alive(server.pid)).toBe(false);
    expect((await server.exited).signal).toBe('SIGTERM');
  });

  test('a server with an open standard input learns of our end', async () => {
    const server = await startProcess({
      ...node('process.stdin.resume().on("end", () => process.exit())'),
      keepStdinOpen: true,
    });
    await delay(150);
    expect(alive(server.pid)).toBe(true);
    await server.stop();
  });
});

// Only Linux shows what its processes are.
(process.platform === 'linux' ? describe : describe.skip)('what a child leaves behind', () => {
  /** Runs a shell script that starts something in the background and prints its pid. */
  async function strayOf(script: string): Promise<number> {
    const result = await runProcess({ file: 'sh', args: ['-c', script], cwd: folder, env, timeoutMs: 10_000 });
    const pid = Number(result.stdout.trim());
    expect(pid).toBeGreaterThan(1);
    return pid;
  }

  test('a background process of the same group', async () => {
    expect(alive(await strayOf('sleep 1000 >/dev/null 2>&1 & echo $!'))).toBe(false);
  });

  test('one that holds our pipes open', async () => {
    expect(alive(await strayOf('sleep 1000 & echo $!'))).toBe(false);
  });

  test('a daemon in a session of its own', async () => {
    expect(alive(await strayOf("setsid sh -c 'echo $$; exec sleep 1000 2>&1 >/dev/null' & sleep 0.3"))).toBe(false);
  });

  test('a daemon in a session of its own with a cleared environment', async () => {
    expect(alive(await strayOf("env -i setsid -f sh -c 'echo $$; exec sleep 1000 >/dev/null 2>&1'; sleep 0.5"))).toBe(
      false,
    );
  });

  test('a daemon of a daemon', async () => {
    const script = "setsid sh -c 'env -i setsid sleep 1000 >/dev/null 2>&1 & echo $!; sleep 1000' & sleep 0.5";
    expect(alive(await strayOf(script))).toBe(false);
  });

  test('is found by its marker while it lives, with its environment cleared or not', async () => {
    const script = 'setsid sleep 1001 & env -i setsid -f sleep 1002 & sleep 1000';
    const server = await startProcess({ file: 'sh', args: ['-c', script], cwd: folder, env });
    const isWhole = (found: readonly string[]): boolean => found.filter((name) => name.startsWith('sleep')).length >= 3;
    let commands: readonly string[] = [];
    for (let i = 0; i < 100 && !isWhole(commands); i += 1) {
      await delay(20);
      commands = (await findSurvivors(server.marker)).map(({ command }) => command);
    }
    expect(commands).toEqual(expect.arrayContaining(['sleep 1000', 'sleep 1001', 'sleep 1002']));
    expect(await findSurvivors(`${server.marker}0`)).toEqual([]);
    const killed = (await killSurvivors(runMarker())).map(({ command }) => command);
    expect(killed).toEqual(expect.arrayContaining([...commands]));
    expect((await server.exited).signal).toBe('SIGKILL');
  });

  test('a run inside a run is found by the outer one', async () => {
    const inner = `process.stdout.write(process.env.REPO_AGENT_RUN)`;
    const result = await runProcess({ ...node(inner), env: { ...env, REPO_AGENT_RUN: 'outer.1' } });
    expect(result.stdout).toMatch(/^outer\.1,[0-9a-f]{24}\.\w+$/u);
  });

  test('nothing carries the marker of this run afterwards', async () => {
    expect(await findSurvivors(runMarker())).toEqual([]);
  });
});

(process.platform === 'linux' ? describe : describe.skip)('when our own process ends', () => {
  /** A process of its own that runs a child with a daemon; tells the pids of both. */
  async function program(extra: string): Promise<{ own: ChildProcess; pids: readonly number[] }> {
    const main = join(folder, 'program.mjs');
    await writeFile(
      main,
      `import { runProcess } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
       const daemon = 'setsid sh -c "echo \\$\\$; exec sleep 1000" & echo $$; sleep 1000';
       const running = runProcess({ file: 'sh', args: ['-c', daemon], cwd: '/', env: { PATH: process.env.PATH }, onLine: (line) => console.log(line) });
       ${extra}
       await running;`,
    );
    const hooks = new URL('../../../scripts/parts/typescript-loader.mjs', import.meta.url).href;
    const own = spawn(process.execPath, ['--import', hooks, main], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    own.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    await until(() => text.split('\n').length > 2);
    return { own, pids: text.trim().split('\n').map(Number) };
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s, nobody is left, and the signal is what ended us',
    async (signal) => {
      const { own, pids } = await program('');
      expect(pids.filter(alive)).toHaveLength(2);
      own.kill(signal);
      const [, endedBy] = (await once(own, 'exit')) as [number | null, string | null];
      expect(endedBy).toBe(signal);
      expect(await until(() => !pids.some(alive))).toBe(true);
    },
  );

  test('by process.exit(), nobody is left', async () => {
    const { own, pids } = await program('setTimeout(() => process.exit(7), 1500);');
    expect(pids.filter(alive)).toHaveLength(2);
    expect((await once(own, 'exit'))[0]).toBe(7);
    expect(await until(() => !pids.some(alive))).toBe(true);
  });
});
