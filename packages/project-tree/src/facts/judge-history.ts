import { readVersionTag, tryParseVersion, compareVersions, type TagScheme } from '#python-standards';
import { countText, shellWord, type Finding } from '#release-model';
import { findWorkTree, headCommit } from '../git-facts.ts';
import { findGitFolder } from '../git-folder.ts';
import { commitOfTag, listTags } from '../git-tags.ts';
import { gitVersion, requireGitOutput, type GitHost } from '../git.ts';
import type { FoundVersion } from './found-version.ts';
import { findGitVersioning, type GitVersioning } from './git-versioning.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

const RULE = 'version-history';

/** What is released. */
export interface ReleasedTag {
  /** `null` when no tag is released. */
  readonly tag: string | null;
  readonly scheme: TagScheme;
}

function orSet({ variables }: GitVersioning): string {
  const [variable] = variables;
  return variable === undefined ? '' : `, or set the version with ${variable}`;
}

function isVersion(tag: string, scheme: TagScheme): boolean {
  return readVersionTag(tag, scheme).kind === 'version' || /\d/u.test(tag);
}

function sameVersion(tag: string, version: string, scheme: TagScheme): boolean {
  const read = readVersionTag(tag, scheme);
  const parsed = tryParseVersion(version);
  return read.kind === 'version' && parsed !== undefined && compareVersions(read.version, parsed) === 0;
}

function haveSameVersion(one: string, other: string, scheme: TagScheme): boolean {
  const [a, b] = [readVersionTag(one, scheme), readVersionTag(other, scheme)];
  return a.kind === 'version' && b.kind === 'version' && compareVersions(a.version, b.version) === 0;
}

/** An archive of git, or an unpacked sdist: the version is in one of its files. */
async function saysItself(source: ProjectSource): Promise<boolean> {
  if (source.has('PKG-INFO')) return true;
  for (const file of ['.git_archival.txt', '.git_archival.json']) {
    const text = source.has(file) ? await source.readText(file) : null;
    if (text !== null && !text.includes('$Format:')) return true;
  }
  return false;
}

async function withoutRepository(
  versioning: GitVersioning,
  source: ProjectSource,
  { tag, scheme }: ReleasedTag,
  host: GitHost,
): Promise<Finding | null> {
  const { tool, fallback } = versioning;
  if (await saysItself(source)) return null;
  if (fallback !== null && (tag === null || sameVersion(tag, fallback.version, scheme))) return null;
  const folder = await findGitFolder(source.folder, host.environment);
  const hasGit = folder === null || (await gitVersion(source.folder, host)) !== null;
  // The enclosing repository ignores the folder, and only the tool knows whether it asks that
  if (folder !== null && hasGit) return null;
  const instead = fallback === null ? '' : ` and would take ${fallback.version} (${fallback.setting})`;
  return {
    rule: RULE,
    severity: 'unsafe',
    subject: source.show('pyproject.toml'),
    message: hasGit
      ? `${tool} takes the version from git, but the project is not in a git work tree${instead}`
      : `${tool} takes the version from git, which is not installed here${instead}`,
    remedy: hasGit
      ? `Check out the repository, not an archive of it (actions/checkout downloads an archive where git is missing: install git before that step)${orSet(versioning)}`
      : `Install git on the runner, before the step that checks out the project${orSet(versioning)}`,
  };
}

interface History {
  readonly shallow: boolean;
  readonly all: readonly string[];
  /** On HEAD and on commits before it. */
  readonly before: readonly string[];
  readonly here: readonly string[];
}

async function readHistory(folder: string, host: GitHost): Promise<History> {
  const [shallow, all, before, here] = await Promise.all([
    requireGitOutput(['rev-parse', '--is-shallow-repository'], folder, host),
    listTags(folder, host),
    listTags(folder, host, 'until-here'),
    listTags(folder, host, 'here'),
  ]);
  return { shallow: shallow === 'true', all, before, here };
}

