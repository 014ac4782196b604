import { ReleaseError, shellWord, type Finding, type ProjectConfig, type ProjectFacts } from '#release-model';
import { normalizeName } from './names.ts';
import { compareVersions } from './version-order.ts';
import { formatVersion, tryParseVersion, type Version } from './version.ts';

/** What tags begin with by default. */
export const DEFAULT_TAG_PREFIX = 'v';

/** The project's name, in a prefix. */
const NAME = '{name}';

/**
 * How the tags of a project are made: the prefix, then a version in any spelling that PEP 440 allows, its own leading `v`
 * included. The prefix counts letter by letter, as git compares names; `{name}` stands for every spelling of the
 * project's name (PEP 503).
 */
export interface TagScheme {
  readonly prefix: string;
  /** As the project spells it; `null` when it isn't known. */
  readonly projectName: string | null;
}

/** A tag that names a version. */
export interface VersionTag {
  readonly kind: 'version';
  readonly tag: string;
  readonly version: Version;
}

/** Why a tag isn't the tag of a release. */
export interface TagRefusal {
  readonly kind: 'name-unknown' | 'prefix' | 'no-version' | 'other-version';
  /** The input that is wrong. */
  readonly subject: 'tag' | 'tag-prefix';
  readonly problem: string;
  readonly remedy: string;
}

/** The version that a tag has to name, and who requires it. */
export interface WantedVersion {
  /** PEP 440. */
  readonly version: string;
  /** The project, in a file or at a key where that is known; or the files that were built. */
  readonly saidBy: { readonly kind: 'project'; readonly where: string | null } | { readonly kind: 'build' };
}

/**
 * How the tags of a project are made: the input takes precedence over the project's configuration, and that over
 * `v`.
 * @param given - the input `tag-prefix`; `null` when it is empty
 * @param projectName - as the project spells it; `null` when it isn't known
 */
export function tagScheme(
  given: string | null,
  config: Pick<ProjectConfig, 'tagPrefix'>,
  projectName: string | null,
): TagScheme {
  return { prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX, projectName };
}

/** What tags begin with as people write them: with the name as the project spells it. */
export function tagStart({ prefix, projectName }: TagScheme): string {
  return projectName === null ? prefix : prefix.replaceAll(NAME, projectName);
}

/** The beginnings of tags that a trigger must match: with the name as the project spells it, and in normal form. */
export function tagStarts({ prefix, projectName }: TagScheme): readonly string[] {
  const spellings = projectName === null ? [null] : [projectName, normalizeName(projectName)];
  return [...new Set(spellings.map((spelling) => tagStart({ prefix, projectName: spelling })))];
}

/** The tag of a version, as people write it. */
export function tagOf(scheme: TagScheme, version: string): string {
  return `${tagStart(scheme)}${version}`;
}

function isSeparator(letter: string): boolean {
  return letter === '-' || letter === '_' || letter === '.';
}

/**
 * Where a spelling of a name ends that begins at a place.
 * @param normalized - PEP 503
 * @returns -1 when none begins there
 */
function endOfName(text: string, start: number, normalized: string): number {
  let at = start;
  for (const letter of normalized) {
    const found = text.charAt(at);
    if (
      letter === '-'
        ? !isSeparator(found)
        : found !== letter && found.replace(/[A-Z]/u, (one) => one.toLowerCase()) !== letter
    )
      return -1;
    at += found.length;
    if (letter === '-') while (isSeparator(text.charAt(at))) at += 1;
  }
  return at;
}

/** Where the prefix of a tag ends; -1 when it begins differently. */
function endOfStart(tag: string, { prefix, projectName }: TagScheme): number {
  const normalized = normalizeName(projectName ?? '');
  let at = 0;
  for (const [place, literal] of prefix.split(NAME).entries()) {
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
  }
  return at;
}

/**
 * Reads which version a tag says.
 * @param tag - its name, without `refs/tags/`
 * @param example - a version of the project, for the remedy; `null` when none is known
 */
