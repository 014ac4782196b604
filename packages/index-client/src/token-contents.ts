import { parseMacaroon } from './macaroon.ts';

/** A condition that a token of PyPI's carries. All of a token's conditions must hold. */
export type TokenCaveat =
  /** Whatever its user may do: nothing is narrowed. */
  | { readonly kind: 'user' }
  | { readonly kind: 'validity'; readonly notBefore: number; readonly expires: number }
  | { readonly kind: 'projects'; readonly names: readonly string[] }
  /** Ids that only the index can tell the names of. */
  | { readonly kind: 'project-ids' }
  /** Made for a trusted publisher. */
  | { readonly kind: 'publisher' }
  | { readonly kind: 'unknown' };

/** What a token of PyPI's says of itself. Untrusted: whoever holds a token can add conditions to it. */
export interface TokenContents {
  /** The site that it was made on: `pypi.org`, `test.pypi.org`. */
  readonly location: string;
  readonly caveats: readonly TokenCaveat[];
}

const UNKNOWN: TokenCaveat = { kind: 'unknown' };

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function validityOf(expires: unknown, notBefore: unknown): TokenCaveat {
  // Seconds since the epoch; `true` and `1.5` are none to PyPI either
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

/** The older form: an object with named fields, and no others than these. */
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
  // One character of a group of four holds no whole byte
  return text === undefined || text.length % 4 === 1 ? null : Buffer.from(text, 'base64url');
}

/**
 * Reads what a token of PyPI's (`pypi-` and the base64url of a macaroon) says of itself. What it says isn't verified, and
 * conditions of an unknown kind are told as such: refuse nothing because of them.
 * @param token - untrusted, in any shape
 * @returns `null` when it isn't such a token, or not a whole one
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
 * The site that a token of PyPI's was made on, also when only its beginning is whole.
 * @returns `pypi.org`, `test.pypi.org`, another host, or `null` when it can't be told
 */
export function tokenLocation(token: string): string | null {
  const match = /^pypi-([A-Za-z0-9_-]+)/u.exec(token);
  const bytes = Buffer.from(match?.[1] ?? '', 'base64url');
  const [version, field, length] = bytes;
  if (version !== 2 || field !== 1 || length === undefined || length > 127 || bytes.length < 3 + length) return null;
  const location = bytes.subarray(3, 3 + length).toString('latin1');
  return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
}
