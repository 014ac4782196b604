import { lstat } from 'node:fs/promises';
import { sha256OfFile } from '#release-store';

/** A file of which a commit contains a pointer: its bytes are in Git LFS. */
export interface LargeFile {
  /** Relative to the work tree, with `/`. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Reads a Git LFS pointer.
 * @returns `null` when it isn't one
 * @standard the specification of Git LFS, version 1
 */
export function parseLargeFile(path: string, text: string): LargeFile | null {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return null;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/mu.exec(text)?.[1];
  const size = /^size (\d{1,15})$/mu.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? null : { path, sha256, size: Number(size) };
}

/** Whether a file has the bytes that a pointer names. Links are not followed. */
export async function isLargeFile(path: string, { sha256, size }: LargeFile): Promise<boolean> {
  const facts = await lstat(path).catch(() => null);
  if (facts?.isFile() !== true || facts.size !== size) return false;
  return (await sha256OfFile(path)) === sha256;
}
