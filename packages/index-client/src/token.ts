import { ReleaseError } from '#release-model';
import { readTokenContents, tokenLocation } from './token-contents.ts';
import { judgeTokenValidity } from './token-scope.ts';
import { tokenProblem, TOKEN_USER } from './token-shape.ts';

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

/** What is known about an index before a token is sent to it. */
export interface TokenPlace {
  /** The index, if its token format is known; `null` for any other. */
  readonly site: TokenSite | null;
  /** Its name in messages. */
  readonly title: string;
  /** Whether it is this machine. */
  readonly isNear: boolean;
}

function refuse(subject: 'password' | 'username', problem: string, remedy: string): never {
  throw new ReleaseError({ subject, problem, remedy });
}

/**
 * Judges a username and a token by their form and by what the token says about itself, before anything is sent. No
 * message shows any part of a token.
 * @param now - the wall clock, in milliseconds since the epoch
 * @throws ReleaseError naming the input `password` or `username`
 */
export function checkToken(username: string, token: string, place: TokenPlace, now: number): void {
  const misshapen = tokenProblem(username, token);
  if (misshapen !== null) refuse('password', misshapen.problem, misshapen.remedy);
  if (/[:\r\n]/u.test(username) || username === '') {
    refuse(
      'username',
      'is empty, or contains a colon or a line break',
      `Use the username, or ${TOKEN_USER} for an API token`,
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
      `${title} accepts only the username ${TOKEN_USER}`,
      `Remove username, and pass an API token as password`,
    );
  }
  if (!token.startsWith('pypi-')) {
    // The first bytes of a macaroon of either site, in base64url
    if (siteOf(`pypi-${token}`) !== undefined) {
      refuse('password', 'lacks the prefix pypi-, which is part of the token', 'Copy the complete token again');
    }
    refuse(
      'password',
      `is not an API token for ${title}, which starts with pypi-`,
      `Create a token on https://${location}/manage/account/token/`,
    );
  }
  const made = siteOf(token);
  if (made !== undefined && made.location !== location) {
    refuse(
      'password',
      `is a token for ${made.title}, but the index is ${title}`,
      `Use the token that was created on https://${location}/`,
    );
  }
  if (made !== undefined && readTokenContents(token) === null) {
    refuse(
      'password',
      `is not a complete token for ${title}: it was cut off or changed`,
      'Copy the complete token again, and nothing else',
    );
  }
}

/** A PyPI token is useless anywhere else, and whoever gets it can upload to PyPI. */
function checkForeignSite(token: string, title: string): void {
  const made = siteOf(token);
  if (made === undefined) return;
  refuse(
    'password',
    `is a token for ${made.title}, but the index is ${title}, which must not get it`,
    `Use the token or password for ${title}`,
  );
}
