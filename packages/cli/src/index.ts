import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { isSystemError, shellPath, shellWord } from '#release-model';
import { overwriteInitialEnvironment, projectEnvironment, scrubEnvironment } from '#process';
import { runCommandLine } from './main.ts';

export { runCommandLine, type ExitStatus } from './main.ts';
export type { Terminal } from './terminal.ts';

/** What a person types to call this program again, from their folder. */
function programName(script: string | undefined, folder: string): string {
  if (script === undefined) return 'repo-agent-actions';
  return script.endsWith('.js') ? `node ${shellPath(relative(folder, script))}` : shellWord(basename(script));
}

/** The clone around `dist/cli/index.js`, even if the program was started through a link. */
function suiteFolder(script: string | undefined, folder: string): string {
  return script === undefined ? folder : resolve(dirname(realpathSync(script)), '../..');
}

/** The reader may leave before the end (`… | head`); the command still finishes its work and cleans up. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (!isSystemError(error, 'EPIPE')) throw error;
  });
}

/**
 * The environment as it was. What children must not see is removed from this process: a child can read the environment
 * of its parent, and settings for Node and libraries, such as DEBUG or NODE_TLS_REJECT_UNAUTHORIZED, aren't for us.
 */
function takeEnvironment(): Readonly<Record<string, string | undefined>> {
  const environment = { ...process.env };
  const forProjects = projectEnvironment(scrubEnvironment(environment));
  const hidden = Object.keys(environment).filter((name) => forProjects[name] !== environment[name]);
  overwriteInitialEnvironment(hidden);
  for (const name of hidden) Reflect.deleteProperty(process.env, name);
  return environment;
}

/** Runs a command line on this process's streams. Returns the exit status: 0 passed, 1 failed or found problems, 2 wrong usage. */
export async function main(words: readonly string[]): Promise<number> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  // npm runs its scripts in the folder of package.json; the paths that a person types are relative to their own folder
  const environment = takeEnvironment();
  const folder = environment['INIT_CWD'] ?? process.cwd();
  return await runCommandLine({
    program: programName(process.argv[1], folder),
    words,
    environment,
    folder,
    suiteFolder: suiteFolder(process.argv[1], folder),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}
