import { isPlaceholder, looksRandom } from './placeholder.ts';
import type { Certainty } from './secret-hit.ts';

/** A password in an address, or a value of a header. */
export interface FoundCredential {
  readonly index: number;
  readonly what: string;
  readonly sure: Certainty;
}

/** Longer names and passwords don't count. Characters. */
const LONGEST_USER_INFO = 300;

/** What ends the part of an address that may contain a password. */
const USER_INFO = /[^\s/@"'<>\\`|?#]{1,300}@(?=[\w[{$%])/uy;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `https://name:password@host`, with any scheme. The password is judged, not the host. */
function addressesWithPasswords(text: string): readonly FoundCredential[] {
  const found: FoundCredential[] = [];
  for (let slashes = text.indexOf('://'); slashes !== -1; slashes = text.indexOf('://', slashes + 3)) {
    USER_INFO.lastIndex = slashes + 3;
    const userInfo = USER_INFO.exec(text)?.[0].slice(0, -1);
    const scheme = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/u.exec(text.slice(Math.max(0, slashes - 32), slashes));
    if (userInfo === undefined || scheme === null || userInfo.length > LONGEST_USER_INFO) continue;
    const colon = userInfo.indexOf(':');
    if (colon === -1) continue;
    const user = userInfo.slice(0, colon);
    const password = decoded(userInfo.slice(colon + 1));
    if (password.length < 6 || password === user || isPlaceholder(password)) continue;
    const hasMixture = /[A-Za-z]/u.test(password) && /[^A-Za-z_.-]/u.test(password);
    if (!hasMixture && !looksRandom(password)) continue;
    const sure = looksRandom(password) ? 'certain' : 'likely';
    found.push({ index: slashes, what: `an address with a password (${scheme[0].toLowerCase()}://…)`, sure });
  }
  return found;
}

const HEADER =
  /\b(?<scheme>Bearer|[Aa]uthorization["']?\s{0,4}[:=,]\s{0,4}f?["']?(?:token|Token|Basic))\s{1,4}(?<value>[\w.~+/-]{16,4096}={0,2})/gu;

/** Values of the header Authorization: `Bearer …`, `token …`, `Basic …`. */
function headerValues(text: string): readonly FoundCredential[] {
  const found: FoundCredential[] = [];
  for (const match of text.matchAll(HEADER)) {
    const value = match.groups?.['value'] ?? '';
    const scheme = match.groups?.['scheme'] ?? '';
    const isBasic = scheme.endsWith('Basic');
    const judged = isBasic ? Buffer.from(value, 'base64').toString('latin1') : value;
    const password = isBasic ? judged.slice(judged.indexOf(':') + 1) : judged;
    if (isBasic && (!/^[\x20-\x7e]+$/u.test(judged) || !judged.includes(':'))) continue;
    if (isPlaceholder(password) || !looksRandom(password)) continue;
    const what = isBasic
      ? 'a user name with its password (Basic …)'
      : `the value of a header (${scheme === 'Bearer' ? 'Bearer' : 'token'} …)`;
    // Specifications often show Basic with the same sample
    found.push({ index: match.index, what, sure: isBasic ? 'likely' : 'certain' });
  }
  return found;
}

/** What everything that {@link findCredentials} finds contains. */
export const CREDENTIAL_WORDS: readonly string[] = ['://', 'Bearer', 'uthorization'];

/** Finds credentials in addresses and headers. */
export function findCredentials(text: string): readonly FoundCredential[] {
  return [...addressesWithPasswords(text), ...headerValues(text)];
}
