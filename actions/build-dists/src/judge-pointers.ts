import { posix } from 'node:path';
import { parseLargeFile } from '#project-tree';
import type { Finding } from '#release-model';
import type { Product } from './judge-products.ts';

/** Git LFS pointers are shorter. Bytes. */
const MAXIMUM_POINTER = 1024;

/**
 * Finds members that are Git LFS pointers instead of the files themselves.
 * @param pointers - files of the project that are pointers
 */
export async function judgePointers(
  products: readonly Product[],
  pointers: readonly string[],
): Promise<readonly Finding[]> {
  const names = new Set(pointers.map((path) => posix.basename(path)));
  const findings: Finding[] = [];
  for (const { distribution, contents } of products) {
    for (const { path, kind, size } of contents.members) {
      if (kind !== 'file' || size > MAXIMUM_POINTER || !names.has(posix.basename(path))) continue;
      if (parseLargeFile(path, (await contents.read(path, MAXIMUM_POINTER)).toString('utf8')) === null) continue;
      findings.push({
        rule: 'lfs-pointer',
        severity: 'unsafe',
        subject: distribution.filename,
        message: `contains ${path} as a Git LFS pointer instead of the file itself`,
        remedy: 'Fetch the Git LFS files before the build (git lfs pull, or lfs: true for actions/checkout)',
        location: { file: distribution.filename, member: path },
      });
    }
  }
  return findings;
}
