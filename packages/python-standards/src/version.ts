import { PYTHON_SPACE, quoted } from './python-text.ts';

/** A version of PEP 440. Numbers are big: dates with seconds and more don't fit into 53 bits. Text: {@link formatVersion}. */
export interface Version {
  readonly epoch: bigint;
  /** At least one number. */
  readonly release: readonly bigint[];
  readonly pre: { readonly phase: 'a' | 'b' | 'rc'; readonly number: bigint } | null;
  readonly post: bigint | null;
  readonly dev: bigint | null;
  /** The parts of the local label: numbers, or text in lower case. */
  readonly local: readonly (bigint | string)[] | null;
}

/** The pattern of PEP 440, not anchored, for use in other patterns; ASCII only, case-insensitive. */
const PATTERN =
  String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` +
  String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` +
  String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` +
  String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` +
  String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;

const VERSION = new RegExp(`^${PYTHON_SPACE}*${PATTERN}${PYTHON_SPACE}*$`, 'i');

const PHASES: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
  rc: 'rc',
};

/** The longest text that is read as a version; Python's own limit for the digits of one number is near. */
const MAXIMUM_LENGTH = 4300;

/**
 * Reads a version of PEP 440, in any spelling that it allows; white space around it is accepted as `packaging` does.
 * Returns `undefined` when it isn't one.
 */
export function tryParseVersion(text: string): Version | undefined {
  if (text.length > MAXIMUM_LENGTH) return undefined;
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
  const letter = phase === undefined ? undefined : PHASES[phase.toLowerCase()];
  return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? '0').split('.').map(BigInt),
    pre: letter === undefined ? null : { phase: letter, number: BigInt(pre ?? 0) },
    post: post === undefined ? null : BigInt(post1 ?? post2 ?? 0),
    dev: dev === undefined ? null : BigInt(devNumber ?? 0),
    local:
      local === undefined
        ? null
        : local.split(/[._-]/u).map((part) => (/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())),
  };
}

/** Reads a version of PEP 440. @throws Error when it isn't one */
export function parseVersion(text: string): Version {
  const version = tryParseVersion(text);
  if (version === undefined) throw new Error(`${quoted(text)} is not a PEP 440 version`);
  return version;
}

/** The normal form of PEP 440, exactly as `str(Version(...))` of `packaging` writes it. */
export function formatVersion(version: Version): string {
  const { epoch, release, pre, post, dev, local } = version;
  return [
    epoch === 0n ? '' : `${epoch.toString()}!`,
    release.join('.'),
    pre === null ? '' : `${pre.phase}${pre.number.toString()}`,
    post === null ? '' : `.post${post.toString()}`,
    dev === null ? '' : `.dev${dev.toString()}`,
    local === null ? '' : `+${local.join('.')}`,
  ].join('');
}

/** The normal form of a version's text. @throws Error when it isn't a PEP 440 version */
export function canonicalVersion(text: string): string {
  return formatVersion(parseVersion(text));
}

/** Alpha, beta, release candidate or development release. */
export function isPrerelease(version: Version): boolean {
  return version.pre !== null || version.dev !== null;
}

/** Whether it has a local label (`+…`), which public indexes refuse. */
export function isLocal(version: Version): boolean {
  return version.local !== null;
}

/** The version without its local label. */
export function publicVersion(version: Version): Version {
  return version.local === null ? version : { ...version, local: null };
}

/**
 * The next version to propose when this one can't be reused: the last number is raised by one
 * (`1.2.3` → `1.2.4`, `1.2.3rc1` → `1.2.3rc2`, `1.0.post1` → `1.0.post2`); a release of one or two numbers gets a patch
 * number (`1.2` → `1.2.1`). A local label is dropped.
 * @throws Error when `text` isn't a PEP 440 version
 */
export function nextPatch(text: string): string {
  const version = publicVersion(parseVersion(text));
  if (version.dev !== null) return formatVersion({ ...version, dev: version.dev + 1n });
  if (version.post !== null) return formatVersion({ ...version, post: version.post + 1n });
  if (version.pre !== null)
    return formatVersion({ ...version, pre: { ...version.pre, number: version.pre.number + 1n } });
  const release = [...version.release];
  while (release.length < 3) release.push(0n);
  release.push((release.pop() ?? 0n) + 1n);
  return formatVersion({ ...version, release });
}
