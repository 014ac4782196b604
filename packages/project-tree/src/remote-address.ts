import { withoutEnding } from '#release-model';

/** Where a repository is on a forge. */
export interface RepositoryHome {
  /** `https://gitea.example`, without a slash at its end. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The branch that the server shows first, as far as the clone knows it; else `main`. */
  readonly defaultBranch: string;
  /** Whether the remote uses ssh, so that the address of the server's web pages is a guess. */
  readonly isGuessed: boolean;
}

/** `git@host:owner/name.git`, git's short form of an ssh address. */
const SHORT_SSH = /^(?:[^@/:]+@)?(?<host>\[[^\]]+\]|[^/:@]+):(?!\/\/)(?<path>.+)$/u;

/** A host in an address: a name or an IP address, and a port. A URL may contain more, which a shell would run. */
const HOST = /^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d+)?$/iu;

/** A folder below a server; not `.` or `..`. */
const FOLDER = /^(?!\.+$)[\w.~+-]+$/u;

/** `owner` or `name`: what servers accept and no command mistakes for an option. */
const REPOSITORY_PART = /^(?!\.+$|-)[\w.-]+$/u;

/** Whether a text is `owner/name`, as servers name a repository. */
export function isRepositoryName(text: string): boolean {
  const parts = text.split('/');
  return parts.length === 2 && parts.every((part) => REPOSITORY_PART.test(part));
}

/**
 * The validated address of a server's web pages, for workflows, documents and commands.
 * @returns without a slash at its end; `null` when it is not an address, or contains what those would read as more
 */
export function serverAddress(text: string): string | null {
  const url = /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null || `${url.search}${url.hash}${url.username}${url.password}` !== '' || /[?#]/u.test(text))
    return null;
  const folders = url.pathname.split('/').filter((part) => part !== '');
  if (!HOST.test(url.host) || !folders.every((part) => FOLDER.test(part))) return null;
  return `${url.origin}${folders.map((part) => `/${part}`).join('')}`;
}

/** The text with its percent encoding decoded; unchanged if the encoding is invalid. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Reads the address of a remote. Everything before `owner/name` belongs to the server, whose pages may be below a folder.
 * User names and passwords are dropped.
 * @returns `null` for a path on this machine and anything else that is not a repository on a server
 */
export function parseRemote(url: string): RepositoryHome | null {
  const text = url.trim();
  // URL parsing drops line breaks, so the address would lead elsewhere than it seems to
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
  // The path of an ssh address says nothing about the web pages
  const below = isWeb ? parts.slice(0, -2).map((part) => `/${part}`) : [];
  const serverUrl = serverAddress(`${origin}${below.join('')}`);
  return serverUrl === null
    ? null
    : { serverUrl, repository: `${owner}/${name}`, defaultBranch: 'main', isGuessed: !isWeb };
}
