import { visibleValue } from '@repo-agent-actions/harmless-text';
import { ReleaseError, withoutEnding } from '@repo-agent-actions/release-model';
import { listRemotes, type GitHost } from '@repo-agent-actions/project-tree';

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

/** A host as addresses name it: a name, or numbers, and a port. A URL may hold more, which a shell would run. */
const HOST = /^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d+)?$/iu;

/** A folder below a server; not `.`, nor `..`. */
const FOLDER = /^(?!\.+$)[\w.~+-]+$/u;

/** `owner` or `name`: what servers take, and no command takes for an option. */
const REPOSITORY_PART = /^(?!\.+$|-)[\w.-]+$/u;

/**
 * The address of a server's pages, judged: it goes into workflows, documents and commands.
 * @returns without a slash at its end; `null` when it is none, or holds what those would read as more than an address
 */
export function serverAddress(text: string): string | null {
  const url = /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null || `${url.search}${url.hash}${url.username}${url.password}` !== '' || /[?#]/u.test(text))
    return null;
  const folders = url.pathname.split('/').filter((part) => part !== '');
  if (!HOST.test(url.host) || !folders.every((part) => FOLDER.test(part))) return null;
  return `${url.origin}${folders.map((part) => `/${part}`).join('')}`;
}

/** Percent signs decoded where they are of an address; else as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Reads the address of a remote. What is before `owner/name` belongs to the server, which may lie below a folder. User
 * names and passwords in it are left out.
 * @returns `null` for a path on this machine and whatever else names no repository of a server
 */
export function parseRemote(url: string): RepositoryHome | null {
  const text = url.trim();
  // A URL leaves line breaks out, and nobody would see what it leads to
  if (/[\p{Cc}\s]/u.test(text)) return null;
  const isAddress = /^(?:https?|ssh|git\+ssh):\/\//iu.test(text) && URL.canParse(text);
  const short = isAddress || /^[A-Za-z]:\\/u.test(text) ? null : (SHORT_SSH.exec(text)?.groups ?? null);
  if (!isAddress && short === null) return null;
  const parsed = isAddress ? new URL(text) : null;
  const path = decoded(parsed?.pathname ?? short?.['path'] ?? '');
  const parts = withoutEnding(path, '/')
    .replace(/\.git$/u, '')
    .split('/')
    .filter((part) => part !== '');
  const [owner, name] = parts.slice(-2);
  if (owner === undefined || name === undefined) return null;
  if (!REPOSITORY_PART.test(owner) || !REPOSITORY_PART.test(name)) return null;
  const isWeb = parsed !== null && /^https?:$/u.test(parsed.protocol);
  const origin = isWeb ? parsed.origin : `https://${parsed?.hostname ?? short?.['host'] ?? ''}`;
  // The path of an ssh address says nothing about the pages
  const below = isWeb ? parts.slice(0, -2).map((part) => `/${part}`) : [];
  const serverUrl = serverAddress(`${origin}${below.join('')}`);
  return serverUrl === null ? null : { serverUrl, repository: `${owner}/${name}`, isGuessed: !isWeb };
}

/**
 * Finds the server and the repository that a project is pushed to: `origin`, else the only remote.
 * @param wanted - the server as it was given, or `null`; it goes before what the remote says of the server
 * @throws ReleaseError when there is no such remote
 */
export async function findHome(folder: string, wanted: string | null, host: GitHost): Promise<RepositoryHome> {
  const remotes = await listRemotes(folder, host);
  const names = remotes.map(({ name }) => name);
  const name = names.find((candidate) => candidate === 'origin') ?? (names.length === 1 ? names[0] : undefined);
  const url = remotes.find((remote) => remote.name === name)?.url;
  const found = url === undefined ? null : parseRemote(url);
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
  const address = serverAddress(text);
  if (address === null) {
    throw new ReleaseError({
      subject: 'host',
      problem: `'${visibleValue(wanted.slice(0, 500).replace(/\/\/[^/@]*@/u, '//…@'), 120)}' is not the address of a server`,
      remedy: 'Give https://HOST, without a user name and without the repository',
    });
  }
  return address;
}
