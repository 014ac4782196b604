import { publicVersion, type Version } from './version.ts';

function compareNumbers(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares releases as if the shorter one were padded with zeros. */
export function compareReleases(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

/** Where pre, post and dev put a version among those of one release: a tuple that is compared number by number. */
function suffixOf({ pre, post, dev }: Version): readonly bigint[] {
  // A development release of the release itself comes before its first alpha; no pre-release at all after the last candidate.
  const phase = pre === null ? (post === null && dev !== null ? -1n : 3n) : { a: 0n, b: 1n, rc: 2n }[pre.phase];
  return [phase, pre?.number ?? 0n, post === null ? 0n : 1n, post ?? 0n, dev === null ? 1n : 0n, dev ?? 0n];
}

function compareLocalParts(a: bigint | string, b: bigint | string): number {
  if (typeof a === 'bigint') return typeof b === 'bigint' ? compareNumbers(a, b) : 1;
  if (typeof b === 'bigint') return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLocals(a: Version['local'], b: Version['local']): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareLocalParts(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Orders versions as PEP 440 does: negative when `a` is the older one, 0 when they are equal (`1.0` and `1.0.0` are). */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    compareReleases(suffixOf(a), suffixOf(b)) ||
    Math.sign(compareLocals(a.local, b.local))
  );
}

/**
 * Whether code that tells `told` is of the version `installed`. A local label that only the code tells, such as that of the
 * build in `2.3+cu121`, doesn't count.
 */
export function tellsVersion(told: Version, installed: Version): boolean {
  return compareVersions(told, installed) === 0 || compareVersions(publicVersion(told), installed) === 0;
}
