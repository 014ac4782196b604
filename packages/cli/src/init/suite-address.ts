import { visibleValue } from '#harmless-text';
import { readSuiteUse } from '#installed-workflows';
import { commitOfTag, findWorkTree, gitOutput, type GitHost } from '#project-tree';
import { ReleaseError, SUITE_VERSION } from '#release-model';
import { realpath } from 'node:fs/promises';
import { serverAddress } from '#project-tree';

/** Where workflows find this suite. */
export interface SuiteAddress {
  /** Its server, `https://gitea.example`; `null` for GitHub's short form. */
  readonly server: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** Tag, branch or commit. */
  readonly ref: string;
  /** The release tag of a commit, from the comment after it, with which Renovate updates both; else `null`. */
  readonly release: string | null;
}

/** The tag of this version of the suite. */
const OWN_TAG = `v${SUITE_VERSION}`;

const RELEASE_TAG = /^v\d+\.\d+\.\d+$/u;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

const USES = /uses: (?<uses>\S+)(?:[ \t]+#[ \t]*(?<release>\S+))?/gu;

/** The address of the suite in a workflow; `null` when the workflow doesn't use the suite. */
export function suiteAddressOf(workflow: string): SuiteAddress | null {
  for (const { groups } of workflow.matchAll(USES)) {
    const use = readSuiteUse(groups?.['uses'] ?? '');
    if (use === null) continue;
    return { server: use.server, repository: use.repository, ref: use.ref, release: groups?.['release'] ?? null };
  }
  return null;
}

/** Whether a server is GitHub itself, which accepts only the short form. */
export function isGithub(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

/** What a workflow is pinned to. */
export type SuitePin = Pick<SuiteAddress, 'ref' | 'release'>;

/** Whether a folder is a clone itself, not a copy inside another repository, whose tags aren't ours. */
async function isClone(folder: string, host: GitHost): Promise<boolean> {
  const top = await findWorkTree(folder, host);
  return top !== null && (await realpath(top)) === (await realpath(folder));
}

/**
 * What to pin workflows to: the commit of the release, which nobody can move, with the tag after it, if the clone of the
 * suite has that tag; else the full version tag.
 * @param ref - as it was given; `null`: the release that this program is
 * @param suiteFolder - the clone of the suite; absolute
 */
export async function suitePin(ref: string | null, suiteFolder: string, host: GitHost): Promise<SuitePin> {
  const isKnown = await isClone(suiteFolder, host);
  if (ref === null) {
    const commit = isKnown ? await commitOfTag(suiteFolder, OWN_TAG, host) : null;
    return commit === null ? { ref: OWN_TAG, release: null } : { ref: commit, release: OWN_TAG };
  }
  if (!COMMIT.test(ref) || !isKnown) return { ref, release: null };
  const tags = (await gitOutput(['tag', '--points-at', ref, '--sort=-version:refname'], suiteFolder, host)) ?? '';
  return { ref, release: tags.split('\n').find((tag) => RELEASE_TAG.test(tag)) ?? null };
}

/** The verdict about the pin of an installed workflow. */
export interface PinVerdict {
  readonly kind: 'this-version' | 'other-version' | 'unknown' | 'moving' | 'wrong';
  /** For a person, with a full stop. */
  readonly sentence: string;
}

/**
 * Checks what an installed workflow is pinned to. A moving tag is a choice; a commit that doesn't match the release in its
 * comment is a mistake, or worse.
 * @param suiteFolder - the clone of the suite; absolute
 */
export async function judgePin({ ref, release }: SuitePin, suiteFolder: string, host: GitHost): Promise<PinVerdict> {
  const version = COMMIT.test(ref) ? release : ref;
  if (!COMMIT.test(ref) && !RELEASE_TAG.test(ref)) {
    const sentence = `follows ${ref}, which the maintainers of the suite can move to other code at any time. Pin a full version such as ${OWN_TAG}, or its commit.`;
    return { kind: 'moving', sentence };
  }
  if (COMMIT.test(ref)) {
    if (version === null || !RELEASE_TAG.test(version)) {
      const sentence = `is pinned to commit ${ref} without a comment that names its release. Add a comment such as # ${OWN_TAG}, so that Renovate can update both.`;
      return { kind: 'unknown', sentence };
    }
    const commit = (await isClone(suiteFolder, host)) ? await commitOfTag(suiteFolder, version, host) : null;
    if (commit !== null && commit !== ref) {
      const sentence = `is pinned to commit ${ref} and calls it ${version}, but in the clone of the suite ${version} is commit ${commit}. Find out who wrote that, and pin ${commit}.`;
      return { kind: 'wrong', sentence };
    }
    if (commit === null) {
      const sentence = `is pinned to commit ${ref} and calls it ${version}; the clone of the suite doesn't have that tag, so the two were not compared. To fetch its tags, run git fetch --tags.`;
      return { kind: 'unknown', sentence };
    }
  }
  return version === OWN_TAG
    ? { kind: 'this-version', sentence: `is pinned to ${OWN_TAG}, which is this version.` }
    : { kind: 'other-version', sentence: `is pinned to ${version ?? ''}, but this is ${OWN_TAG}.` };
}

/**
 * The address to write, from the given one.
 * @param suite - `owner/name` on the project's own server, or a whole address
 * @throws ReleaseError for anything else, and for an invalid ref
 */
export function suiteAddress(suite: string, { ref, release }: SuitePin, serverUrl: string): SuiteAddress {
  const match = /^(?:(?<server>https?:\/\/[^\s'"@]+)\/)?(?<repository>\w[\w.-]*\/\w[\w.-]*?)(?:\.git)?\/?$/u.exec(
    suite,
  );
  const repository = match?.groups?.['repository'];
  const given = match?.groups?.['server'];
  const server = given === undefined ? serverUrl : serverAddress(given);
  if (repository === undefined || server === null) {
    throw new ReleaseError({
      subject: 'suite',
      problem: `'${visibleValue(suite, 120)}' is not a repository`,
      remedy: 'Give OWNER/NAME if it is on the same server as the project, else https://HOST/OWNER/NAME',
    });
  }
  if (!/^[\w.][\w./-]*$/u.test(ref)) {
    throw new ReleaseError({
      subject: 'ref',
      problem: `'${visibleValue(ref, 120)}' is not a tag, branch or commit`,
      remedy:
        'Give a full version such as v1.0.0, the 40 digits of a commit, or v1 to follow the newest release of a major version',
    });
  }
  return { server: isGithub(server) ? null : server, repository, ref, release };
}

/** Makes a template use the suite at another address. */
export function atAddress(template: string, { server, repository, ref, release }: SuiteAddress): string {
  const shipped = suiteAddressOf(template);
  if (shipped?.server == null) throw new Error('a template that does not name the suite');
  const home = server === null ? repository : `${server}/${repository}`;
  const moved = template
    .replaceAll(`${shipped.server}/${shipped.repository}/`, `${home}/`)
    .replaceAll(
      new RegExp(`(uses: \\S+)@${shipped.ref.replaceAll('.', '\\.')}$`, 'gmu'),
      `$1@${ref}${release === null ? '' : ` # ${release}`}`,
    );
  return server === null ? moved.replaceAll(`${home}/.gitea/`, `${home}/.github/`) : moved;
}
