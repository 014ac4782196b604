import { asciiLabel, unicodeLabel } from './idna-label.ts';
import { idnaTables } from './idna-tables.ts';
import { isAscii } from './python-text.ts';

const HOST_LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/u;
const HOST_CHARACTERS = /^[a-zA-Z0-9\-.\u{80}-\u{10ffff}]*$/u;
const SPECIAL_USE = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];

const LONGEST_DOMAIN = 253;
const LONGEST_LABEL = 63;

const NOT_ALLOWED = 'the part after the @ has characters that are not allowed in a domain';
const NOT_INTERNATIONAL = 'the part after the @ is not a valid international domain';

/** The domain of a mail address, or what is wrong with it. */
export type MailDomain =
  | { readonly problem: string }
  | {
      readonly problem: null;
      /** As it is sent, in lower case. */
      readonly ascii: string;
      /** As people read it. */
      readonly unicode: string;
    };

/**
 * A domain as UTS 46 maps it: small letters, one form of each character, plain dots.
 * @returns `null` where a character can't be in a domain
 */
function remapped(domain: string): string | null {
  if (isAscii(domain)) return domain.toLowerCase();
  const { domain: allowed, marks, mapped } = idnaTables();
  let text = '';
  for (const character of domain) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) text += character.toLowerCase();
    else if (allowed.has(point) && !(text === '' && domain.startsWith(character) && marks.has(point)))
      text += mapped.get(character) ?? character;
    else return null;
  }
  return text.normalize('NFC');
}

function labelsProblem(labels: readonly string[]): string | null {
  if (labels.some((label) => label === '' || label.startsWith('-') || label.endsWith('-')))
    return 'a part of the domain is empty, or begins or ends with a hyphen';
  if (labels.some((label) => /^(?!xn)..--/isu.test(label)))
    return 'a part of the domain has hyphens as its third and fourth characters';
  return null;
}

function asciiProblem(ascii: string): string | null {
  const labels = ascii.split('.');
  if (ascii.length > LONGEST_DOMAIN) return `the part after the @ has more than ${LONGEST_DOMAIN} characters`;
  if (labels.some((label) => label.length > LONGEST_LABEL))
    return `a part of the domain has more than ${LONGEST_LABEL} characters`;
  if (labels.length === 1) return 'the domain has no dot';
  if (!/[a-z]$/u.test(ascii)) return 'the domain ends in a digit';
  const last = labels.at(-1) ?? '';
  return SPECIAL_USE.includes(last) ? `the domain ends in .${last}, which can't receive mail` : null;
}

/**
 * Reads the domain of a mail address by the policy of Python's `email-validator` without DNS: mapped by UTS 46, and its labels by
 * IDNA 2008.
 * @standard RFC 5891, RFC 5892, RFC 5893, UTS 46
 */
export function readMailDomain(domain: string): MailDomain {
  if (domain === '') return { problem: 'there is nothing after the @' };
  if (domain.startsWith('[')) return { problem: 'an IP address in brackets after the @ is not accepted' };
  if (!HOST_CHARACTERS.test(domain)) return { problem: NOT_ALLOWED };
  const plain = remapped(domain);
  if (plain === null || !HOST_CHARACTERS.test(plain)) return { problem: NOT_ALLOWED };
  const labels = plain.split('.');
  const problem = labelsProblem(labels);
  if (problem !== null) return { problem };
  // Where any part is international, Python encodes all of them, and one in Punycode may be wrong
  const encoded = isAscii(plain) ? labels : labels.map((label) => (isAscii(label) ? label : asciiLabel(label)));
  if (encoded.some((label) => label === null || !HOST_LABEL.test(label))) return { problem: NOT_INTERNATIONAL };
  const ascii = encoded.join('.');
  const fault = asciiProblem(ascii);
  if (fault !== null) return { problem: fault };
  const readable = ascii.split('.').map(unicodeLabel);
  return readable.includes(null) || !isSafe(readable.join('.'))
    ? { problem: NOT_INTERNATIONAL }
    : { problem: null, ascii, unicode: readable.join('.') };
}

/**
 * Whether all characters are letters, numbers, punctuation, symbols or marks, and the first is not a mark, by the Unicode that the
 * server's Python knows.
 */
export function isSafe(text: string): boolean {
  if (isAscii(text)) return true;
  const { safe, marks } = idnaTables();
  let isFirst = true;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x80 && (!safe.has(point) || (isFirst && marks.has(point)))) return false;
    isFirst = false;
  }
  return true;
}
