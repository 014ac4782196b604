import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { isSystemError, shellPath, shellWord } from '@repo-agent-actions/release-model';
import { overwriteInitialEnvironment, projectEnvironment, scrubEnvironment } from '@repo-agent-actions/process';
import { runCommandLine } from './main.ts';

export { runCommandLine, type ExitStatus } from './main.ts';
export type { Terminal } from './terminal.ts';

/** What a person types to call this program again, from their folder. */
function programName(script: string | undefined, folder: string): string {
  if (script === undefined) return 'repo-agent-actions';
  return script.endsWith('.js') ? `node ${shellPath(relative(folder, script))}` : shellWord(basename(script));
}

/** The clone around `dist/cli/index.js`, also where a link leads to the program. */
function suiteFolder(script: string | undefined, folder: string): string {
  return script === undefined ? folder : resolve(dirname(realpathSync(script)), '../..');
}

/** Whoever reads may have enough before the end (`… | head`); the work goes on to its end and tidies up. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (!isSystemError(error, 'EPIPE')) throw error;
  });
}

/**
 * The environment, as it was. What children may not see goes from this process' own: a child can read that of its
 * parent, and what Node and libraries read there, such as DEBUG or NODE_TLS_REJECT_UNAUTHORIZED, is nothing for us.
 */
function takeEnvironment(): Readonly<Record<string, string | undefined>> {
  const environment = { ...process.env };
  const forProjects = projectEnvironment(scrubEnvironment(environment));
  const hidden = Object.keys(environment).filter((name) => forProjects[name] !== environment[name]);
  overwriteInitialEnvironment(hidden);
  for (const name of hidden) Reflect.deleteProperty(process.env, name);
  return environment;
}

/** Runs a command line on this process's streams. Returns the exit status: 0 passed, 1 found or failed, 2 used wrongly. */
export async function main(words: readonly string[]): Promise<number> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  // npm runs its scripts in the folder of package.json; what a person types is meant against theirs
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
