import { formatVersion, nextPatch, parseVersion, publicVersion, tryParseVersion, type Version } from './version.ts';

/** Whether the numbers are a day of the calendar in this or the last century's end: years from 1990 on. */
function isDay(year: bigint, month: bigint, day: bigint): boolean {
  if (year < 1990n || year > 9999n || month < 1n || month > 12n || day < 1n || day > 31n) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month);
}

function isYearly(version: Version): boolean {
  const [year = 0n] = version.release;
  return version.release.length === 3 && year >= 1990n && year <= 9999n;
}

/**
 * `2026.11.21` and `20261121` name a day, and one more would name another day: so the next release of the same day gets
 * a number.
 */
function namesDay(version: Version, taken: readonly Version[]): boolean {
  const [first = 0n, second = 0n, third = 0n] = version.release;
  if (version.release.length === 1) return isDay(first / 10_000n, (first / 100n) % 100n, first % 100n);
  if (version.release.length !== 3 || !isDay(first, second, third)) return false;
  // A third number that isn't a day, as in `2026.11.0`, shows that this project counts.
  return !taken.some((other) => {
    const [year = 0n, month = 0n, day = 0n] = other.release;
    return isYearly(other) && !isDay(year, month, day);
  });
}

function successor(version: Version, taken: readonly Version[]): Version {
  const isFinal = version.pre === null && version.post === null && version.dev === null;
  const [first = 0n, second] = version.release;
  if (isFinal && namesDay(version, taken)) return { ...version, release: [...version.release, 1n] };
  if (isFinal && version.release.length === 2 && second !== undefined) {
    // `20261121.1`, the second release of a day
    if (namesDay({ ...version, release: [first] }, taken)) return { ...version, release: [first, second + 1n] };
  }
  return parseVersion(nextPatch(formatVersion(version)));
}

/** The same for equal versions: `1.0` and `1.0.0` are. The local label doesn't count. */
function keyOf(version: Version): string {
  const last = version.release.findLastIndex((number) => number !== 0n);
  return formatVersion({ ...version, release: version.release.slice(0, Math.max(1, last + 1)), local: null });
}

/**
 * The version to propose when one can't be reused on an index: the first after it that is free. A candidate is followed
 * by the next candidate, a development release by the next, a post-release by the next, and a version that names a day
 * by one with a number after it (`2026.11.21` → `2026.11.21.1`). The epoch stays, a local label is dropped.
 * @param text - the version that can't be used
 * @param taken - the versions that the index has, in any spelling; what isn't a PEP 440 version doesn't count
 * @returns in normal form, newer than `text`
 * @throws Error when `text` isn't a PEP 440 version
 */
export function nextFreeVersion(text: string, taken: Iterable<string>): string {
  const used = [...taken].flatMap((other) => tryParseVersion(other) ?? []);
  const keys = new Set(used.map(keyOf));
  let candidate = publicVersion(parseVersion(text));
  do candidate = successor(candidate, used);
  while (keys.has(keyOf(candidate)));
  return formatVersion(candidate);
}
