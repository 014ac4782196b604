import { runCommandLine } from './main.ts';

export { runCommandLine, type ExitStatus, type Terminal } from './main.ts';

/** Runs a command line on this process's streams. Returns the exit status: 0 passed, 1 found or failed, 2 used wrongly. */
export async function main(words: readonly string[]): Promise<number> {
  return await runCommandLine({
    words,
    environment: process.env,
    // npm runs its scripts in the folder of package.json; what a person types is meant against theirs
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}
