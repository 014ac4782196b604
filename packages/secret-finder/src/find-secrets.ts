import { CREDENTIAL_WORDS, findCredentials } from './addresses.ts';
import { findAssignments, NAME_WORDS } from './assignments.ts';
import { findKeys, hasKeyMarker, isSecretKeyring, KEY_WORDS, keyStoreKind } from './key-material.ts';
import { languageOf } from './languages.ts';
import { isPlaceholder, looksRandom } from './placeholder.ts';
import { isTokenName, readIdentifier } from './secret-identifier.ts';
import type { SecretHit } from './secret-hit.ts';
import { KEY_NAME, KEY_STORE_NAME, secretByName } from './secret-names.ts';
import { isExamplePath } from './example-path.ts';
import { findTokens, TOKEN_STARTS } from './token-shapes.ts';
import { WordSieve } from './word-sieve.ts';

/** A NUL in this many first bytes makes a file binary, as in git. */
const BINARY_WITHIN = 8192;

/** More findings in one file tell nothing new. */
const MOST_HITS = 50;

/** What a file was found to be, and to contain. */
export interface SearchedFile {
  readonly hits: readonly SecretHit[];
  /** `binary`: only the formats of key stores were searched for. */
  readonly looked: 'text' | 'binary';
}

const NOTHING: SearchedFile = { hits: [], looked: 'text' };

/** Where something begins, before its line is known. */
interface Place extends Omit<SecretHit, 'line'> {
  readonly index: number;
}

/** Whether a file begins like one in UTF-16. */
function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isBinary(bytes: Buffer): boolean {
  return !isWide(bytes) && bytes.subarray(0, BINARY_WITHIN).includes(0);
}

/** The text of a file that isn't binary. */
function textOf(bytes: Buffer): string {
  if (!isWide(bytes)) return bytes.toString('utf8');
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** Places in the order of the text, each with its line. */
function withLines(text: string, places: readonly Place[]): readonly SecretHit[] {
  let line = 1;
  let from = 0;
  return [...places]
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST_HITS)
    .map(({ index, rule, sure, what }) => {
      for (let end = text.indexOf('\n', from); end !== -1 && end < index; end = text.indexOf('\n', from)) {
        line += 1;
        from = end + 1;
      }
      return { rule, sure, what, line };
    });
}

/** Gitea and Forgejo give tokens of 40 hexadecimal digits, which only the name distinguishes from a hash. */
const FORGE_TOKEN = /^[0-9a-f]{40}$/u;

/** How Django, Passlib, crypt and LDAP write password hashes. */
const PASSWORD_HASH =
  /^(?:(?:pbkdf2|argon2|bcrypt|scrypt|md5|sha1|sha256|sha512)\w*[$:]|\$(?:1|2[abxy]?|5|6|y|apr1|argon2\w*|pbkdf2\w*)\$|\{(?:SSHA|SHA|SMD5|MD5|CRYPT)\d*\})/iu;

function shownName(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** What a literal that is assigned to a name means; `null` when nothing suggests a secret. */
function judgeLiteral(name: string, value: string, path: string): Omit<SecretHit, 'line'> | null {
  if (isPlaceholder(value)) return null;
  if (FORGE_TOKEN.test(value) && isTokenName(name)) {
    return {
      rule: 'secret-text',
      sure: 'certain',
      what: `what looks like a Gitea or Forgejo token, in ${shownName(name)}`,
    };
  }
  const identifier = readIdentifier(name);
  // An address is judged by its password, and a hash isn't a password
  if (identifier === null || value.includes('://') || PASSWORD_HASH.test(value)) return null;
  const hit = { rule: 'secret-literal', sure: 'likely', what: `a literal value for ${shownName(name)}` } as const;
  const isShown = isExamplePath(path);
  if (looksRandom(value)) return identifier.isWeak && (isShown || value.length < 16) ? null : hit;
  // In tests, made-up values are expected
  if (identifier.kind === 'token' || identifier.isWeak || isShown || /\s/u.test(value)) return null;
  const isMixed = /[A-Za-z]/u.test(value) && /[^A-Za-z_.:/-]/u.test(value);
  return isMixed && value.length >= 6 ? hit : null;
}

/** Whether a JSON text is the key of a Google service account. */
function serviceAccount(text: string): Place | null {
  const index = text.search(/"type"\s*:\s*"service_account"/u);
  if (index === -1 || !/"private_key(?:_id)?"\s*:\s*"(?:-----BEGIN|[0-9a-f]{40}")/u.test(text)) return null;
  return { rule: 'secret-text', sure: 'certain', what: 'the key of a Google service account', index };
}

