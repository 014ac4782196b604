import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The commands of a step to its runner. */
export interface RunnerFiles {
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly paths: string;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

/** Creates the empty command files of a step, and the variables that name them. */
export async function makeRunnerFiles(runnerTemp: string): Promise<Readonly<Record<keyof typeof FILES, string>>> {
  const folder = join(runnerTemp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)] as const);
  await Promise.all(entries.map(([, path]) => writeFile(path, '')));
  return Object.fromEntries(entries) as Record<keyof typeof FILES, string>;
}

/** Reads the command files of a step. @throws Error when a runner would refuse them */
export async function readRunnerFiles(paths: Readonly<Record<keyof typeof FILES, string>>): Promise<RunnerFiles> {
  const read = async (variable: keyof typeof FILES): Promise<string> =>
    existsSync(paths[variable]) ? readFile(paths[variable], 'utf8') : '';
  return {
    outputs: parseKeyValues(await read('GITHUB_OUTPUT')),
    variables: parseKeyValues(await read('GITHUB_ENV')),
    paths: await read('GITHUB_PATH'),
    state: parseKeyValues(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
  };
}

/** The runner's own grammar: `name=value`, or `name<<WORD`, lines, `WORD`. The last value of a name counts. */
export function parseKeyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const word = line.slice(heredoc + 2);
      const end = lines.indexOf(word, index + 1);
      if (end < 0) throw new Error(`Matching delimiter not found '${word}'`);
      values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}
