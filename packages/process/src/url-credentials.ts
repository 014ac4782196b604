/** The scheme and authority of every URL in a text: the part before the path. */
const AUTHORITY = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^/?#\s"'<>]*)/giu;

/** What follows a URL's authority, as far as it is checked. */
const LOOKED_AT = 1000;

/**
 * A text without the user names and passwords of the URLs in it.
 * @returns the same text when there are none; `null` when a password contains a delimiter, so that its end is unclear:
 *   `https://me:pass/word@host`
 */
export function withoutUrlCredentials(text: string): string | null {
  if (!text.includes('://')) return text;
  for (const match of text.matchAll(AUTHORITY)) {
    const end = match.index + match[0].length;
    if (isTorn(match[2] ?? '', text.slice(end, end + LOOKED_AT))) return null;
  }
  return text.replace(AUTHORITY, (_, scheme: string, authority: string) => {
    return `${scheme}${authority.slice(authority.lastIndexOf('@') + 1)}`;
  });
}

/** Whether an apparent host and port are a user name and the beginning of a password. */
function isTorn(authority: string, rest: string): boolean {
  if (authority.includes('@') || authority.startsWith('[') || !authority.includes(':')) return false;
  if (/^\d*[,;|]?$/u.test(authority.slice(authority.lastIndexOf(':') + 1))) return false;
  return /^\S*/u.exec(rest)?.[0].includes('@') === true;
}
