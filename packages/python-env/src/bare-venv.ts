import { lstat, mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Python } from './python.ts';

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

/** Whether a file is a program itself, and not a script that starts one. */
async function isProgram(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === '\x7fELF';
  } finally {
    await file.close();
  }
}

/**
 * Makes a virtual environment of files alone: no interpreter is started for it, as `venv` and uv do. It has what Python
 * needs (PEP 405), and no scripts for shells.
 *
 * That is done where the place of everything is known: on Linux, for a CPython that is installed, and isn't in an
 * environment itself.
 * @param folder - absolute; it must not exist and is created
 * @returns whether it was made; `false`: nothing was
 */
export async function makeBareVenv({ path, minor, version }: Python, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  // Wrappers have other names
  const name = `python${minor}`;
  const home = dirname(path);
  if (basename(path) !== name || !(await isProgram(path))) return false;
  const modules = join(home, '..', 'lib', name, 'os.py');
  if (!(await isThere(modules)) || (await isThere(join(home, '..', 'pyvenv.cfg')))) return false;
  await mkdir(join(folder, 'bin'), { recursive: true });
  await mkdir(join(folder, 'lib', name, 'site-packages'), { recursive: true });
  await symlink('lib', join(folder, 'lib64'));
  await symlink(path, join(folder, 'bin', 'python'));
  for (const other of ['python3', name]) await symlink('python', join(folder, 'bin', other));
  const settings = [`home = ${home}`, 'include-system-site-packages = false', `version = ${version}`];
  await writeFile(join(folder, 'pyvenv.cfg'), settings.map((line) => `${line}\n`).join(''));
  return true;
}
