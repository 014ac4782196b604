import { visibleValue } from '#harmless-text';
import type { Credentials } from './address.ts';
import { secretForms } from './secret-forms.ts';

/** Whose credentials went with a request, as far as that may be shown. */
export interface SentCredentials {
  /** `null` for a token without a user, and for a name that may itself be the secret. */
  readonly user: string | null;
}

/** What may be said of credentials: a name, unless it is or holds the secret. `null` for none. */
export function sentCredentials(credentials: Credentials | null): SentCredentials | null {
  if (credentials === null) return null;
  const { username, password } = credentials;
  const holds = [password, ...secretForms(username, password)].some((secret) => username.includes(secret));
  return { user: username === '' || password === '' || holds ? null : username };
}

/**
 * Whether credentials were sent, and to whom: the end of a sentence about a 401 or 403, whose own words rarely say it.
 * @param url - the address that responded
 */
export function credentialWords(sentAs: SentCredentials | null, url: string): string {
  if (sentAs === null) return 'no username and password were sent';
  const { host } = new URL(url);
  return sentAs.user === null
    ? `a token was sent to ${host}`
    : `the password of '${visibleValue(sentAs.user)}' was sent to ${host}`;
}

/** Whether a status is about who asks. */
export function isAboutCredentials(status: number): boolean {
  return status === 401 || status === 403;
}
