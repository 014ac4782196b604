import { formatVersion, normalizeName, tryParseVersion } from '#python-standards';
import { advisoryOf, mergedAdvisories, type Advisory } from './advisory.ts';
import type { Pin } from './audit-subject.ts';

/** The database of advisories; it can't be changed. */
export const DATABASE = { name: "PyPI's advisories", url: 'https://pypi.org/' } as const;

/** What the database says about one version of a project. */
export type PinAnswer =
  | { readonly kind: 'known'; readonly advisories: readonly Advisory[] }
  /** The database doesn't have this version. */
  | { readonly kind: 'absent' }
  /** There is no answer that counts; the reason is part of a sentence, without a final period. */
  | { readonly kind: 'unanswered'; readonly reason: string };

/** Where PyPI's JSON API tells what is known about a version. */
export function addressOf({ name, version }: Pin): string {
  return `${DATABASE.url}pypi/${name}/${version}/json`;
}

/** Ids are short words; anything else in them comes from the author of the advisory. */
function idOf(text: string): string {
  return text.trim() === '' ? '' : text.replace(/[^\w.-]+/gu, '_').slice(0, 64);
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

/** @returns `null` for a withdrawn one; `undefined` when it can't be read */
function readAdvisory(value: unknown): Advisory | null | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, aliases, fixed_in, withdrawn } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || idOf(id) === '') return undefined;
  // Only a time says so: an empty text or `false` takes nothing back
  if (typeof withdrawn === 'string' && /^\d{4}-\d\d-\d\dT/u.test(withdrawn)) return null;
  const names = textsOf(aliases);
  const fixes = textsOf(fixed_in)?.map((text) => tryParseVersion(text));
  if (names === null || fixes === undefined) return undefined;
  const fixVersions = fixes.flatMap((version) => (version === undefined ? [] : [formatVersion(version)]));
  if (fixVersions.length < fixes.length) return undefined;
  return advisoryOf(
    [id, ...names].map(idOf).filter((name) => name !== ''),
    fixVersions,
  );
}

/** Whether a document is about this version, and not about another that a server gives in its place. */
function isAbout(info: unknown, { name, version }: Pin): boolean {
  if (typeof info !== 'object' || info === null) return false;
  if (!('name' in info) || typeof info.name !== 'string' || normalizeName(info.name) !== name) return false;
  const told = 'version' in info && typeof info.version === 'string' ? tryParseVersion(info.version) : undefined;
  return told !== undefined && formatVersion(told) === version;
}

/**
 * Reads what PyPI's JSON API answered about a version. A document counts as a clean result only if it is complete, lists
 * vulnerabilities, and names the version; one vulnerability that can't be read makes all of it unanswered.
 * @see https://docs.pypi.org/api/json/
 */
export function readDatabaseAnswer(body: Uint8Array, pin: Pin): PinAnswer {
  const unanswered = (what: string): PinAnswer => ({ kind: 'unanswered', reason: `${DATABASE.url} answered ${what}` });
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return unanswered(`with something that is not JSON, so it is not ${DATABASE.name}`);
  }
  const isObject = typeof document === 'object' && document !== null;
  const { info, vulnerabilities } = (isObject ? document : {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(vulnerabilities)) {
    return unanswered(`without a list of vulnerabilities, so it is a mirror or a proxy, and not ${DATABASE.name}`);
  }
  const advisories = vulnerabilities.map(readAdvisory);
  if (advisories.includes(undefined)) return unanswered("with a vulnerability that can't be read");
  const valid = advisories.filter((advisory) => advisory !== null && advisory !== undefined);
  // A vulnerability counts, whatever else the document says
  if (valid.length === 0 && !isAbout(info, pin)) return unanswered("with a document that isn't about this version");
  return { kind: 'known', advisories: mergedAdvisories(valid) };
}
