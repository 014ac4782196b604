import { parseMacaroon } from './macaroon.ts';

/** A condition in a PyPI token. All of a token's conditions must hold. */
export type TokenCaveat =
  /** Everything that its user may do: no restriction. */
  | { readonly kind: 'user' }
  | { readonly kind: 'validity'; readonly notBefore: number; readonly expires: number }
  | { readonly kind: 'projects'; readonly names: readonly string[] }
  /** Ids that only the index can map to names. */
  | { readonly kind: 'project-ids' }
  /** Issued to a trusted publisher. */
  | { readonly kind: 'publisher' }
  | { readonly kind: 'unknown' };

/** What a PyPI token says about itself. Untrusted: whoever has a token can add conditions to it. */
export interface TokenContents {
  /** The site that issued it: `pypi.org`, `test.pypi.org`. */
  readonly location: string;
  readonly caveats: readonly TokenCaveat[];
}

const UNKNOWN: TokenCaveat = { kind: 'unknown' };

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function validityOf(expires: unknown, notBefore: unknown): TokenCaveat {
  // Seconds since the epoch; PyPI doesn't accept `true` and `1.5` either
  if (!Number.isInteger(expires) || !Number.isInteger(notBefore)) return UNKNOWN;
  return { kind: 'validity', expires: expires as number, notBefore: notBefore as number };
}

/** By the tags of Warehouse's caveats: 0 expiration, 1 project names, 2 project ids, 3 user, 4 publisher. */
function caveatOfList([tag, ...values]: readonly unknown[]): TokenCaveat {
  const [first, second] = values;
  switch (tag) {
    case 0:
      return values.length === 2 ? validityOf(first, second) : UNKNOWN;
    case 1:
      return values.length === 1 && isTexts(first) ? { kind: 'projects', names: first } : UNKNOWN;
    case 2:
      return values.length === 1 && isTexts(first) ? { kind: 'project-ids' } : UNKNOWN;
    case 3:
      return values.length === 1 && typeof first === 'string' ? { kind: 'user' } : UNKNOWN;
    case 4:
      return { kind: 'publisher' };
    default:
      return UNKNOWN;
  }
}

/** The older form: an object with exactly these named fields. */
function caveatOfObject(value: Readonly<Record<string, unknown>>): TokenCaveat {
  const fields = Object.keys(value).sort().join(' ');
  if (fields === 'exp nbf') return validityOf(value['exp'], value['nbf']);
  if (fields === 'project_ids') return isTexts(value['project_ids']) ? { kind: 'project-ids' } : UNKNOWN;
  if (fields !== 'permissions version' || value['version'] !== 1) return UNKNOWN;
  const permissions = value['permissions'];
  if (permissions === 'user') return { kind: 'user' };
  if (typeof permissions !== 'object' || permissions === null || Array.isArray(permissions)) return UNKNOWN;
  const names = (permissions as Readonly<Record<string, unknown>>)['projects'];
  return isTexts(names) && Object.keys(permissions).length === 1 ? { kind: 'projects', names } : UNKNOWN;
}

function caveatOf(identifier: Uint8Array): TokenCaveat {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(identifier));
  } catch {
    return UNKNOWN;
  }
  if (Array.isArray(value)) return caveatOfList(value);
  return typeof value === 'object' && value !== null
    ? caveatOfObject(value as Readonly<Record<string, unknown>>)
    : UNKNOWN;
}

/** The bytes of a token after `pypi-`; `null` when it isn't base64url. */
function bytesOf(token: string): Uint8Array | null {
  const text = /^pypi-([A-Za-z0-9_-]+)={0,2}$/u.exec(token)?.[1];
  // One character of a group of four doesn't contain a whole byte
  return text === undefined || text.length % 4 === 1 ? null : Buffer.from(text, 'base64url');
}

/**
 * Reads what a PyPI token (`pypi-` and the base64url of a macaroon) says about itself. Its contents aren't verified,
 * and conditions of an unknown kind are marked as such: don't refuse a token because of them.
 * @param token - untrusted, in any form
 * @returns `null` when it isn't such a token, or is incomplete
 */
export function readTokenContents(token: string): TokenContents | null {
  const bytes = bytesOf(token);
  const macaroon = bytes === null ? null : parseMacaroon(bytes);
  if (macaroon === null) return null;
  return {
    location: macaroon.location,
    caveats: macaroon.caveats.map(({ identifier, thirdParty }) => (thirdParty ? UNKNOWN : caveatOf(identifier))),
  };
}

/**
 * The site that issued a PyPI token, even if only its beginning is intact.
 * @returns `pypi.org`, `test.pypi.org`, another host, or `null` if unknown
 */
export function tokenLocation(token: string): string | null {
  const match = /^pypi-([A-Za-z0-9_-]+)/u.exec(token);
  const bytes = Buffer.from(match?.[1] ?? '', 'base64url');
  const [version, field, length] = bytes;
  if (version !== 2 || field !== 1 || length === undefined || length > 127 || bytes.length < 3 + length) return null;
  const location = bytes.subarray(3, 3 + length).toString('latin1');
  return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
}
