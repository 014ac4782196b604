import { getProxyForUrl } from 'proxy-from-env';
import { displayAddress, isLoopback, parseAddress, type Address } from './address.ts';
import type { HttpContext } from './http-context.ts';

const PROXY_VARIABLE = /^(?:https?|all)_proxy$/iu;

/** A proxy without a scheme is contacted in plain HTTP, as curl, pip and uv do, whatever goes through it. */
function withScheme(proxy: string): string {
  const text = proxy.trim();
  return text === '' || text.includes('://') ? text : `http://${text}`;
}

/**
 * Which proxy the environment sets for an address. The library reads only `process.env`, so it is
 * shown our record during this one synchronous call.
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
      ? proxyFromRecord(url, environment)
      : withScheme(proxy);
  return text === '' ? null : parseAddress(text, 'proxy');
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
