import { createReadStream } from 'node:fs';
import { lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import {
  beginBlobId,
  blobId,
  checkoutVariants,
  objectFormat,
  type ObjectFormat,
  type SourceFile,
  type SourceTree,
} from '#distributions';
import { listCommitFiles, listProjectFiles, tryGit, type GitFacts, type GitHost } from '#project-tree';

/** Larger files are never texts that a back-end rewrites. Bytes. */
const MAXIMUM_READ = 8_388_608;

/** Files that are hashed at a time. */
const AT_A_TIME = 16;

function isSame(bytes: Buffer, { blob }: SourceFile, format: ObjectFormat): boolean {
  return blobId(bytes, format) === blob || checkoutVariants(bytes, format).includes(blob);
}

/** A file on disk counts only while it has the bytes that were listed: the build may have changed it since. */
async function readFromDisk(top: string, file: SourceFile, format: ObjectFormat): Promise<Buffer | null> {
  const path = join(top, file.path);
  const facts = await lstat(path).catch(() => null);
  if (facts?.isFile() !== true || facts.size > MAXIMUM_READ) return null;
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && isSame(bytes, file, format) ? bytes : null;
}

async function readFromGit(top: string, file: SourceFile, format: ObjectFormat, host: GitHost): Promise<Buffer | null> {
  const result = await tryGit(['--no-replace-objects', 'cat-file', 'blob', file.blob], top, host);
  if (result?.exitCode !== 0) return null;
  // Text that isn't UTF-8 doesn't survive the decoding
  const bytes = Buffer.from(result.stdout, 'utf8');
  return bytes.length <= MAXIMUM_READ && isSame(bytes, file, format) ? bytes : null;
}

/** The files of a commit, with those of its checked-out submodules. */
async function listAll(top: string, commit: string, host: GitHost): Promise<readonly SourceFile[]> {
  const files = await listCommitFiles(top, commit, host);
  const inner = await Promise.all(
    files
      .filter(({ mode }) => mode === 'submodule')
      .map(async ({ path, blob }) => {
        const folder = join(top, path);
        // Without a repository of its own, git would answer for the enclosing one
        if ((await lstat(join(folder, '.git')).catch(() => null)) === null) return [];
        const below = await listAll(folder, blob, host).catch(() => []);
        return below.map((file) => ({ ...file, path: posix.join(path, file.path) }));
      }),
  );
  return [...files, ...inner.flat()];
}

async function commitTree(projectDir: string, git: GitFacts, host: GitHost): Promise<SourceTree> {
  const top = await realpath(git.top);
  const format = objectFormat(git.commit);
  return {
    name: `commit ${git.commit.slice(0, 12)}`,
    format,
    files: await listAll(top, git.commit, host),
    projectDir: relative(top, await realpath(projectDir)).replaceAll(sep, '/'),
    read: async (file) => (await readFromDisk(top, file, format)) ?? (await readFromGit(top, file, format, host)),
  };
}

async function hashed(folder: string, path: string): Promise<SourceFile | null> {
  const full = join(folder, path);
  const facts = await lstat(full).catch(() => null);
  if (facts === null) return null;
  if (facts.isSymbolicLink()) {
    return { path, mode: 'link', blob: blobId(Buffer.from(await readlink(full), 'utf8'), 'sha1') };
  }
  if (!facts.isFile()) return null;
  const mode = (facts.mode & 0o100) === 0 ? 'file' : 'executable';
  const hash = beginBlobId(facts.size, 'sha1');
  for await (const chunk of createReadStream(full)) hash.update(chunk as Buffer);
  return { path, mode, blob: hash.digest('hex') };
}

async function folderTree(projectDir: string, name: string, host: GitHost): Promise<SourceTree> {
  const paths = await listProjectFiles(projectDir, host);
  const files: SourceFile[] = [];
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const some = await Promise.all(paths.slice(at, at + AT_A_TIME).map((path) => hashed(projectDir, path)));
    for (const file of some) if (file !== null) files.push(file);
  }
  return {
    name,
    format: 'sha1',
    files,
    projectDir: '',
    read: (file) => readFromDisk(projectDir, file, 'sha1'),
  };
}

/**
 * Looks at the sources before anything is built from them: the files of the commit or, when there is none or the folder
 * has uncommitted changes, those of the project's folder.
 * @throws ReleaseError when they can't be listed
 */
export async function openSources(projectDir: string, git: GitFacts | null, host: GitHost): Promise<SourceTree> {
  if (git === null) return await folderTree(projectDir, "the project's folder", host);
  if (git.changed) return await folderTree(projectDir, "the project's folder with its changes", host);
  return await commitTree(projectDir, git, host);
}
