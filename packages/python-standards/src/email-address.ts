import { isSafe, readMailDomain } from './mail-domain.ts';

const ATEXT = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~";
const LOCAL_PART = new RegExp(`^[${ATEXT}\\u{80}-\\u{10ffff}]+(?:\\.[${ATEXT}\\u{80}-\\u{10ffff}]+)*$`, 'u');

const LONGEST_ADDRESS = 254;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function localProblem(local: string): string | null {
  if (local === '') return 'there is nothing before the @';
  if (!LOCAL_PART.test(local))
    return 'the part before the @ has spaces, misplaced dots or other characters that are not allowed';
  return isSafe(local) ? null : 'there are unsafe characters before the @';
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
  const normal = local.normalize('NFC');
  const problem = localProblem(local) ?? localProblem(normal);
  if (problem !== null) return problem;
  const domain = readMailDomain(address.slice(at + 1));
  if (domain.problem !== null) return domain.problem;
  const forms = [address, `${normal}@${domain.unicode}`, `${normal}@${domain.ascii}`];
  return forms.some((form) => bytes(form) > LONGEST_ADDRESS) ? `it has more than ${LONGEST_ADDRESS} bytes` : null;
}
