// npm test: every test that needs only Node and Python. npm run proof: the same with the full volumes.
// More arguments go to jest: npm test -- packages/process
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './parts/root.ts';

const PROOF_TIMEOUT = 3_600_000;

/** Where Linux has a file system in memory, and its type in `statfs`. */
const MEMORY = '/dev/shm';
const TMPFS = 0x01021994;

/** How much of it, and of the memory, must be free. Bytes. */
const ROOM = 4 * 1024 ** 3;

const words = process.argv.slice(2);
const proof = words.includes('--proof');

/** How many tests there were, in jest's JSON. */
interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A folder in memory; `null` when there is too little space, or it isn't writable, or programs can't be run from it. */
function folderInMemory(): string | null {
  let made: string | null = null;
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY);
    if (type !== TMPFS || bavail * bsize < ROOM || freemem() < ROOM) return null;
    made = mkdtempSync(join(MEMORY, 'tests-'));
    const program = join(made, 'program');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o700);
    if (spawnSync(program).status === 0) return made;
  } catch {
    // As good as none
  }
  if (made !== null) rmSync(made, { recursive: true, force: true });
  return null;
}

/**
 * The folder of this run, which contains the folders of the tests. They create and remove about a hundred thousand small
 * files. That is cheap in memory, but ext4 without a journal, common in virtual machines, searches everything that was
 * removed in the last minutes for each new file, which took more than a third of the CPU of a build. If TMPDIR is set, it
 * is used.
 */
function makeFolder(): string {
  const inMemory = proof || process.env['TMPDIR'] !== undefined ? null : folderInMemory();
  return inMemory ?? mkdtempSync(join(tmpdir(), 'repo-agent-actions-test-'));
}

const folder = makeFolder();
const result = join(folder, 'result.json');

function runJest(): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules', // jest loads ECMAScript modules through them
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${result}`,
      ...(proof ? [`--testTimeout=${PROOF_TIMEOUT}`] : []),
      ...words.filter((word) => word !== '--proof'),
    ],
    {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: folder, NODE_NO_WARNINGS: '1', ...(proof ? { PROOF: '1' } : {}) },
      // The JSON goes to the file; what people read comes on standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true, // so that its workers can be ended with it
    },
  );
  const signalAll = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // They have ended
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, signalAll);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      // A worker that is left would write into the folder that is removed now.
      signalAll('SIGKILL');
      resolve(code ?? 1);
    }),
  );
}

try {
  const code = await runJest();
  const found = existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as Counts) : null;
  if (found === null) {
    console.log('0 passed, 1 failed');
    process.exitCode = code === 0 ? 1 : code;
  } else {
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = found;
    // A file that could not even be loaded has no tests to count.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
    process.exitCode = code === 0 && failed > 0 ? 1 : code;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
