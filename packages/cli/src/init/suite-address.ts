import { visibleValue } from '@repo-agent-actions/harmless-text';
import { commitOfTag, findWorkTree, gitOutput, type GitHost } from '@repo-agent-actions/project-tree';
import { ReleaseError, SUITE_VERSION } from '@repo-agent-actions/release-model';
import { realpath } from 'node:fs/promises';
import { serverAddress } from './git-remote.ts';

/** Where workflows find this suite. */
export interface SuiteAddress {
  /** Its server, `https://gitea.example`; `null` for the short form of GitHub. */
  readonly server: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** Tag, branch or commit. */
  readonly ref: string;
  /** The tag of the release that a commit is, as a comment behind it says, by which Renovate raises both; else `null`. */
  readonly release: string | null;
}

/** The tag of this version of the suite. */
const OWN_TAG = `v${SUITE_VERSION}`;

const RELEASE_TAG = /^v\d+\.\d+\.\d+$/u;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

const USES =
  /uses: (?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:publish|actions\/[\w-]+|\.\w+\/workflows\/publish\.yml)@(?<ref>\S+)(?:[ \t]+#[ \t]*(?<release>\S+))?/u;

/** The address that a workflow of this suite's names; `null` when it uses nothing of it. */
export function suiteAddressOf(workflow: string): SuiteAddress | null {
  const groups = USES.exec(workflow)?.groups;
  const { server, repository, ref, release } = groups ?? {};
  if (repository === undefined || ref === undefined) return null;
  return { server: server ?? null, repository, ref, release: release ?? null };
}

/** Whether a server is GitHub's own, which takes only the short form. */
export function isGithub(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

/** What a workflow is pinned to. */
export type SuitePin = Pick<SuiteAddress, 'ref' | 'release'>;

/** Whether a folder is a clone of its own, and no copy inside of another repository, whose tags say nothing of it. */
async function isClone(folder: string, host: GitHost): Promise<boolean> {
  const top = await findWorkTree(folder, host);
  return top !== null && (await realpath(top)) === (await realpath(folder));
}

/**
 * What workflows are pinned to. Nobody moves a commit, so it is written where the clone of the suite knows that of a
 * release, with the release behind it; else the tag of this whole version.
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

/** What is to be said of the pin of an installed workflow. */
export interface PinVerdict {
  readonly kind: 'this-version' | 'other-version' | 'unknown' | 'moving' | 'wrong';
  /** For a person, with a full stop. */
  readonly sentence: string;
}

/**
 * Judges what an installed workflow is pinned to. A moving tag is somebody's choice; a commit that is not the release
 * behind it is a mistake, or worse.
 * @param suiteFolder - the clone of the suite; absolute
 */
export async function judgePin({ ref, release }: SuitePin, suiteFolder: string, host: GitHost): Promise<PinVerdict> {
  const version = COMMIT.test(ref) ? release : ref;
  if (!COMMIT.test(ref) && !RELEASE_TAG.test(ref)) {
    const sentence = `follows ${ref}, which whoever keeps the suite may move to other code at any time. Pin a whole version, ${OWN_TAG}, or its commit.`;
    return { kind: 'moving', sentence };
  }
  if (COMMIT.test(ref)) {
    if (version === null || !RELEASE_TAG.test(version)) {
      const sentence = `is pinned to commit ${ref}, and no comment behind it says which release that is. Write # ${OWN_TAG} or the like there: Renovate raises both by it.`;
      return { kind: 'unknown', sentence };
    }
    const commit = (await isClone(suiteFolder, host)) ? await commitOfTag(suiteFolder, version, host) : null;
    if (commit !== null && commit !== ref) {
      const sentence = `is pinned to commit ${ref} and calls it ${version}, but ${version} is commit ${commit} in the clone of the suite. Find out who wrote it, and pin ${commit}.`;
      return { kind: 'wrong', sentence };
    }
    if (commit === null) {
      const sentence = `is pinned to commit ${ref} and calls it ${version}; the clone of the suite doesn't know that tag, so that nobody has compared the two. Fetch its tags: git fetch --tags.`;
      return { kind: 'unknown', sentence };
    }
  }
  return version === OWN_TAG
    ? { kind: 'this-version', sentence: `is pinned to ${OWN_TAG}, which is this version.` }
    : { kind: 'other-version', sentence: `is pinned to ${version ?? ''}, and this is ${OWN_TAG}.` };
}

/**
 * The address to write, from what was given.
 * @param suite - `owner/name` on the project's own server, or a whole address
 * @throws ReleaseError for anything else, and for a ref that is none
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
      problem: `'${visibleValue(suite, 120)}' is no repository`,
      remedy: 'Give OWNER/NAME where it is on the same server as the project, else https://HOST/OWNER/NAME',
    });
  }
  if (!/^[\w.][\w./-]*$/u.test(ref)) {
    throw new ReleaseError({
      subject: 'ref',
      problem: `'${visibleValue(ref, 120)}' is no tag, branch or commit`,
      remedy:
        'Give a whole version like v1.0.0, the 40 digits of a commit, or v1 to follow the newest of a major version',
    });
  }
  return { server: isGithub(server) ? null : server, repository, ref, release };
}

/** A template that uses the suite at another address. */
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