export function readVersionTag(tag: string, scheme: TagScheme, example: string | null = null): VersionTag | TagRefusal {
  if (scheme.projectName === null && scheme.prefix.includes(NAME)) {
    return {
      kind: 'name-unknown',
      subject: 'tag-prefix',
      problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
      remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`,
    };
  }
  const end = endOfStart(tag, scheme);
  if (end < 0) {
    return {
      kind: 'prefix',
      subject: 'tag',
      problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
      remedy: `Tag the release ${tagOf(scheme, example ?? '1.2.3')}, or set tag-prefix to what your tags begin with`,
    };
  }
  const version = tryParseVersion(tag.slice(end));
  if (version !== undefined) return { kind: 'version', tag, version };
  const start = tag.slice(0, end);
  return {
    kind: 'no-version',
    subject: 'tag',
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy:
      example === null
        ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1`
        : `Tag the release ${start}${example}`,
  };
}

/** The version that a project says; `null` when only a build tells it. */
export function saidByProject({
  version,
  versionSource: { where },
}: Pick<ProjectFacts, 'version' | 'versionSource'>): WantedVersion | null {
  return version === null ? null : { version, saidBy: { kind: 'project', where } };
}

function saidSo({ version, saidBy }: WantedVersion): string {
  if (saidBy.kind === 'build') return `${version} was built`;
  return `the project says ${version}${saidBy.where === null ? '' : ` (${saidBy.where})`}`;
}

/**
 * Judges whether a tag is that of a version: equal by PEP 440, so that `v1.0.0` is the tag of `1.0` and `v1.0-rc.1` that of
 * `1.0rc1`; another epoch or local label is another version.
 * @param wanted - `null`: only a build tells the version, and the form alone is judged
 * @throws Error when `wanted` isn't a PEP 440 version
 */
export function judgeVersionTag(tag: string, scheme: TagScheme, wanted: WantedVersion | null): VersionTag | TagRefusal {
  const read = readVersionTag(tag, scheme, wanted?.version ?? null);
  if (read.kind !== 'version' || wanted === null) return read;
  if (saysVersion(read, wanted.version)) return read;
  const said = formatVersion(read.version);
  return {
    kind: 'other-version',
    subject: 'tag',
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: callsChanged(wanted)
      ? 'Add what the build writes to .gitignore, and remove it from git (git rm --cached): the build found its clean checkout changed'
      : `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`,
  };
}

/** Whether back-ends that take the version from git say that the checkout has changes: `+gabc.d20260131`, `.dirty`. */
function callsChanged({ version, saidBy }: WantedVersion): boolean {
  return saidBy.kind === 'build' && /\+(?:[^+]*\.)?(?:dirty|d\d{8})$/u.test(version);
}

function saysVersion({ version }: VersionTag, wanted: string): boolean {
  const parsed = tryParseVersion(wanted);
  return parsed !== undefined && compareVersions(version, parsed) === 0;
}

/** The refusal as a finding of a stage. */
export function tagFinding({ subject, problem, remedy }: TagRefusal): Finding {
  return { rule: 'tag-version', severity: 'unsafe', subject, message: problem, remedy };
}

/** The refusal as the error of a stage that goes on with no other tag. */
export function tagError({ subject, problem, remedy }: TagRefusal): ReleaseError {
  return new ReleaseError({ subject, problem, remedy });
}

/**
 * The error of a stage that needs a tag where there is none.
 * @param ref - what started the run; `null`: nobody says
 */
export function noTagError(ref: string | null, scheme: TagScheme): ReleaseError {
  const like = tagOf(scheme, '1.2.3');
  return new ReleaseError({
    subject: 'tag',
    problem: `is empty, and the run was started from ${ref ?? 'no ref'}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${shellWord(like)} -m ${shellWord(`Release ${like}`)} && git push origin ${shellWord(like)}), or start the run with one`,
  });
}

/**
 * Those of some tags that say a version. A version usually has one tag; if it has several (`v1.0` and `v1.0.0`), the
 * one that spells it as the project does comes first, and the others follow in their order.
 */
export function tagsOfVersion(tags: readonly string[], scheme: TagScheme, version: string): readonly string[] {
  const own = tagOf(scheme, version);
  const found = tags.filter((tag) => {
    const read = readVersionTag(tag, scheme);
    return read.kind === 'version' && saysVersion(read, version);
  });
  return found.includes(own) ? [own, ...found.filter((tag) => tag !== own)] : found;
}

/** Says that a version has several tags, for a finding or the log. @param tags - at least two; the first is taken */
export function severalTags(tags: readonly string[], version: string): string {
  const [taken = '', ...others] = tags;
  return `${others.join(', ')} ${others.length === 1 ? 'says' : 'say'} ${version}, too; ${taken} is used`;
}
