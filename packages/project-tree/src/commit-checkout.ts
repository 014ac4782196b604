import { copyFile, lstat, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { messageOf, ReleaseError } from '#release-model';
import { listCommitFiles, type CommitFile } from './commit-files.ts';
import { headCommit } from './git-facts.ts';
import { findGitFolder, type GitFolder } from './git-folder.ts';
import { readHead } from './git-view.ts';
import { changeGit, gitOutput, initializeGit, tryGit, type GitHost } from './git.ts';
import { lendObjects } from './lend-objects.ts';
import { settleFiles } from './settle-files.ts';
import { isLargeFile, parseLargeFile, type LargeFile } from './large-files.ts';

/**
 * A commit in a repository of our own that contains only the objects of the commit. Every object is named by its own
 * bytes here, so a damaged or forged one is missing, whatever its name is in the original.
 */
export interface OpenedCommit {
  /** Top of the work tree that the commit comes from; absolute. */
  readonly original: string;
  /** Top of our own work tree; absolute. */
  readonly top: string;
  readonly commit: string;
  readonly files: readonly CommitFile[];
  /** Files of which it contains only pointers. */
  readonly large: readonly LargeFile[];
  /** Submodules that are checked out in the original. */
  readonly submodules: readonly OpenedSubmodule[];
}

/** A submodule of a commit. */
export interface OpenedSubmodule {
  /** Relative to the work tree, with `/`. */
  readonly path: string;
  /** The commit that is checked out in the original; `null`: none. */
  readonly checkedOut: string | null;
  /** The commit that is recorded. */
  readonly opened: OpenedCommit;
}

/** What a commit contains doesn't depend on what its user ignores everywhere. */
const OWN = ['-c', 'core.excludesFile=/dev/null'];

function gitError(result: ProcessResult | null): Error {
  return new Error(lastMeaningfulLines(result?.output ?? 'git is not installed', 2).replaceAll('\n', '; '));
}

function notDone(original: string, what: string, cause: unknown): ReleaseError {
  const problem = `${what} (${messageOf(cause)})`;
  const remedy = 'Check out the repository again, with all files of the commit';
  return new ReleaseError({ subject: original, problem, remedy }, { cause });
}

/** Runs git in a repository of ours. */
async function ownGit(args: readonly string[], top: string, host: GitHost, input?: string): Promise<string> {
  const result = await changeGit([...OWN, ...args], top, host, input);
  if (result?.exitCode === 0) return result.stdout;
  throw gitError(result);
}

async function originalGit(args: readonly string[], top: string, host: GitHost): Promise<string> {
  const result = await tryGit(args, top, host);
  if (result?.exitCode === 0) return result.stdout;
  throw gitError(result);
}

/** Where a repository keeps its files. */
async function gitFolderOf(top: string, host: GitHost): Promise<GitFolder> {
  const folder = await findGitFolder(top, host.environment);
  if (folder === null) throw new Error(`${top} is not a repository`);
  return folder;
}

/** The names of all objects that a commit is made of, without its history and its submodules. */
async function objectsOf(commit: string, top: string, host: GitHost): Promise<readonly string[]> {
  const listed = await originalGit(['rev-list', '--objects', '--no-walk', commit], top, host);
  // Each line is a name, a blank and a path, whose line feeds git leaves out with what follows them
  return listed.split('\n').flatMap((line) => /^[0-9a-f]{40,64}(?= |$)/u.exec(line)?.[0] ?? []);
}

async function takeObjects(original: string, commit: string, top: string, host: GitHost): Promise<void> {
  await mkdir(top, { recursive: true });
  const made = await initializeGit(top, host, commit.length === 64 ? 'sha256' : 'sha1');
  if (made?.exitCode !== 0) throw gitError(made);
  const objects = await objectsOf(commit, original, host);
  const taken = join(top, '.git', 'taken');
  const options = ['--quiet', '--window=0', '--no-sparse'];
  // Git writes a pack into the repository that it works for before it is moved: the original may be on another file
  // system, and nothing may be written to it. So it works for ours, which borrows the objects until they are packed.
  const { commonDir } = await gitFolderOf(original, host);
  const borrowed = await lendObjects(commonDir, join(top, '.git'));
  const named = await ownGit(['pack-objects', ...options, taken], top, host, `${objects.join('\n')}\n`);
  await rm(borrowed);
  // The copied index names the objects as the original does: a new one names each by its bytes
  const from = `${taken}-${named.trim()}`;
  const pack = join(top, '.git', 'objects', 'pack', `pack-${named.trim()}`);
  await mkdir(join(pack, '..'), { recursive: true });
  await ownGit(['index-pack', '-o', `${pack}.idx`, `${from}.pack`], top, host);
  await rename(`${from}.pack`, `${pack}.pack`);
  await rm(`${from}.idx`, { force: true });
  await ownGit(['read-tree', commit], top, host);
  await writeFile(join(top, '.git', 'HEAD'), `${commit}\n`);
}

/** No filter runs here, so the commit's own bytes of Git LFS files are pointers. */
async function findLargeFiles(files: readonly CommitFile[], top: string, host: GitHost): Promise<readonly LargeFile[]> {
  // Attributes are in such files alone: a repository of ours has no others
  if (!files.some(({ path }) => posix.basename(path) === '.gitattributes')) return [];
  const listed = await ownGit(['ls-files', '-z', '--cached', '--', ':(attr:filter=lfs)'], top, host);
  const filtered = new Set(listed.split('\0'));
  const found: LargeFile[] = [];
  for (const { path, blob } of files.filter(({ path: one }) => filtered.has(one))) {
    const large = parseLargeFile(path, await ownGit(['cat-file', 'blob', blob], top, host));
    if (large !== null) found.push(large);
  }
  return found;
}

async function openSubmodules(
  files: readonly CommitFile[],
  { original, top }: Pick<OpenedCommit, 'original' | 'top'>,
  host: GitHost,
): Promise<readonly OpenedSubmodule[]> {
  const opened: OpenedSubmodule[] = [];
  for (const { path, blob } of files.filter(({ mode }) => mode === 'submodule')) {
    const folder = join(original, path);
    if ((await lstat(join(folder, '.git')).catch(() => null)) === null) continue;
    const own = await findGitFolder(folder, host.environment);
    if (own?.top !== (await realpath(folder))) continue;
    const checkedOut = await headCommit(folder, host);
    opened.push({ path, checkedOut, opened: await openCommit(folder, blob, join(top, path), host) });
  }
  return opened;
}

/**
 * Copies a commit from a repository to one of our own, without history and without files.
 * @param original - top of the work tree; absolute
 * @param commit - a whole object name
 * @param top - of our work tree; absolute; must not exist yet, or be empty
 * @throws ReleaseError when the commit is incomplete
 */
export async function openCommit(original: string, commit: string, top: string, host: GitHost): Promise<OpenedCommit> {
  try {
    await takeObjects(original, commit, top, host);
  } catch (cause) {
    host.signal.throwIfAborted();
    throw notDone(original, `commit ${commit.slice(0, 12)} is incomplete or damaged`, cause);
  }
  const files = await listCommitFiles(top, commit, host);
  const large = await findLargeFiles(files, top, host);
  return { original, top, commit, files, large, submodules: await openSubmodules(files, { original, top }, host) };
}

/** The files of a commit with those of its submodules, relative to the top of the work tree. */
export function filesOfCommit({ files, submodules }: OpenedCommit): readonly CommitFile[] {
  const inner = submodules.flatMap(({ path, opened }) =>
    filesOfCommit(opened).map((file) => ({ ...file, path: posix.join(path, file.path) })),
  );
  return [...files, ...inner];
}

/** One difference between a work tree and a commit. */
export interface TreeChange {
  /** Relative to the top of the work tree, with `/`. */
  readonly path: string;
  readonly kind: 'changed' | 'deleted' | 'not in the commit' | 'staged' | 'another commit';
}

/** What `git status --porcelain=v1 -z` says about the work tree, without renames. */
function changesIn(listed: string): readonly TreeChange[] {
  return listed.split('\0').flatMap((line): readonly TreeChange[] => {
    const path = line.slice(3);
    if (path === '') return [];
    if (line.startsWith('??')) return [{ path, kind: 'not in the commit' }];
    return [{ path, kind: line[1] === 'D' ? 'deleted' : 'changed' }];
  });
}

/** Files that a sparse checkout leaves out on purpose. */
async function leftOut(original: string, host: GitHost): Promise<ReadonlySet<string>> {
  const { gitDir } = await gitFolderOf(original, host);
  const patterns = await lstat(join(gitDir, 'info', 'sparse-checkout')).catch(() => null);
  if (patterns?.isFile() !== true) return new Set();
  const listed = await originalGit(['ls-files', '-t', '-z', '--cached'], original, host);
  return new Set(listed.split('\0').flatMap((line) => (line.startsWith('S ') ? [line.slice(2)] : [])));
}

/**
 * How a work tree differs from the commit: changed, deleted, new and staged files, and submodules. Every file is read
 * and compared, whatever the flags of the index (`assume-unchanged`, `skip-worktree`), filters, and ignore files outside
 * commits (`.git/info/exclude`, the user's own) say about it. Files that a `.gitignore` names don't count.
 * @returns sorted by path
 * @throws ReleaseError when git can't compare them
 */
export async function listTreeChanges(opened: OpenedCommit, host: GitHost): Promise<readonly TreeChange[]> {
  try {
    return await compareTree(opened, host);
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    host.signal.throwIfAborted();
    throw notDone(opened.original, `can't be compared with commit ${opened.commit.slice(0, 12)}`, cause);
  }
}

async function compareTree(opened: OpenedCommit, host: GitHost): Promise<readonly TreeChange[]> {
  const { original, top, commit, large, submodules } = opened;
  const compared = ['--untracked-files=all', '--no-renames', '--ignore-submodules=all'];
  const listed = await ownGit(['--work-tree', original, 'status', '--porcelain=v1', '-z', ...compared], top, host);
  const staged = await originalGit(
    ['diff', '--cached', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=all', '-z', commit],
    original,
    host,
  );
  const sparse = await leftOut(original, host);
  const found = new Map<string, TreeChange>();
  for (const path of staged.split('\0')) if (path !== '') found.set(path, { path, kind: 'staged' });
  for (const change of changesIn(listed)) {
    if (change.kind !== 'deleted' || !sparse.has(change.path)) found.set(change.path, change);
  }
  for (const one of large) {
    if (found.get(one.path)?.kind === 'changed' && (await isLargeFile(join(original, one.path), one)))
      found.delete(one.path);
  }
  for (const { path, checkedOut, opened: inner } of submodules) {
    if (checkedOut !== inner.commit) found.set(path, { path, kind: 'another commit' });
    for (const change of await listTreeChanges(inner, host)) {
      const below = `${path}/${change.path}`;
      found.set(below, { path: below, kind: change.kind });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The branch that is checked out, with `refs/heads/`; `null`: none. */
async function branchOf(original: string, host: GitHost): Promise<string | null> {
  const [, ref] = /^ref: (refs\/heads\/.+)$/mu.exec(await readHead(await gitFolderOf(original, host))) ?? [];
  // What a repository with another format of refs writes there for older programs
  if (ref !== 'refs/heads/.invalid') return ref ?? null;
  const symbolic = await gitOutput(['rev-parse', '--symbolic-full-name', 'HEAD'], original, host);
  return symbolic?.startsWith('refs/heads/') === true ? symbolic : null;
}

/** Gives our repository the history and the tags of the original, which stay there and are only read. */
async function lendHistory({ original, top, commit }: OpenedCommit, host: GitHost): Promise<void> {
  const git = join(top, '.git');
  const { commonDir } = await gitFolderOf(original, host);
  await lendObjects(commonDir, git);
  const shallow = await readFile(join(commonDir, 'shallow'), 'utf8').catch(() => null);
  if (shallow !== null) await writeFile(join(git, 'shallow'), shallow);
  const format = '%(objectname) %(refname)%(if)%(*objectname)%(then)%0a^%(*objectname)%(end)';
  const tags = await originalGit(['for-each-ref', `--format=${format}`, 'refs/tags'], original, host);
  const branch = await branchOf(original, host);
  const head = branch === null ? '' : `${commit} ${branch}\n`;
  await writeFile(join(git, 'packed-refs'), `# pack-refs with: peeled fully-peeled sorted \n${head}${tags}`);
  if (branch !== null) await writeFile(join(git, 'HEAD'), `ref: ${branch}\n`);
}

/** Replaces pointers with the bytes of large files, where the original has them. Returns the files that stay pointers. */
async function takeLargeFiles({ original, top, large }: OpenedCommit, host: GitHost): Promise<readonly string[]> {
  const pointers: string[] = [];
  const taken: string[] = [];
  for (const one of large) {
    const target = join(top, one.path);
    const source = join(original, one.path);
    if (!(await isLargeFile(source, one))) {
      pointers.push(one.path);
      continue;
    }
    await copyFile(source, target);
    if (!(await isLargeFile(target, one))) throw new Error(`${one.path} changed while it was copied`);
    taken.push(one.path);
  }
  // To git, the pointer is the file: a back-end that asks git for a version would see the replacement as a change
  if (taken.length > 0) await ownGit(['update-index', '--assume-unchanged', '--', ...taken], top, host);
  return pointers;
}

/**
 * Writes the files of a commit, as a fresh clone has them: line endings as its `.gitattributes` says, without filters,
 * hooks, settings and umask of the machine. Submodules are included where the original has them. History and tags are there
 * for back-ends that ask git for a version.
 * Large files of Git LFS are copied from the original if they have the bytes that the pointer names.
 * @param time - of every file, so that archives of two checkouts have the same times in them; seconds since the epoch
 * @returns the large files that are only pointers here
 * @throws ReleaseError when a file can't be written as the commit has it
 */
export async function checkOut(opened: OpenedCommit, time: number, host: GitHost): Promise<readonly string[]> {
  const { original, top, commit } = opened;
  try {
    await ownGit(['read-tree', '--reset', '-u', commit], top, host);
    const pointers = [...(await takeLargeFiles(opened, host))];
    const files = opened.files.filter(({ mode }) => mode !== 'submodule').map(({ path }) => path);
    await settleFiles(top, files, time);
    await lendHistory(opened, host);
    for (const { path, opened: inner } of opened.submodules) {
      for (const pointer of await checkOut(inner, time, host)) pointers.push(`${path}/${pointer}`);
      // A back-end that packs a folder whole would pack the repository with it
      await rm(join(inner.top, '.git'), { recursive: true, force: true });
    }
    await changeGit([...OWN, 'update-index', '-q', '--refresh'], top, host);
    return pointers;
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    host.signal.throwIfAborted();
    throw notDone(original, `commit ${commit.slice(0, 12)} can't be checked out`, cause);
  }
}
