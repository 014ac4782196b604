import { ReleaseError } from '#release-model';

/** The credentials for Basic authentication. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** An address, and the credentials before its `@`. */
export interface Address {
  /** Without username and password. */
  readonly url: URL;
  readonly credentials: Credentials | null;
}

/**
 * Parses an http or https address.
 * @param subject - the input to name in a message
 * @throws ReleaseError if it isn't one; the message shows nothing that came before an `@`
 */
export function parseAddress(text: string, subject: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new ReleaseError(
      { subject, problem: 'is not a URL', remedy: 'Use the complete address, starting with https://' },
      { cause },
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ReleaseError({
      subject,
      problem: `starts with ${url.protocol}, which is not a web address`,
      remedy: 'Use an address that starts with https://',
    });
  }
  const credentials =
    url.username === '' && url.password === ''
      ? null
      : { username: percentDecoded(url.username), password: percentDecoded(url.password) };
  url.username = '';
  url.password = '';
  return { url, credentials };
}

/** A percent sign that doesn't start an encoded character is literal: people rarely encode passwords. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/** An address that is safe to show: without username and password, whatever else is wrong with it. */
export function displayAddress(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/iu, '$1');
}

/** The address of a file that is safe to show: also without its query, in which stores put signatures. */
export function displayFileAddress(text: string): string {
  const [address = ''] = displayAddress(text).split(/[?#]/u, 1);
  return address;
}

/** Where a connection to an address ends. */
export interface AddressEnd {
  /** As in the address, without the brackets of IPv6. */
  readonly host: string;
  /** Also where the address doesn't write it. */
  readonly port: number;
}

const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The host and the port that an address means. */
export function endOf({ hostname, port, protocol }: Pick<URL, 'hostname' | 'port' | 'protocol'>): AddressEnd {
  return { host: withoutBrackets(hostname), port: port === '' ? (USUAL_PORTS[protocol] ?? 0) : Number(port) };
}

/** A host as sockets take it: `[::1]` is `::1`. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, '');
}

/** Whether a host is this machine: `localhost` and below, 127.0.0.0/8, `[::1]`. */
export function isLoopback(hostname: string): boolean {
  const host = withoutBrackets(hostname.toLowerCase());
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/**
 * Whether two addresses are on the same server: one origin, or https instead of http on one host. A redirect within it
 * leads to an answer of the same server; any other to that of another one.
 */
export function isSamePlace(asked: URL, answered: URL): boolean {
  const isStepToHttps = asked.protocol === 'http:' && answered.protocol === 'https:';
  return asked.origin === answered.origin || (isStepToHttps && asked.hostname === answered.hostname);
}

/**
 * Whether a secret may be sent to this address: https, or http to this machine or to a host that the user listed.
 * @param allowHttpHosts - host names, with or without a port
 */
export function isSafeForSecrets(url: URL, allowHttpHosts: readonly string[]): boolean {
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return true;
  return allowHttpHosts.some((allowed) => {
    const name = allowed.trim().toLowerCase();
    return name !== '' && (name === url.hostname || name === url.host);
  });
}

/**
 * Stops before a secret is sent unencrypted.
 * @param subject - the input to name in the message
 * @throws ReleaseError for http to any host but this machine and `allowHttpHosts`
 */
export function requireSafeForSecrets(url: URL, allowHttpHosts: readonly string[], subject: string): void {
  requireHttps(url, allowHttpHosts, subject, 'read the token');
}

/**
 * Stops before bytes that are trusted later are received unencrypted: anyone on the network path could change them.
 * @param subject - the input to name in the message
 * @throws ReleaseError for http to any host but this machine and `allowHttpHosts`
 */
export function requireSafeToRead(url: URL, allowHttpHosts: readonly string[], subject: string): void {
  requireHttps(url, allowHttpHosts, subject, 'change what is read');
}

function requireHttps(url: URL, allowHttpHosts: readonly string[], subject: string, harm: string): void {
  if (isSafeForSecrets(url, allowHttpHosts)) return;
  throw new ReleaseError({
    subject,
    problem: `${url.origin} is plain http, so anyone on the network path could ${harm}`,
    remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to allow-http-hosts`,
  });
}
