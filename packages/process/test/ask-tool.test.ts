import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askTool } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ask tool é '));
const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' };

beforeAll(() => {
  mkdirSync(join(folder, 'a "quoted" $(place)'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function tool(name: string, script: string): string {
  const file = join(folder, 'a "quoted" $(place)', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function ask(file: string, args: readonly string[] = [], limit?: number): Promise<string | null> {
  return askTool({ file, args, cwd: folder, env }, limit);
}

describe('a tool is asked', () => {
  test('wherever it lies, with its arguments as they are, in its folder and environment', async () => {
    const file = tool('git tool', 'printf "%s\\n" "$PWD" "$LC_ALL" "$@"; echo noise >&2');
    const words = ['--version', 'two words', '"quoted"', '$(id)', ''];
    expect(await ask(file, words)).toBe([folder, 'C.UTF-8', ...words, ''].join('\n'));
  });

  test('and nothing of it reaches the log', async () => {
    const written: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: unknown): boolean => written.push(text) > 0;
    try {
      await ask(tool('loud', 'echo "::error::forged"; echo "::error::forged" >&2'));
    } finally {
      process.stdout.write = write;
    }
    expect(written).toEqual([]);
  });

  test.each([
    ['fails', making('exit 3')],
    ['is not a program of this machine', (): string => tool('other', 'x').replace(/other$/u, 'gone')],
    ['is ended by a signal', making('kill -9 $$')],
  ])('and has no answer when it %s', async (_, make) => {
    expect(await ask(make())).toBeNull();
  });

  test('and is killed when it does not answer, with what it started', async () => {
    const pids = join(folder, 'pids');
    const file = tool('hangs', `sleep 300 & echo $$ $! > '${pids}'; wait`);
    expect(await ask(file, [], 500)).toBeNull();
    for (const pid of readFileSync(pids, 'utf8').trim().split(' ').map(Number)) {
      for (let look = 0; look < 100 && isRunning(pid); look += 1) await delay(20);
      expect(isRunning(pid)).toBe(false);
    }
  });
});

function making(script: string): () => string {
  return () => tool('some', script);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /u.test(readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