const WHOLE = 'Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step';
const TAGS = 'Set fetch-depth: 0 or fetch-tags: true for actions/checkout, or run git fetch --tags before this step';

/** Why the tag that is released isn't there, and what to fetch. */
function lackOf(tag: string, { shallow, all }: History): { readonly problem: string; readonly remedy: string } {
  if (shallow) return { problem: `the clone is shallow and doesn't have the tag ${tag}`, remedy: WHOLE };
  if (all.length === 0) return { problem: `the clone has no tags, so not ${tag} either`, remedy: TAGS };
  const others = `${countText(all.length, 'other tag')}, such as ${all.at(-1) ?? ''}`;
  return {
    problem: `the clone doesn't have the tag ${tag} (it has ${others})`,
    remedy: `Push the tag if it is only on your machine; run git fetch origin tag ${shellWord(tag)} before this step`,
  };
}

function lackOfAny({ shallow, all }: History): { readonly problem: string; readonly remedy: string } {
  if (shallow) return { problem: 'the clone is shallow and has no tag of a version before this commit', remedy: WHOLE };
  if (all.length === 0)
    return { problem: 'the clone has no tags', remedy: `${TAGS}. If the project has none yet, tag its first release` };
  return {
    problem: `none of its ${countText(all.length, 'tag')} is a version on this commit or before it`,
    remedy: 'Tag a commit of this branch, or merge the branch that has the tag',
  };
}

async function inRepository(
  versioning: GitVersioning,
  source: ProjectSource,
  { tag, scheme }: ReleasedTag,
  host: GitHost,
): Promise<Finding | null> {
  const { tool, needsTag, refusesShallow } = versioning;
  if ((await headCommit(source.folder, host)) === null) return null;
  const history = await readHistory(source.folder, host);
  const subject = source.show('pyproject.toml');
  const takes = `${tool} takes the version from the tags of git, but`;
  if (history.shallow && refusesShallow)
    return {
      rule: RULE,
      severity: 'unsafe',
      subject,
      message: `${tool} is set to refuse a shallow clone, which this one is`,
      remedy: WHOLE,
    };
  if (tag !== null) {
    // That it names no version is said elsewhere
    if (readVersionTag(tag, scheme).kind !== 'version') return null;
    const isHere = history.here.some((one) => one === tag || haveSameVersion(one, tag, scheme));
    // That it is on another commit is said elsewhere
    if (isHere || (await commitOfTag(source.folder, tag, host)) !== null) return null;
    const { problem, remedy } = lackOf(tag, history);
    return {
      rule: RULE,
      severity: 'unsafe',
      subject,
      message: `${takes} ${problem}`,
      remedy: `${remedy}${orSet(versioning)}`,
    };
  }
  if (history.before.some((one) => isVersion(one, scheme))) return null;
  const { problem, remedy } = lackOfAny(history);
  const made = needsTag ? '' : ', so it makes one up';
  return {
    rule: RULE,
    severity: needsTag ? 'unsafe' : 'warning',
    subject,
    message: `${takes} ${problem}${made}`,
    remedy,
  };
}

/**
 * Judges, before a build, whether git has what the version of a project is taken from: the tags, and the history up to
 * them.
 * @param found - the version, as far as the files and variables say it
 * @returns no finding where the version comes from elsewhere
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function judgeHistory(
  project: ProjectDescription,
  source: ProjectSource,
  found: FoundVersion,
  released: ReleasedTag,
  host: GitHost,
): Promise<readonly Finding[]> {
  if (found.version !== null || found.findings.length > 0) return [];
  const versioning = await findGitVersioning(project, source);
  if (versioning === null) return [];
  const hasTree = (await findWorkTree(source.folder, host)) !== null;
  const finding = await (hasTree ? inRepository : withoutRepository)(versioning, source, released, host);
  return finding === null ? [] : [finding];
}
