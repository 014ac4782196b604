import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitFolder } from './git-folder.ts';
import type { GitHost } from './git-program.ts';
import { plainSettings } from './git-settings.ts';

/**
 * A repository as we read it: its objects and refs, a copy of its index, and settings of our own. It leaves out hooks,
 * attributes, grafts, and the settings of the repository, about fifty of which can name programs.
 */
export interface GitView {
  /** To be git's `GIT_DIR`; absolute. */
  readonly folder: string;
  /** Further variables that git needs. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Where temporary folders are created. */
export function temporaryRoot({ environment }: GitHost): string {
  return environment['TMPDIR'] ?? environment['TEMP'] ?? tmpdir();
}

/** Copies a regular file: at a named pipe, git would wait forever. */
async function copyIfThere(from: string, to: string): Promise<boolean> {
  if ((await stat(from).catch(() => null))?.isFile() !== true) return false;
  await copyFile(from, to);
  return true;
}

/** Copies the index with its time: git reads files again unless they are older. Rounding down to a second is safe. */
async function copyIndex(gitDir: string, view: string): Promise<void> {
  const index = join(view, 'index');
  if (!(await copyIfThere(join(gitDir, 'index'), index))) return;
  const { mtimeMs } = await stat(join(gitDir, 'index'));
  const seconds = Math.floor(mtimeMs / 1000);
  await utimes(index, seconds, seconds);
  for (const name of await readdir(gitDir)) {
    if (/^sharedindex\.[0-9a-f]+$/u.test(name)) await copyIfThere(join(gitDir, name), join(view, name));
  }
}

/** The content of HEAD. Old versions of git made it a link. */
export async function readHead({ gitDir }: GitFolder): Promise<string> {
  const path = join(gitDir, 'HEAD');
  if ((await lstat(path)).isSymbolicLink()) {
    const target = await readlink(path);
    if (target.startsWith('refs/')) return `ref: ${target}\n`;
  }
  return await readFile(path, 'utf8');
}

async function fill(view: string, folder: GitFolder, host: GitHost): Promise<void> {
  const { gitDir, commonDir } = folder;
  const linkIfThere = async (name: string): Promise<void> => {
    if ((await stat(join(commonDir, name)).catch(() => null))?.isDirectory() === true)
      await symlink(join(commonDir, name), join(view, name), 'junction');
  };
  await mkdir(join(view, 'info'));
  await Promise.all([
    writeFile(join(view, 'config'), await plainSettings(folder, view, host)),
    readHead(folder).then((head) => writeFile(join(view, 'HEAD'), head)),
    linkIfThere('refs'),
    linkIfThere('reftable'),
    copyIfThere(join(commonDir, 'packed-refs'), join(view, 'packed-refs')),
    copyIfThere(join(commonDir, 'shallow'), join(view, 'shallow')),
    copyIfThere(join(commonDir, 'info/exclude'), join(view, 'info/exclude')),
    copyIndex(gitDir, view),
  ]);
}

/**
 * Reads a repository through a view, which is created for this call and removed afterwards.
 * @throws ReleaseError when the repository has a format that we don't know
 */
export async function withView<Result>(
  folder: GitFolder,
  host: GitHost,
  look: (view: GitView) => Promise<Result>,
): Promise<Result> {
  const view = await mkdtemp(join(temporaryRoot(host), 'git-view-'));
  try {
    await fill(view, folder, host);
    const variables = {
      GIT_DIR: view,
      GIT_WORK_TREE: folder.top,
      GIT_OBJECT_DIRECTORY: join(folder.commonDir, 'objects'),
    };
    return await look({ folder: view, variables });
  } finally {
    await rm(view, { recursive: true, force: true });
  }
}
