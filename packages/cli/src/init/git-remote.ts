import { ReleaseError } from '@repo-agent-actions/release-model';
import { gitOutput, type GitHost } from '@repo-agent-actions/project-tree';

/** Where a repository is on a forge. */
export interface RepositoryHome {
  /** `https://gitea.example`, without a slash at its end. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** Whether the remote is one of ssh, so that the address of the server's pages was guessed. */
  readonly isGuessed: boolean;
}

/** `git@host:owner/name.git`, git's short form of an address for ssh. */
const SHORT_SSH = /^(?:[^@/:]+@)?(?<host>\[[^\]]+\]|[^/:@]+):(?!\/\/)(?<path>.+)$/u;

/**
 * Reads the address of a remote. What is before `owner/name` belongs to the server, which may lie below a folder. User
 * names and passwords in it are left out.
 * @returns `null` for a path on this machine and whatever else names no repository of a server
 */
export function parseRemote(url: string): RepositoryHome | null {
  const text = url.trim();
  const isAddress = /^(?:https?|ssh|git\+ssh):\/\//iu.test(text) && URL.canParse(text);
  const short = isAddress || /^[A-Za-z]:\\/u.test(text) ? null : (SHORT_SSH.exec(text)?.groups ?? null);
  if (!isAddress && short === null) return null;
  const parsed = isAddress ? new URL(text) : null;
  const path = decodeURI(parsed?.pathname ?? short?.['path'] ?? '');
  const parts = path
    .replace(/\/+$/u, '')
    .replace(/\.git$/u, '')
    .split('/')
    .filter((part) => part !== '');
  const [owner, name] = parts.slice(-2);
  if (owner === undefined || name === undefined || /[^\w.-]/u.test(owner + name)) return null;
  const isWeb = parsed !== null && /^https?:$/u.test(parsed.protocol);
  const origin = isWeb ? parsed.origin : `https://${parsed?.hostname ?? short?.['host'] ?? ''}`;
  // The path of an ssh address says nothing about the pages
  const below = isWeb ? parts.slice(0, -2).map((part) => `/${part}`) : [];
  return { serverUrl: `${origin}${below.join('')}`, repository: `${owner}/${name}`, isGuessed: !isWeb };
}

/**
 * Finds the server and the repository that a project is pushed to: `origin`, else the only remote.
 * @param wanted - the server as it was given, or `null`; it goes before what the remote says of the server
 * @throws ReleaseError when there is no such remote
 */
export async function findHome(folder: string, wanted: string | null, host: GitHost): Promise<RepositoryHome> {
  const names = ((await gitOutput(['remote'], folder, host)) ?? '').split('\n').filter((name) => name !== '');
  const name = names.find((candidate) => candidate === 'origin') ?? (names.length === 1 ? names[0] : undefined);
  const url = name === undefined ? null : await gitOutput(['remote', 'get-url', name], folder, host);
  const found = url === null ? null : parseRemote(url);
  if (found !== null) return wanted === null ? found : { ...found, serverUrl: serverOf(wanted), isGuessed: false };
  const why =
    name === undefined
      ? `${folder} has ${names.length === 0 ? 'no remote' : `several remotes (${names.join(', ')}) and none called origin`}`
      : `the remote ${name} of ${folder} is no repository on a server`;
  throw new ReleaseError({
    subject: 'host',
    problem: `${why}, so that nobody knows where the project is pushed to`,
    remedy: 'Run this in a clone of the repository, or add it: git remote add origin https://HOST/OWNER/NAME.git',
  });
}

/**
 * The address of a server as it is written into workflows.
 * @param wanted - `gitea.example`, or a whole address
 * @throws ReleaseError when it is none
 */
export function serverOf(wanted: string): string {
  const text = /^https?:\/\//iu.test(wanted) ? wanted : `https://${wanted}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!isPlain || /['"\s]/u.test(text)) {
    throw new ReleaseError({
      subject: 'host',
      problem: `'${wanted.slice(0, 120).replace(/\/\/[^/@]*@/u, '//…@')}' is not the address of a server`,
      remedy: 'Give https://HOST, without a user name and without the repository',
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/u, '')}`;
}
