// Environments of Python with nothing in them but pip, as a job finds one on a fresh machine.
import { execFile } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/**
 * Makes one, slowly, of which others are copies.
 * @param {string} python - the interpreter
 * @returns {Promise<(target: string) => void>} makes another one
 */
export async function blankEnvironments(python, folder) {
  const first = join(folder, 'blank');
  await runFile(python, ['-m', 'venv', first]);
  return (target) => {
    // Compiled modules go by the times of their sources
    cpSync(first, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    for (const name of readdirSync(join(target, 'bin'))) {
      const file = join(target, 'bin', name);
      if (!lstatSync(file).isFile()) continue;
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(first, target));
    }
  };
}
