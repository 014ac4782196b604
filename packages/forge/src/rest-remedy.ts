import type { IncomingHttpHeaders } from 'node:http';
import type { ApiDialect } from './platform.ts';

/** The permissions of a job's token in the workflow, or of a personal token. */
const RIGHT: Readonly<Record<ApiDialect, string>> = {
  gitea:
    'Set `permissions: contents: write` for this job (Gitea 1.26 and later), or use a personal token with the scope write:repository of a user with write access to the repository',
  github:
    'Set `permissions: contents: write` for this job, or use a personal token with the permission Contents: read and write',
};

/** What to do about a listed release file that can't be read. */
export const WITHHELD =
  "On Forgejo, a job's own token can't read files of a private repository: set token to a personal token with the scope write:repository of a user who can. Otherwise, check the server's storage";

/**
 * Whether a redirect leads to another repository: GitHub's has its number, Gitea's and Forgejo's its new name.
 * A redirect to the same path is for the whole server, such as from http to https.
 */
function isOfRepository(location: string | undefined, path: string): boolean {
  if (location === undefined || !URL.canParse(location, 'https://forge.invalid')) return false;
  const { pathname } = new URL(location, 'https://forge.invalid');
  const [asked = path] = path.split('?', 1);
  return /\/(?:repos|repositories)\//u.test(pathname) && !pathname.endsWith(asked);
}

/**
 * What to do about a response from a forge's REST API, without a final period.
 * @param path - what was requested, below the API's address
 */
export function restRemedy(status: number, dialect: ApiDialect, headers: IncomingHttpHeaders, path: string): string {
  if (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')) {
    return 'The rate limit is exceeded: wait an hour, and run again; it continues where it stopped';
  }
  switch (status) {
    case 401:
      return 'Pass a valid token: `token: ${{ github.token }}`, which is valid while its job runs, or a secret of the repository';
    case 403:
      return RIGHT[dialect];
    case 404:
      if (path.startsWith('/attachments/')) return WITHHELD;
      return `Check api-url and the repository's name; a token without read access to the repository gets the same response. ${RIGHT[dialect]}`;
    case 409:
      return 'Someone else changed the same thing at this moment: run again; it continues where it stopped';
    case 413:
      return dialect === 'gitea'
        ? "Raise [attachment] MAX_SIZE (MB) in app.ini, and the body limit of the proxy in front of the server; on Forgejo, check the quota of the repository's owner"
        : 'Make the file smaller: GitHub accepts less than 2 GiB';
    case 400:
    case 422:
      return dialect === 'gitea'
        ? "Check the server's message; [repository.release] ALLOWED_TYPES and [attachment] MAX_SIZE in app.ini define which files it accepts"
        : "Check the server's message, and the protection rules for tags and releases";
    case 423:
      return 'The repository is archived or locked: unlock it';
    default:
      if (status >= 300 && status < 400) {
        return isOfRepository(headers.location, path)
          ? 'The repository was renamed or moved: start a new run, which uses the new name'
          : 'Set api-url to the address that it redirects to';
      }
      if (status >= 500) return 'The server has problems: run again later; it continues where it stopped';
      return "Check the server's message";
  }
}
