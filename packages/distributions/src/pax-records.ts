import { pythonInteger } from '#python-standards';

/** The records of a pax header, of several with the same key the last. */
export interface PaxRecords extends ReadonlyMap<string, string> {
  /** Whether any place of a sparse file, of which there are several, isn't a number. */
  readonly hasBadPlace?: boolean;
}

const PLACES: readonly string[] = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];

/**
 * Parses the records of a pax header, `LENGTH KEY=VALUE\n` one after another, up to a NUL or the end (POSIX.1-2008).
 * @returns `null` where Python calls the header invalid
 */
export function parsePaxRecords(bytes: Buffer): PaxRecords | null {
  const records = new Map<string, string>();
  let hasBadPlace = false;
  let at = 0;
  while (at < bytes.length && bytes[at] !== 0) {
    const prefix = /^([0-9]{1,20}) /u.exec(bytes.toString('latin1', at, at + 21));
    if (prefix === null) return null;
    const digits = prefix[1] ?? '';
    const length = Number(digits);
    if (length < 5 || at + length > bytes.length || bytes[at + length - 1] !== 0x0a) return null;
    const record = bytes.subarray(at + digits.length + 1, at + length - 1);
    const equals = record.indexOf(0x3d);
    if (equals <= 0) return null;
    const key = record.toString('utf8', 0, equals);
    const value = record.toString('utf8', equals + 1);
    if (PLACES.includes(key) && pythonInteger(value) === null) hasBadPlace = true;
    records.set(key, value);
    at += length;
  }
  return Object.assign(records, { hasBadPlace });
}
