import { ReleaseError } from '#release-model';

/** Bytes of each unit: kB and MB count by 1000, KiB and MiB by 1024. */
const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/**
 * Reads a size: `1 MB`, `500 kB`, `1.5MiB`, `20000`.
 * @param source - the input or key, for messages
 * @returns bytes
 * @throws ReleaseError when it isn't a size above 0
 */
export function parseByteSize(text: string, source: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/iu.exec(text.trim());
  const unit = match?.[2] === '' ? 1 : UNITS[(match?.[2] ?? '').toLowerCase()];
  const bytes = unit === undefined ? 0 : Math.round(Number(match?.[1]) * unit);
  if (bytes > 0) return bytes;
  throw new ReleaseError({
    subject: source,
    problem: `'${text}' is not a size`,
    remedy: 'Use a size such as 500 kB, 1 MB or 2 MiB',
  });
}
