import { sha256Of } from '#release-store';

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]{1,200}\n){0,9}oid sha256:([0-9a-f]{64})\nsize \d+\n?$/u;

/** Whether a file of a commit is a pointer to these bytes, which Git LFS keeps elsewhere. */
export function isPointerTo(source: string, bytes: Buffer): boolean {
  const [, oid] = source.length > 4_096 ? [] : (POINTER.exec(source) ?? []);
  return oid !== undefined && sha256Of(bytes) === oid;
}
