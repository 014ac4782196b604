import { isLoopback } from '#http';
import { ReleaseError, type Finding } from '#release-model';
import type { Platform } from './platform.ts';

/**
 * Judges whether a token may be sent to a forge's API: by https, to this machine, or, with a warning, to the
 * forge that runs the job and issued the token, if it doesn't have https.
 * @throws ReleaseError for plain http to any other host
 */
export function judgePlainHttp(apiUrl: string, platform: Pick<Platform, 'serverUrl' | 'apiUrl'>): Finding | null {
  // An invalid URL is refused when it is opened
  if (!URL.canParse(apiUrl)) return null;
  const { protocol, hostname, origin } = new URL(apiUrl);
  if (protocol !== 'http:' || isLoopback(hostname)) return null;
  const own = [platform.serverUrl, platform.apiUrl].map((url) =>
    url !== null && URL.canParse(url) ? new URL(url).hostname : null,
  );
  if (!own.includes(hostname)) {
    throw new ReleaseError({
      subject: 'api-url',
      problem: `${origin} is plain http and not the forge that runs this job, so anyone on the network path could read the token`,
      remedy: 'Use the https address',
    });
  }
  return {
    rule: 'forge-plain-http',
    severity: 'warning',
    subject: 'api-url',
    message: `${origin} is plain http: anyone between this job and the forge can read its token`,
    remedy: 'Set up a certificate for the forge, and set ROOT_URL to an https address',
  };
}

/**
 * The hosts that a token may go to over plain http, for a client of that API.
 * @param warned - what {@link judgePlainHttp} found, which has already been reported
 */
export function plainHttpHosts(apiUrl: string, warned: Finding | null): readonly string[] {
  return warned === null ? [] : [new URL(apiUrl).host];
}
