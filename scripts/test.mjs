// npm test: every test that needs only Node and Python. npm run proof: the same with the full volumes.
// More words go to jest: npm test -- packages/process
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './parts/root.mjs';

const PROOF_TIMEOUT = 3_600_000;

const words = process.argv.slice(2);
const proof = words.includes('--proof');
const folder = mkdtempSync(join(tmpdir(), 'repo-agent-actions-test-'));
const result = join(folder, 'result.json');

function runJest() {
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
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...(proof ? { PROOF: '1' } : {}) },
      // The JSON goes to the file; what people read comes on standard error.
      stdio: ['inherit', 'ignore', 'inherit'],
    },
  );
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

try {
  const code = await runJest();
  const found = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : null;
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
