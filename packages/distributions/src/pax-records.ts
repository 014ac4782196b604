/**
 * Parses the records of a pax header, `LENGTH KEY=VALUE\n` one after another, up to a NUL or the end (POSIX.1-2008).
 * @returns `null` where Python calls the header invalid
 */
export function parsePaxRecords(bytes: Buffer): ReadonlyMap<string, string> | null {
  const records = new Map<string, string>();
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
    records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1));
    at += length;
  }
  return records;
}

/** A number of a pax record as Python's `int()` reads it; 0 where it isn't one. */
export function paxInteger(text: string): number {
  const number = /^[+-]?\d+(?:_\d+)*$/u.exec(text.trim());
  return number === null ? 0 : Number(number[0].replaceAll('_', ''));
}
