// git, as a developer at a terminal uses it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

const IDENTITY = [
  '-c',
  'user.name=A Developer',
  '-c',
  'user.email=developer@lab.invalid',
  '-c',
  'commit.gpgsign=false',
];

/** @returns {Promise<string>} what it says on standard output */
export async function git(folder, words, { authorization, url } = {}) {
  const header =
    authorization === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${url}/.extraHeader`,
          GIT_CONFIG_VALUE_0: `Authorization: ${authorization}`,
        };
  const { stdout } = await runFile('git', [...IDENTITY, ...words], {
    cwd: folder,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null', ...header },
    maxBuffer: 1 << 26,
  });
  return stdout.trim();
}
