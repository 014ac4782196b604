import type { IncomingHttpHeaders } from 'node:http';
import type { ApiDialect } from './platform.ts';

/** What a job's token needs, in the workflow and in a token of a person's. */
const RIGHT: Readonly<Record<ApiDialect, string>> = {
  gitea:
    'Write `permissions: contents: write` for this job (Gitea 1.26 and later), or give a personal token with the scope write:repository of somebody who may write to the repository',
  github:
    'Write `permissions: contents: write` for this job, or give a personal token with the permission Contents: read and write',
};

/** What to do about an answer of a forge's REST API, without a closing full stop. */
export function restRemedy(status: number, dialect: ApiDialect, headers: IncomingHttpHeaders): string {
  if (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')) {
    return 'Too much was asked of the server: wait an hour, and run again; it continues where it was';
  }
  switch (status) {
    case 401:
      return 'Hand over a token that is valid: `token: ${{ github.token }}`, which is valid while its job runs, or a secret of the repository';
    case 403:
      return RIGHT[dialect];
    case 404:
      return `Look at api-url and the repository's name; a token that may not read the repository gets the same answer. ${RIGHT[dialect]}`;
    case 409:
      return 'Somebody else changed the same thing at this moment: run again; it continues where it was';
    case 413:
      return dialect === 'gitea'
        ? 'Raise [attachment] MAX_SIZE (MB) in app.ini, and the body limit of the proxy before the server'
        : 'Make the file smaller: GitHub takes less than 2 GiB';
    case 400:
    case 422:
      return dialect === 'gitea'
        ? 'Look at the words of the server; [repository.release] ALLOWED_TYPES and [attachment] MAX_SIZE in app.ini say which files it takes'
        : 'Look at the words of the server, and at the rules that protect tags and releases';
    case 423:
      return 'The repository is archived or locked: unlock it';
    default:
      if (status >= 300 && status < 400) return 'Give the address that it redirects to as api-url';
      if (status >= 500) return 'The server is troubled: run again later; it continues where it was';
      return 'Look at the words of the server';
  }
}
