import type { DistributionKind } from '#release-model';
import { isValidName, normalizeName } from './names.ts';
import { expandTags } from './tags.ts';
import { PYTHON_WORD, quoted } from './python-text.ts';
import { formatVersion, tryParseVersion, type Version } from './version.ts';

/** The parts of a wheel's file name. */
export interface WheelFilename {
  /** As spelled. */
  readonly name: string;
  readonly version: Version;
  /** As spelled. */
  readonly versionText: string;
  /** `null` when there is none. */
  readonly build: string | null;
  /** Expanded (PEP 425). */
  readonly tags: readonly string[];
  /** `py3`, `cp312`, as spelled; still compressed. */
  readonly pythonTag: string;
  readonly abiTag: string;
  readonly platformTag: string;
}

/** The parts of a source distribution's file name. */
export interface SdistFilename {
  readonly name: string;
  readonly version: Version;
  readonly versionText: string;
}

/** PyPI narrows it further (U92d). */
const WHEEL_NAME = new RegExp(`^[${PYTHON_WORD}.]*$`, 'u');

/**
 * Splits a wheel's file name into its parts (PEP 427), as strictly as `packaging` 26.
 * @throws Error with the reason, when it isn't one
 */
export function parseWheelFilename(filename: string): WheelFilename {
  const wrong = (reason: string): Error => new Error(`${quoted(filename)} is not the name of a wheel: ${reason}`);
  if (!filename.endsWith('.whl')) throw wrong('it does not end in .whl');
  const parts = filename.slice(0, -'.whl'.length).split('-');
  const [name, versionText] = parts;
  const [pythonTag, abiTag, platformTag] = parts.slice(-3);
  if (
    (parts.length !== 5 && parts.length !== 6) ||
    name === undefined ||
    versionText === undefined ||
    pythonTag === undefined ||
    abiTag === undefined ||
    platformTag === undefined
  ) {
    throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
  }
  if (name.includes('__') || !WHEEL_NAME.test(name)) throw wrong(`${quoted(name)} is not an escaped project name`);
  const version = tryParseVersion(versionText);
  if (version === undefined) throw wrong(`${quoted(versionText)} is not a PEP 440 version`);
  const build = parts.length === 6 ? (parts[2] ?? '') : null;
  if (build !== null && !/^[0-9]/u.test(build))
    throw wrong(`the build tag ${quoted(build)} does not begin with a digit`);
  let tags: readonly string[];
  try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  return { name, version, versionText, build, tags, pythonTag, abiTag, platformTag };
}

/**
 * Splits a source distribution's file name into its parts (PEP 625, and the older `.zip`).
 * @throws Error with the reason, when it isn't one
 */
export function parseSdistFilename(filename: string): SdistFilename {
  const wrong = (reason: string): Error =>
    new Error(`${quoted(filename)} is not the name of a source distribution: ${reason}`);
  const stem = ['.tar.gz', '.zip']
    .flatMap((end) => (filename.endsWith(end) ? [filename.slice(0, -end.length)] : []))
    .at(0);
  if (stem === undefined) throw wrong('it does not end in .tar.gz or .zip');
  const hyphen = stem.lastIndexOf('-');
  if (hyphen < 0) throw wrong('it has no hyphen between name and version');
  const versionText = stem.slice(hyphen + 1);
  const version = tryParseVersion(versionText);
  if (version === undefined) throw wrong(`${quoted(versionText)} is not a PEP 440 version`);
  return { name: stem.slice(0, hyphen), version, versionText };
}

/** The kind of distribution a file name says, by its ending; `null` for none. Endings are compared as they are written. */
export function kindOfFilename(filename: string): DistributionKind | null {
  if (filename.endsWith('.whl')) return 'wheel';
  return filename.endsWith('.tar.gz') || filename.endsWith('.zip') ? 'sdist' : null;
}

/** Wheels, source distributions in the formats of all times, and eggs. */
const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;

/**
 * Whether people or tools could take a file for a distribution, by the ending of its name, in capitals or not: it is one, or has
 * an older format, or a wrong name. Anything else in a folder of distributions is never released and disturbs nobody.
 */
export function looksLikeDistribution(filename: string): boolean {
  return LIKE_A_DISTRIBUTION.test(filename);
}

/** The release that a distribution belongs to by its file name. */
export interface NamedRelease {
  /** PEP 503. */
  readonly normalizedName: string;
  /** PEP 440 normal form. */
  readonly version: string;
}

/**
 * The release that a file belongs to by its name, whichever way the name is spelled: `My.Pkg-1.0.tar.gz`,
 * `my-pkg-1.0.zip` and `my_pkg-1.0-py3-none-any.whl` are of `my-pkg` 1.0.
 * @returns `null` when it isn't the name of a distribution
 * @standard PEP 427, PEP 625, and the older names of source distributions
 */
export function releaseOfFilename(filename: string): NamedRelease | null {
  const kind = kindOfFilename(filename);
  if (kind === null) return null;
  try {
    const { name, version } = kind === 'wheel' ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return isValidName(name) ? { normalizedName: normalizeName(name), version: formatVersion(version) } : null;
  } catch {
    return null;
  }
}
