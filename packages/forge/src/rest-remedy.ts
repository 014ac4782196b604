import type { IncomingHttpHeaders } from 'node:http';
import type { ApiDialect } from './platform.ts';

/** What a job's token needs, in the workflow and in a token of a person's. */
const RIGHT: Readonly<Record<ApiDialect, string>> = {
  gitea:
    'Write `permissions: contents: write` for this job (Gitea 1.26 and later), or give a personal token with the scope write:repository of somebody who may write to the repository',
  github:
    'Write `permissions: contents: write` for this job, or give a personal token with the permission Contents: read and write',
};

/** What hides a file of a release that is listed. */
export const WITHHELD =
  "On Forgejo a job's own token may not read files of a private repository: give a personal token of somebody who may, with the scope write:repository, as token. Elsewhere look at the server's storage";

/**
 * Whether a redirect leads to another repository: GitHub's names it by its number, Gitea's and Forgejo's by its new name.
 * One to the same path is of the server as a whole, as from http to https.
 */
function isOfRepository(location: string | undefined, path: string): boolean {
  if (location === undefined || !URL.canParse(location, 'https://forge.invalid')) return false;
  const { pathname } = new URL(location, 'https://forge.invalid');
  const [asked = path] = path.split('?', 1);
  return /\/(?:repos|repositories)\//u.test(pathname) && !pathname.endsWith(asked);
}

/**
 * What to do about an answer of a forge's REST API, without a closing full stop.
 * @param path - what was asked for, below the API's address
 */
export function restRemedy(status: number, dialect: ApiDialect, headers: IncomingHttpHeaders, path: string): string {
  if (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')) {
    return 'Too much was asked of the server: wait an hour, and run again; it continues where it was';
  }
  switch (status) {
    case 401:
      return 'Hand over a token that is valid: `token: ${{ github.token }}`, which is valid while its job runs, or a secret of the repository';
    case 403:
      return RIGHT[dialect];
    case 404:
      if (path.startsWith('/attachments/')) return WITHHELD;
      return `Look at api-url and the repository's name; a token that may not read the repository gets the same answer. ${RIGHT[dialect]}`;
    case 409:
      return 'Somebody else changed the same thing at this moment: run again; it continues where it was';
    case 413:
      return dialect === 'gitea'
        ? "Raise [attachment] MAX_SIZE (MB) in app.ini, and the body limit of the proxy before the server; on Forgejo, look at the quota of the repository's owner"
        : 'Make the file smaller: GitHub takes less than 2 GiB';
    case 400:
    case 422:
      return dialect === 'gitea'
        ? 'Look at the words of the server; [repository.release] ALLOWED_TYPES and [attachment] MAX_SIZE in app.ini say which files it takes'
        : 'Look at the words of the server, and at the rules that protect tags and releases';
    case 423:
      return 'The repository is archived or locked: unlock it';
    default:
      if (status >= 300 && status < 400) {
        return isOfRepository(headers.location, path)
          ? 'The repository was renamed or moved: start a new run, which knows its new name'
          : 'Give the address that it redirects to as api-url';
      }
      if (status >= 500) return 'The server is troubled: run again later; it continues where it was';
      return 'Look at the words of the server';
  }
}
