/** A private key in a text. */
export interface FoundKey {
  readonly index: number;
  readonly what: string;
}

const BEGIN = '-----BEGIN ';

/** `RSA PRIVATE KEY-----`, `PGP PRIVATE KEY BLOCK-----`, `OpenVPN Static key V1-----` */
const LABEL = /(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----|OpenVPN Static key V1-----/uy;

/** Shorter runs are the words of a program that uses the marker. */
const SHORTEST_KEY = 24;

/** How far after a marker the key begins, headers included. Characters. */
const REACH = 1024;

/** What may be between a marker and its key: line ends, also as escapes in a string, quotes, plus signs and similar. */
const BETWEEN = /(?:\\[rn]|[\s"'`+|>,(){}#*-]|[bruBRU]{1,2}(?=["']))+/uy;

/** A header of an encrypted or armored key; to the end of its line, which may be an escape in a string. */
const HEADER = /[A-Za-z][A-Za-z-]{1,30}: [^\n\\]{0,200}/uy;

const KEY_RUN = /[A-Za-z0-9+/=]+/uy;

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether a key follows, and not only more code. */
function hasKeyBehind(text: string, start: number): boolean {
  const window = text.slice(start, start + REACH);
  let place = 0;
  for (;;) {
    const skipped = matchAt(BETWEEN, window, place) ?? matchAt(HEADER, window, place);
    if (skipped === null) break;
    place += skipped.length;
  }
  const run = matchAt(KEY_RUN, window, place) ?? '';
  return run.length >= SHORTEST_KEY && !/^(.)\1*$/u.test(run.replaceAll('A', ''));
}

const PUTTY = 'PuTTY-User-Key-File-';

/** What everything that {@link findKeys} finds contains. */
export const KEY_WORDS: readonly string[] = [BEGIN, PUTTY];

/**
 * Finds private keys in their text forms: PEM, OpenSSH, PGP, PuTTY, OpenVPN, age. The marker alone, as programs that
 * read keys contain it, doesn't count.
 */
export function findKeys(text: string): readonly FoundKey[] {
  const found: FoundKey[] = [];
  for (let index = text.indexOf(BEGIN); index !== -1; index = text.indexOf(BEGIN, index + BEGIN.length)) {
    const label = matchAt(LABEL, text, index + BEGIN.length);
    if (label === null || !hasKeyBehind(text, index + BEGIN.length + label.length)) continue;
    found.push({ index, what: label.startsWith('PGP') ? 'a PGP private key' : 'a private key' });
  }
  const putty = text.indexOf(PUTTY);
  if (putty !== -1 && text.includes('Private-Lines:', putty)) found.push({ index: putty, what: 'a private SSH key' });
  return found;
}

/** Whether a text has a marker of a private key; enough for a file whose name says that it is one. */
export function hasKeyMarker(text: string): boolean {
  for (let index = text.indexOf(BEGIN); index !== -1; index = text.indexOf(BEGIN, index + BEGIN.length)) {
    if (matchAt(LABEL, text, index + BEGIN.length) !== null) return true;
  }
  return false;
}

/** `pkcs7-data`, which the contents of PKCS#12 are. */
const PKCS7_DATA = Buffer.from('06092a864886f70d0107', 'hex');

/** A private key begins after these: version 0 of PKCS#8 with an algorithm, of PKCS#1 with its modulus. */
const PRIVATE_SEQUENCES = ['02010030', '0201000281', '0201000282'];

/** The contents of the DER or BER sequence at the beginning; `null` when there is none. */
function sequenceOf(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x30 || bytes.length < 8) return null;
  const length = bytes[1] ?? 0;
  return bytes.subarray(length > 0x80 && length < 0x85 ? 2 + (length - 0x80) : 2, 256);
}

/** What a binary file is, if its format shows a private key; `null` when nothing suggests one. */
export function keyStoreKind(bytes: Buffer): string | null {
  const magic = bytes.subarray(0, 4).toString('hex');
  if (magic === 'feedfeed' || magic === 'cececece') return 'a Java key store';
  if (magic === '03d9a29a') return 'a password store';
  const inside = sequenceOf(bytes);
  if (inside === null) return null;
  const hex = inside.toString('hex');
  if (hex.startsWith('02010330') && inside.includes(PKCS7_DATA))
    return 'a key store (PKCS#12), which may hold a private key';
  // SEC 1 needs its length told from a number: the key is an octet string of 16 to 80 bytes
  const isSec1 = hex.startsWith('02010104') && (inside[4] ?? 0) >= 16 && (inside[4] ?? 0) <= 80;
  const isPrivate = PRIVATE_SEQUENCES.some((start) => hex.startsWith(start)) || isSec1;
  return isPrivate ? 'a private key' : null;
}

/** The first byte of an OpenPGP packet that contains a secret key, in the old format and the new one. */
export function isSecretKeyring(bytes: Buffer): boolean {
  const first = bytes[0] ?? 0;
  return (first >= 0x94 && first <= 0x97) || first === 0xc5;
}
