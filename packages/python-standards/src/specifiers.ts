import { PYTHON_SPACE, quoted, stripSpace } from './python-text.ts';
import { compareReleases, compareVersions } from './version-order.ts';
import { formatVersion, isPrerelease, parseVersion, publicVersion, tryParseVersion, type Version } from './version.ts';

export type SpecifierOperator = '~=' | '==' | '!=' | '<=' | '>=' | '<' | '>' | '===';

/** One clause of a specifier set. */
export interface Specifier {
  readonly operator: SpecifierOperator;
  /** As written, without white space around it. */
  readonly text: string;
  /** `null` for `===`, whose text may be anything. */
  readonly version: Version | null;
  /** `==1.2.*`, `!=1.2.*` */
  readonly wildcard: boolean;
}

/** Clauses that must all hold (PEP 440); an empty set accepts everything. */
export interface SpecifierSet {
  readonly specifiers: readonly Specifier[];
}

const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const SUFFIX =
  String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?` +
  String.raw`(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?` +
  String.raw`(?:[-_.]?dev[-_.]?[0-9]*)?`;

/** One clause, not anchored, case-insensitive; also the token of a requirement's grammar. */
export const SPECIFIER_PATTERN =
  `(?:===${PYTHON_SPACE}*[^${PYTHON_SPACE.slice(1, -1)};)]*` +
  String.raw`|(?:==|!=)${PYTHON_SPACE}*${RELEASE}(?:\.\*|${SUFFIX}(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)` +
  String.raw`|~=${PYTHON_SPACE}*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${SUFFIX}` +
  `|(?:<=|>=|<|>)${PYTHON_SPACE}*${RELEASE}${SUFFIX})`;

const SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, 'i');
const OPERATOR = /^(===|~=|==|!=|<=|>=|<|>)/u;

function whyNot(clause: string): string {
  if (!OPERATOR.test(clause))
    return tryParseVersion(clause) === undefined ? 'has no operator' : 'has no operator such as >= or ==';
  if (/^(?!==|!=)\S*?\.\*/u.test(clause)) return '.* can only be used with == and !=';
  if (/^~=\s*v?(?:\d+!)?\d+$/u.test(clause)) return '~= needs at least two numbers';
  if (clause.includes('+')) return 'a local label (+…) can only be used with == and !=';
  if (/\d\s+[<>=!~]/u.test(clause)) return 'a comma is missing between two clauses';
  return 'is not a PEP 440 version clause';
}

function parseSpecifier(clause: string): Specifier {
  if (!SPECIFIER.test(clause)) throw new Error(`${quoted(clause)}: ${whyNot(clause)}`);
  const operator = (OPERATOR.exec(clause)?.[0] ?? '==') as SpecifierOperator;
  const text = stripSpace(clause.slice(operator.length));
  const wildcard = operator !== '===' && text.endsWith('.*');
  const version = operator === '===' ? null : parseVersion(wildcard ? text.slice(0, -2) : text);
  return { operator, text, version, wildcard };
}

/**
 * Reads a specifier set such as `>=3.10,<4`. Empty clauses (a closing comma) are allowed, as in `packaging`.
 * @throws Error naming the clause that is wrong, and why
 */
export function parseSpecifierSet(text: string): SpecifierSet {
  const clauses = text.split(',').map(stripSpace);
  return { specifiers: clauses.filter((clause) => clause !== '').map(parseSpecifier) };
}

/**
 * `prospective` is in the release that `==release.*` names: same epoch, and its release, padded with zeros, begins with
 * it.
 */
function hasPrefix(prospective: Version, epoch: bigint, prefix: readonly bigint[]): boolean {
  return prospective.epoch === epoch && prefix.every((number, index) => (prospective.release[index] ?? 0n) === number);
}

function isEqual(prospective: Version, specifier: Specifier, version: Version): boolean {
  if (specifier.wildcard) return hasPrefix(prospective, version.epoch, version.release);
  return compareVersions(version.local === null ? publicVersion(prospective) : prospective, version) === 0;
}

function isBelow(prospective: Version, version: Version): boolean {
  if (compareVersions(prospective, version) >= 0) return false;
  // `<1.0` leaves out the pre-releases of 1.0, unless it names one.
  const earliest = { ...version, dev: 0n, local: null };
  return isPrerelease(version) || !isPrerelease(prospective) || compareVersions(prospective, earliest) < 0;
}

function isAbove(prospective: Version, version: Version): boolean {
  if (compareVersions(prospective, version) <= 0) return false;
  // `>1.0` leaves out 1.0.post1 and 1.0+local.
  if (version.post === null && prospective.post !== null) {
    const base = { ...prospective, post: null, dev: null, local: null };
    if (compareVersions(base, version) === 0) return false;
  }
  return prospective.local === null || compareVersions(publicVersion(prospective), version) !== 0;
}

function holds(specifier: Specifier, prospective: Version, spelling: string): boolean {
  const { operator, version } = specifier;
  if (version === null) return spelling.toLowerCase() === specifier.text.toLowerCase();
  switch (operator) {
    case '==':
    case '===':
      return isEqual(prospective, specifier, version);
    case '!=':
      return !isEqual(prospective, specifier, version);
    case '<=':
      return compareVersions(publicVersion(prospective), version) <= 0;
    case '>=':
      return compareVersions(publicVersion(prospective), version) >= 0;
    case '~=':
      return (
        compareVersions(publicVersion(prospective), version) >= 0 &&
        hasPrefix(prospective, version.epoch, version.release.slice(0, -1))
      );
    case '<':
      return isBelow(prospective, version);
    case '>':
      return isAbove(prospective, version);
  }
}

/**
 * Whether `version` satisfies every clause (PEP 440).
 * @param options.prereleases - `false` leaves pre-releases out; anything else takes them, as `packaging` does when it is
 *   asked for a single version. Use {@link filterVersions} to choose among several.
 */
export function specifierContains(
  set: SpecifierSet,
  version: Version,
  options: { readonly prereleases?: boolean } = {},
): boolean {
  if (options.prereleases === false && isPrerelease(version)) return false;
  const spelling = formatVersion(version);
  return set.specifiers.every((specifier) => holds(specifier, version, spelling));
}

/**
 * Like {@link specifierContains} for text that may not be a version, such as a kernel's release: only `===` can hold
 * then.
 */
export function specifierContainsText(set: SpecifierSet, text: string): boolean {
  const version = tryParseVersion(text);
  if (version !== undefined) return set.specifiers.every((specifier) => holds(specifier, version, text));
  return set.specifiers.every(
    ({ operator, text: wanted }) => operator === '===' && wanted.toLowerCase() === text.toLowerCase(),
  );
}

/** Whether the set itself names a pre-release, which makes all pre-releases welcome. */
function namesPrerelease(set: SpecifierSet): boolean {
  return set.specifiers.some(({ operator, version, text, wildcard }) => {
    if (operator === '!=' || wildcard) return false;
    const named = version ?? tryParseVersion(text);
    return named !== undefined && isPrerelease(named);
  });
}

/**
 * The versions that satisfy the set, in the order given, by the pre-release rule of PEP 440: pre-releases only when
 * asked for, named by the set, or nothing else is there.
 */
export function filterVersions(
  set: SpecifierSet,
  versions: readonly Version[],
  options: { readonly prereleases?: boolean } = {},
): readonly Version[] {
  const matching = versions.filter((version) => specifierContains(set, version));
  const prereleases = options.prereleases ?? (namesPrerelease(set) || undefined);
  if (prereleases === true) return matching;
  const finals = matching.filter((version) => !isPrerelease(version));
  return prereleases === false || finals.length > 0 ? finals : matching;
}

/** Whether two versions name the same release number, whatever comes after it. */
export function isSameRelease(a: Version, b: Version): boolean {
  return a.epoch === b.epoch && compareReleases(a.release, b.release) === 0;
}
