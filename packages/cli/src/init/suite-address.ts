import { ReleaseError } from '@repo-agent-actions/release-model';

/** Where workflows find this suite. */
export interface SuiteAddress {
  /** Its server, `https://gitea.example`; `null` for the short form of GitHub. */
  readonly server: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** Tag, branch or commit. */
  readonly ref: string;
}

const USES =
  /uses: (?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:publish|actions\/[\w-]+|\.\w+\/workflows\/publish\.yml)@(?<ref>\S+)/u;

/** The address that a workflow of this suite's names; `null` when it uses nothing of it. */
export function suiteAddressOf(workflow: string): SuiteAddress | null {
  const groups = USES.exec(workflow)?.groups;
  const { server, repository, ref } = groups ?? {};
  if (repository === undefined || ref === undefined) return null;
  return { server: server ?? null, repository, ref };
}

/** Whether a server is GitHub's own, which takes only the short form. */
export function isGithub(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

/**
 * The address to write, from what was given.
 * @param suite - `owner/name` on the project's own server, or a whole address
 * @throws ReleaseError for anything else, and for a ref that is none
 */
export function suiteAddress(suite: string, ref: string, serverUrl: string): SuiteAddress {
  const match = /^(?:(?<server>https?:\/\/[^\s'"@]+)\/)?(?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(suite);
  const repository = match?.groups?.['repository'];
  if (repository === undefined) {
    throw new ReleaseError({
      subject: 'suite',
      problem: `'${suite.slice(0, 120)}' is no repository`,
      remedy: 'Give OWNER/NAME where it is on the same server as the project, else https://HOST/OWNER/NAME',
    });
  }
  if (!/^[\w.][\w./-]*$/u.test(ref)) {
    throw new ReleaseError({
      subject: 'ref',
      problem: `'${ref.slice(0, 120)}' is no tag, branch or commit`,
      remedy: 'Give v1, a whole version like v1.0.0, or the 40 digits of a commit',
    });
  }
  const server = match?.groups?.['server'] ?? serverUrl;
  return { server: isGithub(server) ? null : server, repository, ref };
}

/** A template that uses the suite at another address. */
export function atAddress(template: string, { server, repository, ref }: SuiteAddress): string {
  const shipped = suiteAddressOf(template);
  if (shipped?.server == null) throw new Error('a template that does not name the suite');
  const home = server === null ? repository : `${server}/${repository}`;
  const moved = template
    .replaceAll(`${shipped.server}/${shipped.repository}/`, `${home}/`)
    .replaceAll(new RegExp(`(uses: \\S+)@${shipped.ref}$`, 'gmu'), `$1@${ref}`);
  return server === null ? moved.replaceAll(`${home}/.gitea/`, `${home}/.github/`) : moved;
}
