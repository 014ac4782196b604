const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/**
 * A size for people, with the decimal prefixes of SI: `999 B`, `22.1 kB`, `1.5 MB`. Where every byte counts, give the
 * number of bytes next to it.
 * @param bytes - 0 or more
 */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${String(Math.round(bytes))} B`;
  let size = bytes / 1000;
  let unit = 0;
  // 999.95 would be shown as 1000.0
  while (size >= 999.95 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