/** What the searches need in a text to find anything. Hardly any file contains any of it. */
const SIEVE = new WordSieve([
  { kind: 'token', words: TOKEN_STARTS },
  { kind: 'name', words: NAME_WORDS, anyCase: true },
  { kind: 'credential', words: CREDENTIAL_WORDS },
  { kind: 'key', words: KEY_WORDS },
  { kind: 'account', words: ['service_account'] },
]);

type Kinds = ReturnType<typeof SIEVE.kindsIn>;
const ALL_KINDS: Kinds = new Set(['token', 'name', 'credential', 'key', 'account']);

function searchText(path: string, text: string, kinds: Kinds): readonly Place[] {
  const places: Place[] = [];
  const account = kinds.has('account') ? serviceAccount(text) : null;
  const keys = account === null && kinds.has('key') ? findKeys(text) : [];
  if (account !== null) places.push(account);
  for (const { index, what } of keys) places.push({ rule: 'secret-text', sure: 'certain', what, index });
  const tokens = kinds.has('token') ? findTokens(text) : [];
  for (const { index, what, sure } of tokens) places.push({ rule: 'secret-text', sure, what, index });
  const isShown = isExamplePath(path);
  for (const { index, what, sure } of kinds.has('credential') ? findCredentials(text) : []) {
    if (isShown && sure === 'likely') continue;
    const rule = sure === 'certain' ? 'secret-text' : 'secret-literal';
    places.push({ rule, sure, what, index });
  }
  // Everything else in a service account belongs to it
  const language = account === null && kinds.has('name') ? languageOf(path, text) : null;
  if (language === null) return places;
  for (const { name, value, start, index } of findAssignments(text, language)) {
    // What its own form gives away is reported once
    const end = start + value.length;
    if (places.some((place) => place.index >= start - 1 && place.index <= end)) continue;
    const judged = value.includes('-----BEGIN') ? null : judgeLiteral(name, value, path);
    if (judged !== null) places.push({ ...judged, index });
  }
  return places;
}

function fileHit(what: string): SecretHit {
  return { rule: 'secret-file', sure: 'certain', what, line: null };
}

/** What a file is as a whole, by its name and its format. */
function searchWhole(path: string, bytes: Buffer): string | null {
  const named = secretByName(path);
  if (named !== null) return named;
  // A short one may contain no NUL, and look like text
  const kind = keyStoreKind(bytes);
  if (kind !== null) return kind;
  if (isBinary(bytes)) {
    if (KEY_STORE_NAME.test(path)) return 'a key store, which may hold a private key';
    if (/\.(?:gpg|pgp)$/iu.test(path) && isSecretKeyring(bytes)) return 'a PGP private key';
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return /\.(?:key|pem)$/iu.test(path) && !isArchive && bytes[0] !== 0x30
      ? 'a key store, which may hold a private key'
      : null;
  }
  if (KEY_STORE_NAME.test(path)) return findKeys(textOf(bytes)).length > 0 ? 'a private key' : null;
  return KEY_NAME.test(path) && hasKeyMarker(textOf(bytes)) ? 'a private key' : null;
}

/**
 * Searches one file for secrets. The same path and bytes get the same answer, wherever they come from.
 *
 * The time is linear in the size of the file.
 * @param path - relative to the project, with `/`: in a tree, or of a member without the top folder of its archive
 */
export function findSecrets(path: string, bytes: Buffer): SearchedFile {
  if (bytes.length === 0) return NOTHING;
  const whole = searchWhole(path, bytes);
  if (isBinary(bytes)) return { hits: whole === null ? [] : [fileHit(whole)], looked: 'binary' };
  // A file that is a secret as a whole is reported once
  if (whole !== null) return { hits: [fileHit(whole)], looked: 'text' };
  const kinds = isWide(bytes) ? ALL_KINDS : SIEVE.kindsIn(bytes);
  if (kinds.size === 0) return NOTHING;
  const text = textOf(bytes);
  return { hits: withLines(text, searchText(path, text, kinds)), looked: 'text' };
}

/** The finding for a text of which only the first bytes were searched. */
export function unreadRest(bytes: number): SecretHit {
  const what = `more than ${bytes / 1024 / 1024} MB, and was searched for secrets only up to there`;
  return { rule: 'secret-unread', sure: 'certain', what, line: null };
}
