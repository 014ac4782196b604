import { domainToASCII } from 'node:url';
import { isAscii } from './python-text.ts';

const ATEXT = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~";
const LOCAL_PART = new RegExp(`^[${ATEXT}\\u{80}-\\u{10ffff}]+(?:\\.[${ATEXT}\\u{80}-\\u{10ffff}]+)*$`, 'u');
const HOST_LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/u;
/** Separators, controls, private use, unassigned; marks at the beginning. */
const UNSAFE = /^\p{M}|[\p{Z}\p{C}]/u;
const SPECIAL_USE = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];

const LONGEST_ADDRESS = 254;
const LONGEST_DOMAIN = 253;
const LONGEST_LABEL = 63;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function domainProblem(domain: string): string | null {
  if (domain === '') return 'there is nothing after the @';
  if (domain.startsWith('[')) return 'an IP address in brackets after the @ is not accepted';
  if (domain.length > LONGEST_DOMAIN) return `the part after the @ has more than ${LONGEST_DOMAIN} characters`;
  if (!/^[a-zA-Z0-9\-.\u{80}-\u{10ffff}]*$/u.test(domain) || UNSAFE.test(domain)) {
    return 'the part after the @ has characters that are not allowed in a domain';
  }
  const ascii = isAscii(domain) ? domain.toLowerCase() : domainToASCII(domain);
  if (ascii === '') return 'the part after the @ is not a valid international domain';
  const labels = ascii.split('.');
  const misplacedHyphen = /(?:^|\.)-|-(?:\.|$)/u.test(domain);
  if (misplacedHyphen || labels.some((label) => !HOST_LABEL.test(label)))
    return 'a part of the domain is empty, or begins or ends with a hyphen';
  if (labels.some((label) => /^(?!xn)..--/iu.test(label)))
    return 'a part of the domain has hyphens as its third and fourth characters';
  if (labels.some((label) => label.startsWith('xn--') && domainToASCII(label) === '')) {
    return 'the part after the @ is not a valid international domain';
  }
  if (ascii.length > LONGEST_DOMAIN) return `the part after the @ has more than ${LONGEST_DOMAIN} characters`;
  if (labels.some((label) => label.length > LONGEST_LABEL))
    return `a part of the domain has more than ${LONGEST_LABEL} characters`;
  if (labels.length === 1) return 'the domain has no dot';
  if (!/[a-z]$/iu.test(ascii)) return 'the domain ends in a digit';
  if (SPECIAL_USE.includes(labels.at(-1) ?? ''))
    return `the domain ends in .${labels.at(-1) ?? ''}, which can't receive mail`;
  return null;
}

/**
 * What is wrong with an email address, or `null`, by the policy of Python's `email-validator` without DNS, which is
 * what PyPI asks. `example.org` passes, a local part of more than 64 characters too.
 */
export function emailProblem(address: string): string | null {
  // An @ inside quotes belongs to the part before the @; quoted parts are refused anyway.
  if (address.startsWith('"')) return 'quotes before the @ are not accepted';
  const at = address.indexOf('@');
  if (at === -1) return 'there is no @';
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (local === '') return 'there is nothing before the @';
  if (!LOCAL_PART.test(local))
    return 'the part before the @ has spaces, misplaced dots or other characters that are not allowed';
  if (!isAscii(local) && UNSAFE.test(local)) return 'there are unsafe characters before the @';
  const problem = domainProblem(domain);
  if (problem !== null) return problem;
  return bytes(address) > LONGEST_ADDRESS ? `it has more than ${LONGEST_ADDRESS} characters` : null;
}
