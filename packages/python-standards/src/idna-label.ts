import { idnaTables, type LabelPoint } from './idna-tables.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

const PREFIX = 'xn--';
const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 253;

const ZERO_WIDTH_NON_JOINER = 0x200c;
const MIDDLE_DOT = 0xb7;
const GREEK_NUMERAL_SIGN = 0x375;
const KATAKANA_MIDDLE_DOT = 0x30fb;

const isArabicDigit = (code: number): boolean => code >= 0x660 && code <= 0x669;
const isExtendedArabicDigit = (code: number): boolean => code >= 0x6f0 && code <= 0x6f9;

/** A code point of a label with what is known about it. */
interface Point extends LabelPoint {
  readonly code: number;
}

/** The joining type of the nearest code point that isn't transparent. */
function joiningFrom(points: readonly Point[], at: number, step: 1 | -1): string {
  let next = at + step;
  while (points[next]?.joining === 'T') next += step;
  return points[next]?.joining ?? 'U';
}

/** RFC 5892, appendix A.1 and A.2. */
function mayJoin(points: readonly Point[], at: number): boolean {
  if (points[at - 1]?.isVirama === true) return true;
  if (points[at]?.code !== ZERO_WIDTH_NON_JOINER) return false;
  return 'LD'.includes(joiningFrom(points, at, -1)) && 'RD'.includes(joiningFrom(points, at, 1));
}

/** RFC 5892, appendix A.3 to A.9. */
function isInContext(points: readonly Point[], at: number): boolean {
  const code = points[at]?.code ?? 0;
  if (code === MIDDLE_DOT) return points[at - 1]?.code === 0x6c && points[at + 1]?.code === 0x6c;
  if (code === GREEK_NUMERAL_SIGN) return points[at + 1]?.script === 'G';
  if (code === KATAKANA_MIDDLE_DOT)
    return points.some((point) => point.script === 'K' && point.code !== KATAKANA_MIDDLE_DOT);
  if (isArabicDigit(code)) return !points.some((point) => isExtendedArabicDigit(point.code));
  if (isExtendedArabicDigit(code)) return !points.some((point) => isArabicDigit(point.code));
  // Geresh and gershayim
  return points[at - 1]?.script === 'H';
}

/** RFC 5893, section 2: whether the directions of a label with anything from right to left fit together. */
function isBidiValid(points: readonly Point[]): boolean {
  const kinds = points.map(({ bidi }) => bidi);
  if (!kinds.some((kind) => kind === 'R' || kind === 'A')) return true;
  const [first] = kinds;
  const last = kinds.findLast((kind) => kind !== 'N') ?? '';
  if (first === 'L') return kinds.every((kind) => 'LEON'.includes(kind)) && 'LE'.includes(last);
  const hasBothNumbers = kinds.includes('A') && kinds.includes('E');
  return first === 'R' && !hasBothNumbers && kinds.every((kind) => 'RAEON'.includes(kind)) && 'RAE'.includes(last);
}

/** Whether a label in Unicode or plain ASCII is one of IDNA 2008: `check_label` of the Python package `idna`. */
export function isIdnaLabel(label: string): boolean {
  const tables = idnaTables();
  if (label === '' || Array.from(label).length > LONGEST_DOMAIN + 1 || label.normalize('NFC') !== label) return false;
  if (/^..--/su.test(label) || label.startsWith('-') || label.endsWith('-')) return false;
  const points: Point[] = [];
  for (const character of label) {
    const code = character.codePointAt(0) ?? 0;
    const known = tables.labelPoint(code);
    if (known === null) return false;
    points.push({ ...known, code });
  }
  if (points[0]?.isMark === true) return false;
  for (const [at, { status }] of points.entries()) {
    if (status === 'J' && !mayJoin(points, at)) return false;
    if (status === 'O' && !isInContext(points, at)) return false;
  }
  return isBidiValid(points);
}

/**
 * The form with Punycode of a label in Unicode: `alabel` of the Python package `idna`.
 * @returns `null` where it isn't a label of IDNA 2008
 */
export function asciiLabel(label: string): string | null {
  if (!isIdnaLabel(label)) return null;
  const ascii = `${PREFIX}${encodePunycode(label)}`;
  return ascii.length > LONGEST_LABEL ? null : ascii;
}

/**
 * A label of an ASCII domain as people read it: `ulabel` of the Python package `idna`.
 * @returns `null` where it isn't a label of IDNA 2008, or isn't spelled in its only form
 */
export function unicodeLabel(ascii: string): string | null {
  const lower = ascii.toLowerCase();
  if (!lower.startsWith(PREFIX)) return isIdnaLabel(lower) ? lower : null;
  const encoded = lower.slice(PREFIX.length);
  const label = encoded === '' || encoded.endsWith('-') ? null : decodePunycode(encoded);
  return label !== null && encodePunycode(label) === encoded && isIdnaLabel(label) ? label : null;
}
