import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Starts the process that times others. `time` gives `wall` and `cpu` (user and system) in seconds and `peak`, the
 * largest resident set of the command or of a child of it, in bytes; it throws what a command printed when it failed.
 */
export function startStopwatch(python, scratch) {
  const child = spawn(python, [join(import.meta.dirname, 'stopwatch.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const output = join(scratch, 'output.txt');
  return {
    async time({ argv, cwd = scratch, env }) {
      child.stdin.write(`${JSON.stringify({ argv, cwd, env, output })}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error('the stopwatch ended');
      const { code, ...counted } = JSON.parse(value);
      if (code === 0) return counted;
      throw new Error(
        `${argv.join(' ').slice(0, 120)} failed with ${code}:\n${readFileSync(output, 'utf8').slice(-4000)}`,
      );
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.stdin.end();
      }),
  };
}
