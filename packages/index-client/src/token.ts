import { ReleaseError } from '@repo-agent-actions/release-model';
import { readTokenContents, tokenLocation } from './token-contents.ts';
import { judgeTokenValidity } from './token-scope.ts';
import { misshapenToken, TOKEN_USER } from './token-shape.ts';

/** A site whose tokens are known. */
export type TokenSite = 'pypi' | 'testpypi';

const SITES: Readonly<Record<TokenSite, { title: string; location: string }>> = {
  pypi: { title: 'PyPI', location: 'pypi.org' },
  testpypi: { title: 'TestPyPI', location: 'test.pypi.org' },
};

/** Where the pages about tokens and projects of a site are: `https://pypi.org`. */
export function tokenSiteUrl(site: TokenSite): string {
  return `https://${SITES[site].location}`;
}

/** What is known of an index before a token goes there. */
export interface TokenPlace {
  /** The index when it is one whose tokens we know; `null` for any other. */
  readonly site: TokenSite | null;
  /** How to call it in a sentence. */
  readonly title: string;
  /** Whether it is this machine. */
  readonly isNear: boolean;
}

function refuse(subject: 'password' | 'username', problem: string, remedy: string): never {
  throw new ReleaseError({ subject, problem, remedy });
}

/**
 * Judges a user name and a token by their shape and by what the token says of itself, before anything is sent. No
 * message shows any part of a token.
 * @param now - the wall clock, in milliseconds since the epoch
 * @throws ReleaseError naming the input `password` or `username`
 */
export function checkToken(username: string, token: string, place: TokenPlace, now: number): void {
  const misshapen = misshapenToken(username, token);
  if (misshapen !== null) refuse('password', misshapen.problem, misshapen.remedy);
  if (/[:\r\n]/u.test(username) || username === '') {
    refuse(
      'username',
      'is empty or holds a colon or a line break',
      `Give the user name, ${TOKEN_USER} for an API token`,
    );
  }
  if (place.site !== null) checkKnownSite(username, token, SITES[place.site]);
  else if (!place.isNear) checkForeignSite(token, place.title);
  if (place.site === null) return;
  const contents = readTokenContents(token);
  const verdict = contents === null ? null : judgeTokenValidity(contents, now);
  if (verdict !== null) refuse('password', verdict.problem, verdict.remedy);
}

function siteOf(token: string): { title: string; location: string } | undefined {
  const found = tokenLocation(token);
  return Object.values(SITES).find(({ location }) => location === found);
}

function checkKnownSite(username: string, token: string, { title, location }: (typeof SITES)[TokenSite]): void {
  if (username !== TOKEN_USER) {
    refuse(
      'username',
      `${title} takes no user names but ${TOKEN_USER}`,
      `Leave username out, and give an API token as password`,
    );
  }
  if (!token.startsWith('pypi-')) {
    // The first bytes of a macaroon of either site, in base64url
    if (siteOf(`pypi-${token}`) !== undefined) {
      refuse('password', 'lacks the beginning pypi-, which is part of the token', 'Copy the token again, whole');
    }
    refuse(
      'password',
      `is not an API token of ${title}, which begins with pypi-`,
      `Make a token on https://${location}/manage/account/token/`,
    );
  }
  const made = siteOf(token);
  if (made !== undefined && made.location !== location) {
    refuse(
      'password',
      `is a token of ${made.title}, but the index is ${title}`,
      `Give the token that was made on https://${location}/`,
    );
  }
  if (made !== undefined && readTokenContents(token) === null) {
    refuse(
      'password',
      `is not a whole token of ${title}: it was cut off or changed`,
      'Copy the token again, whole and nothing else',
    );
  }
}

/** A token of PyPI's opens nothing anywhere else, and whoever gets it may upload to PyPI. */
function checkForeignSite(token: string, title: string): void {
  const made = siteOf(token);
  if (made === undefined) return;
  refuse(
    'password',
    `is a token of ${made.title}, but the index is ${title}, which must not get it`,
    `Give the token or password of ${title}`,
  );
}
