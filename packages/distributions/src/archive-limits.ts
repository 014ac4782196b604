/** How much of an archive is read before it counts as a bomb. Sizes in bytes. */
export interface ArchiveLimits {
  /** Unpacked size of one member. */
  readonly memberBytes: number;
  /** Unpacked size of all members together. */
  readonly totalBytes: number;
  /** Unpacked size over file size; looked at only from `ratioFrom` unpacked bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly members: number;
  /** A member's path, and any of the records in which a tar keeps names. */
  readonly headerBytes: number;
}

/**
 * Far above what an index accepts (100 MiB per file by default), far below what does harm. PyPI's own rule for ZIP
 * (ratio 50 above 64 MiB, `U77`) is checked separately; it has none for tar.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  memberBytes: 1_073_741_824,
  totalBytes: 4_294_967_296,
  ratio: 200,
  ratioFrom: 67_108_864,
  members: 100_000,
  headerBytes: 1_048_576,
};

/** Says why `unpacked` bytes are too many for a file of `packed` bytes; `null` when they aren't. */
export function bombReason(unpacked: number, packed: number, limits: ArchiveLimits): string | null {
  if (unpacked > limits.totalBytes) return `unpacks to more than ${limits.totalBytes} bytes`;
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) {
    return `unpacks to more than ${limits.ratio} times its size`;
  }
  return null;
}
