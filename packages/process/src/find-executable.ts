import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/**
 * Finds a program as the system would: a name without a folder on the PATH, with the endings of PATHEXT on Windows.
 * @param cwd - absolute; what a relative path is relative to
 * @returns its absolute path, symbolic links not followed; `null` when there is no such executable file
 */
export function findExecutable(file: string, env: Readonly<Record<string, string>>, cwd: string): string | null {
  const windows = process.platform === 'win32';
  const endings = windows ? ['', ...(env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';')] : [''];
  const bare = !file.includes('/') && !(windows && file.includes('\\'));
  const folders = bare ? searchPath(env) : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = resolve(cwd, isAbsolute(file) ? file : join(folder, file)) + ending;
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** The folders of the PATH, in order. */
export function searchPath(env: Readonly<Record<string, string>>): readonly string[] {
  return (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
