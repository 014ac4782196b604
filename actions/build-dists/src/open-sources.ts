import { createReadStream } from 'node:fs';
import { lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  beginBlobId,
  blobId,
  checkoutVariants,
  objectFormat,
  type ObjectFormat,
  type SourceFile,
  type SourceTree,
} from '#distributions';
import { tryGit, type GitFacts, type GitHost } from '#project-tree';

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

/**
 * The files of the commit that is built, before anything is built from them.
 * @param files - of the commit, with those of its submodules
 */
export async function openCommitSources(
  projectDir: string,
  git: GitFacts,
  files: readonly SourceFile[],
  host: GitHost,
): Promise<SourceTree> {
  const top = await realpath(git.top);
  const format = objectFormat(git.commit);
  return {
    name: `commit ${git.commit.slice(0, 12)}`,
    format,
    files,
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

/**
 * The files of a folder before anything is built from them: there is no commit, or the folder has uncommitted changes.
 * @param top - of the work tree around it, since a build may pack what is beside the project; else the folder itself
 * @param paths - relative to `top`, with `/`
 */
export async function openFolderSources(
  { projectDir, top }: Readonly<Record<'projectDir' | 'top', string>>,
  paths: readonly string[],
  isInGit: boolean,
): Promise<SourceTree> {
  const files: SourceFile[] = [];
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const some = await Promise.all(paths.slice(at, at + AT_A_TIME).map((path) => hashed(top, path)));
    for (const file of some) if (file !== null) files.push(file);
  }
  return {
    name: `the project's folder${isInGit ? ' with its changes' : ''}`,
    format: 'sha1',
    files,
    projectDir: relative(top, projectDir).replaceAll(sep, '/'),
    read: (file) => readFromDisk(top, file, 'sha1'),
  };
}
