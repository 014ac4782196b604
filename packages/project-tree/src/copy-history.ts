import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { headCommit } from './git-facts.ts';
import { findGitFolder, unreadable } from './git-folder.ts';
import type { GitHost } from './git-program.ts';
import { readHead } from './git-view.ts';
import { changeGit, initializeGit, requireGitOutput } from './git.ts';
import { lendObjects } from './lend-objects.ts';

/** A value of a settings file, in quotes. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** The refs as in a clone: tags, the branch that is checked out, and every branch as a branch of the origin. */
function clonedRefs(listed: string, branch: string | null): readonly string[] {
  const refs = new Map<string, string>();
  for (const line of listed.split('\n')) {
    const [, object, kind, name] = /^([0-9a-f]{40,64}) refs\/(tags|heads)\/(.+)$/u.exec(line) ?? [];
    if (object === undefined || name === undefined) continue;
    if (kind === 'tags') refs.set(`refs/tags/${name}`, object);
    else refs.set(`refs/remotes/origin/${name}`, object);
    if (kind === 'heads' && name === branch) refs.set(`refs/heads/${name}`, object);
  }
  return [...refs].map(([ref, object]) => `${object} ${ref}\n`);
}

function requireDone(result: ProcessResult | null, top: string, what: string, host: GitHost): void {
  if (result === null || result.exitCode === 0) return;
  host.signal.throwIfAborted();
  throw unreadable(top, `git ${what}: ${lastMeaningfulLines(result.output, 1)}`, 'Run git fsck there');
}

/**
 * Makes a repository with another's history: tags, branches, the commit that is checked out, and an index to match. The
 * objects stay in the original, which is only read. Unlike `git clone`, this starts no program that its settings name.
 * @param top - of the original's work tree; absolute
 * @param copy - absolute; created if it is missing; must not be a repository yet
 * @throws ReleaseError when the original can't be read
 */
export async function copyHistory(top: string, copy: string, host: GitHost): Promise<void> {
  const folder = await findGitFolder(top, host.environment);
  if (folder === null) return;
  const [listed, head, format] = await Promise.all([
    requireGitOutput(['for-each-ref', '--format=%(objectname) %(refname)'], top, host),
    headCommit(top, host),
    requireGitOutput(['rev-parse', '--show-object-format'], top, host),
  ]);
  if (listed === null) return;
  await mkdir(copy, { recursive: true });
  if ((await initializeGit(copy, host, format ?? 'sha1')) === null) return;
  const gitDir = join(copy, '.git');
  const branch = /^ref: refs\/heads\/(.+)$/mu.exec(await readHead(folder))?.[1] ?? null;
  const origin = `[remote "origin"]\n\turl = ${quoted(top)}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  await lendObjects(folder.commonDir, gitDir);
  await writeFile(join(gitDir, 'packed-refs'), clonedRefs(listed, branch).join(''));
  await writeFile(join(gitDir, 'config'), origin, { flag: 'a' });
  const shallow = join(folder.commonDir, 'shallow');
  if ((await stat(shallow).catch(() => null))?.isFile() === true)
    await writeFile(join(gitDir, 'shallow'), await readFile(shallow));
  if (head === null) return;
  await writeFile(join(gitDir, 'HEAD'), `${head}\n`);
  requireDone(await changeGit(['read-tree', 'HEAD'], copy, host), top, 'read-tree', host);
}
