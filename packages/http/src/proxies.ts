import { ReleaseError } from '#release-model';
import { displayAddress, isLoopback, parseAddress, type Address } from './address.ts';
import type { HttpContext } from './http-context.ts';
import { isExempt } from './no-proxy.ts';

const PROXY_VARIABLE = /^(?:https?|all)_proxy$/iu;

/** A proxy without a scheme is contacted in plain HTTP, as curl, pip and uv do, whatever goes through it. */
function withScheme(proxy: string): string {
  const text = proxy.trim();
  return text === '' || text.includes('://') ? text : `http://${text}`;
}

/** Lower case comes first, as for curl and Python; an empty value is none. */
function variable(environment: Readonly<Record<string, string>>, name: string): string {
  return environment[name] || environment[name.toUpperCase()] || '';
}

/** Which proxy the environment sets for an address; an empty text: none. */
function proxyOfEnvironment(url: URL, environment: Readonly<Record<string, string>>): string {
  if (isExempt(url, variable(environment, 'no_proxy'))) return '';
  const scheme = url.protocol.slice(0, -1);
  return withScheme(variable(environment, `${scheme}_proxy`) || variable(environment, 'all_proxy'));
}

/**
 * The proxy for an address. This machine is always reached directly: a proxy elsewhere can't reach our
 * loopback, and would only see what we send.
 * @param url - without credentials
 * @returns `null` when there is none
 * @throws ReleaseError if the proxy's address is unusable; the message shows no password
 */
export function proxyFor(url: URL, { proxy, environment }: Pick<HttpContext, 'proxy' | 'environment'>): Address | null {
  const text = isLoopback(url.hostname)
    ? ''
    : proxy === undefined
      ? proxyOfEnvironment(url, environment)
      : withScheme(proxy);
  return text === '' ? null : parseAddress(text, 'proxy');
}

/**
 * Stops before a secret is sent to a proxy that can read it: what goes to a server in plain http isn't tunneled.
 * @throws ReleaseError for plain http through a proxy
 */
export function requireNoReadingProxy(url: URL, context: Pick<HttpContext, 'proxy' | 'environment'>): void {
  const proxy = url.protocol === 'http:' ? proxyFor(url, context) : null;
  if (proxy === null) return;
  throw new ReleaseError({
    subject: url.origin,
    problem: `is plain http and reached through the proxy ${proxy.url.origin}, which could read the token`,
    remedy: `Use the https address, or add ${url.hostname} to NO_PROXY`,
  });
}

/** What has to be masked in proxy settings: their passwords, decoded and as written. */
export function proxySecrets(environment: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    if (!PROXY_VARIABLE.test(name) && name.toUpperCase() !== 'PIP_PROXY') return [];
    const text = withScheme(value);
    // Even if the address is unusable: something may still show it
    const written = text === displayAddress(text) ? '' : (/:\/\/[^/?#:]*:([^/?#]*)@/u.exec(text)?.[1] ?? '');
    const plain = URL.canParse(text) ? (parseAddress(text, 'proxy').credentials?.password ?? '') : '';
    return [...new Set([plain, written])].filter((secret) => secret !== '');
  });
}
