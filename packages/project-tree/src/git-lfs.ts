import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GitHost } from './git-program.ts';
import { gitOutput, requireGitOutput } from './git.ts';

/** Pointers are shorter than this, by their specification. */
const LONGEST_POINTER = 1024;

const START = 'version https://git-lfs.github.com/spec/v1\n';

/** What Git LFS keeps in the place of a file. */
interface Pointer {
  readonly sha256: string;
  readonly size: number;
}

/** @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function parsePointer(text: string): Pointer | null {
  if (!text.startsWith(START) || text.length > LONGEST_POINTER) return null;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/mu.exec(text)?.[1];
  const size = /^size (\d+)$/mu.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? null : { sha256, size: Number(size) };
}

/**
 * Whether a file is what a pointer of Git LFS in the index stands for: what its filter would say is known without it.
 * @param path - relative to `top`
 */
export async function isWhatPointerSays(path: string, top: string, host: GitHost): Promise<boolean> {
  const pointer = parsePointer(`${(await gitOutput(['cat-file', 'blob', `:${path}`], top, host)) ?? ''}\n`);
  const file = join(top, path);
  const facts = pointer === null ? null : await lstat(file).catch(() => null);
  if (pointer === null || facts?.isFile() !== true || facts.size !== pointer.size) return false;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex') === pointer.sha256;
}

async function beginningOf(path: string): Promise<string> {
  if ((await lstat(path).catch(() => null))?.isFile() !== true) return '';
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_POINTER + 1), 0, LONGEST_POINTER + 1, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * The files of a project that are pointers of Git LFS, their contents not fetched: what is built from them would ship
 * the pointers.
 * @returns paths relative to `projectDir`
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function listUnfetchedFiles(projectDir: string, host: GitHost): Promise<readonly string[]> {
  const listed = await requireGitOutput(['ls-files', '-z', '--', ':(attr:filter=lfs)'], projectDir, host);
  const unfetched: string[] = [];
  for (const path of (listed ?? '').split('\0')) {
    if (path !== '' && parsePointer(await beginningOf(join(projectDir, path))) !== null) unfetched.push(path);
  }
  return unfetched;
}
