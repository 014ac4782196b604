import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/**
 * Finds a program: a name without a folder on the PATH (see `searchPath`; never in the current folder, where Windows
 * would look first), with the extensions of PATHEXT on Windows.
 * @param cwd - absolute; the base of a relative path
 * @returns its absolute path, symbolic links not followed; `null` when there is no such executable file
 */
export function findExecutable(file: string, env: Readonly<Record<string, string>>, cwd: string): string | null {
  const windows = process.platform === 'win32';
  const endings = windows ? ['', ...(env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';')] : [''];
  const folders = isName(file) ? searchPath(env) : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = resolve(cwd, isAbsolute(file) ? file : join(folder, file)) + ending;
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** Whether it is a name to look up on the PATH, not a path. */
export function isName(file: string): boolean {
  return !file.includes('/') && !(process.platform === 'win32' && file.includes('\\'));
}

/**
 * The folders of the PATH, in order. Only absolute ones: `.`, an empty entry or `bin` would be in the current folder of a
 * step, which may be the project's, and so would be a `git` or `uv` in it.
 */
export function searchPath(env: Readonly<Record<string, string>>): readonly string[] {
  return (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(isAbsolute);
}

/** The environment for a child process, so that programs it starts by name aren't looked up in relative folders, either. */
export function withSafePath(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const name = env['PATH'] === undefined ? 'Path' : 'PATH';
  const path = searchPath(env).join(delimiter);
  return env[name] === undefined || env[name] === path ? env : { ...env, [name]: path };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
