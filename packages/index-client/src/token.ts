import { ReleaseError } from '@repo-agent-actions/release-model';

/** Runners refuse to mask shorter texts, because every log is full of them. Characters. */
export const SHORTEST_SECRET = 8;

/** The user name that stands before an API token. */
export const TOKEN_USER = '__token__';

/**
 * Every form in which a token may come back in a log or an answer: whole and per line, as it is, percent-encoded,
 * JSON-escaped, and as the value of Basic authentication. Forms too short to be masked are left out; `checkToken` refuses
 * such a token.
 */
export function tokenForms(username: string, token: string): readonly string[] {
  const forms = new Set<string>();
  const lines = token.split(/[\r\n]+/u);
  for (const secret of [...lines, ...lines.map((line) => line.trim())]) {
    if (secret === '') continue;
    const basic = Buffer.from(`${username}:${secret}`, 'utf8').toString('base64');
    const escaped = JSON.stringify(secret).slice(1, -1);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      escaped,
      basic,
      encodeURIComponent(basic),
      basic.replace(/=+$/u, ''),
    ]) {
      if (form.length >= SHORTEST_SECRET) forms.add(form);
    }
  }
  // The longest first, so that replacing one never leaves a piece of another.
  return [...forms].sort((a, b) => b.length - a.length);
}

/**
 * The site that a PyPI API token was made on: the location of its macaroon (binary format 2: version byte, then
 * fields of type, length, value; the first is the location).
 * @returns `pypi.org`, `test.pypi.org`, or `null` when the token isn't a macaroon
 */
export function tokenLocation(token: string): string | null {
  const match = /^pypi-([A-Za-z0-9_-]+={0,2})$/u.exec(token);
  const bytes = Buffer.from(match?.[1] ?? '', 'base64url');
  const [version, field, length] = bytes;
  if (version !== 2 || field !== 1 || length === undefined || length > 127 || bytes.length < 3 + length) return null;
  const location = bytes.subarray(3, 3 + length).toString('latin1');
  return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
}

const SITES: Readonly<Record<'pypi' | 'testpypi', { title: string; location: string }>> = {
  pypi: { title: 'PyPI', location: 'pypi.org' },
  testpypi: { title: 'TestPyPI', location: 'test.pypi.org' },
};

/**
 * Judges a user name and a token by their shape alone, before anything is sent. No message shows any part of a token.
 * @param site - the index when it is one whose tokens we know; `null` for any other
 * @throws ReleaseError naming the input `password` or `username`
 */
export function checkToken(username: string, token: string, site: 'pypi' | 'testpypi' | null): void {
  const refuse = (subject: 'password' | 'username', problem: string, remedy: string): never => {
    throw new ReleaseError({ subject, problem, remedy });
  };
  if (/[\r\n]/u.test(token)) refuse('password', 'holds a line break', 'Store the secret again, as one line');
  if (username === TOKEN_USER && /\s/u.test(token))
    refuse('password', 'holds a blank', 'Copy the token again, whole and nothing else');
  if (/\p{Cc}/u.test(token)) refuse('password', 'holds a control character', 'Store the secret again');
  if (token.length < SHORTEST_SECRET) {
    refuse(
      'password',
      `is shorter than ${SHORTEST_SECRET} characters, so that no log could hide it`,
      token === '' ? 'Give the token of the index' : 'Use a longer one',
    );
  }
  if (/[:\r\n]/u.test(username) || username === '') {
    refuse(
      'username',
      'is empty or holds a colon or a line break',
      `Give the user name, ${TOKEN_USER} for an API token`,
    );
  }
  if (site === null) return;
  const { title, location } = SITES[site];
  if (username !== TOKEN_USER) {
    refuse(
      'username',
      `${title} takes no user names but ${TOKEN_USER}`,
      `Leave username out, and give an API token as password`,
    );
  }
  if (!token.startsWith('pypi-')) {
    refuse(
      'password',
      `is not an API token of ${title}, which begins with pypi-`,
      `Make a token on https://${location}/manage/account/token/`,
    );
  }
  const found = tokenLocation(token);
  const other = Object.values(SITES).find((known) => known.location === found);
  if (other !== undefined && other.location !== location) {
    refuse(
      'password',
      `is a token of ${other.title}, but the index is ${title}`,
      `Give the token that was made on https://${location}/`,
    );
  }
}
