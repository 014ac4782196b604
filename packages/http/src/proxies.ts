import { getProxyForUrl } from 'proxy-from-env';
import { displayAddress, isLoopback, parseAddress, type Address } from './address.ts';
import type { HttpContext } from './http-context.ts';

const PROXY_VARIABLE = /^(?:https?|all)_proxy$/iu;

/** A proxy without a scheme is spoken to in plain HTTP, as curl, pip and uv do, whatever goes through it. */
function withScheme(proxy: string): string {
  const text = proxy.trim();
  return text === '' || text.includes('://') ? text : `http://${text}`;
}

/**
 * Which proxy the environment names for an address. The library reads `process.env` and nothing else, so that it is
 * shown our record for the length of this one synchronous call.
 */
function proxyFromRecord(url: URL, environment: Readonly<Record<string, string>>): string {
  const entries = Object.entries(environment);
  const before = process.env;
  process.env = Object.fromEntries(
    entries.map(([name, value]) => [name, PROXY_VARIABLE.test(name) ? withScheme(value) : value]),
  );
  try {
    return getProxyForUrl(url.href);
  } finally {
    process.env = before;
  }
}

/**
 * The proxy on the way to an address. This machine is always reached directly: a proxy elsewhere can't know our
 * loopback, and would only learn what we send to it.
 * @param url - without credentials
 * @returns `null` when there is none
 * @throws ReleaseError when the proxy's address is unusable; the message shows no password
 */
export function proxyFor(url: URL, { proxy, environment }: Pick<HttpContext, 'proxy' | 'environment'>): Address | null {
  const text = isLoopback(url.hostname)
    ? ''
    : proxy === undefined
      ? proxyFromRecord(url, environment)
      : withScheme(proxy);
  return text === '' ? null : parseAddress(text, 'proxy');
}

/** What has to be masked because proxies are set with it: their passwords, plain and as they are written. */
export function proxySecrets(environment: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    if (!PROXY_VARIABLE.test(name) && name.toUpperCase() !== 'PIP_PROXY') return [];
    const text = withScheme(value);
    // Also where nothing can be done with the address: it may still be shown by somebody
    const written = text === displayAddress(text) ? '' : (/:\/\/[^/?#:]*:([^/?#]*)@/u.exec(text)?.[1] ?? '');
    const plain = URL.canParse(text) ? (parseAddress(text, 'proxy').credentials?.password ?? '') : '';
    return [...new Set([plain, written])].filter((secret) => secret !== '');
  });
}
