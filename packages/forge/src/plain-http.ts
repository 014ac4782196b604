import { isLoopback } from '@repo-agent-actions/http';
import { ReleaseError, type Finding } from '@repo-agent-actions/release-model';
import type { Platform } from './platform.ts';

/**
 * Judges whether a token may go to a forge's API over the wire: by https, to this machine, or, with a warning, to the
 * forge that runs the job and gave it the token, where there is no https.
 * @throws ReleaseError for plain http to any other host
 */
export function judgePlainHttp(apiUrl: string, platform: Pick<Platform, 'serverUrl' | 'apiUrl'>): Finding | null {
  // What is no URL is refused by whoever opens it
  if (!URL.canParse(apiUrl)) return null;
  const { protocol, hostname, origin } = new URL(apiUrl);
  if (protocol !== 'http:' || isLoopback(hostname)) return null;
  const own = [platform.serverUrl, platform.apiUrl].map((url) =>
    url !== null && URL.canParse(url) ? new URL(url).hostname : null,
  );
  if (!own.includes(hostname)) {
    throw new ReleaseError({
      subject: 'api-url',
      problem: `${origin} is plain http and not the forge that runs this job; everybody on the way could read the token`,
      remedy: 'Give the https address',
    });
  }
  return {
    rule: 'forge-plain-http',
    severity: 'warning',
    subject: 'api-url',
    message: `${origin} is plain http: everybody between this job and the forge can read its token`,
    remedy: 'Give the forge a certificate, and ROOT_URL an https address',
  };
}

/**
 * The hosts that a token may go to over plain http, for a client of that API.
 * @param warned - what {@link judgePlainHttp} found, which somebody has been told of
 */
export function plainHttpHosts(apiUrl: string, warned: Finding | null): readonly string[] {
  return warned === null ? [] : [new URL(apiUrl).host];
}
