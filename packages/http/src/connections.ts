import { lazyModule } from '#lazy-modules';
import http from 'node:http';
import type https from 'node:https';
import type { SecureContext, SecureContextOptions } from 'node:tls';
import { messageOf } from '#release-model';
import { endOf } from './address.ts';
import { badClientCertificate, certificatePaths, readCertificates, readClientCertificate } from './certificates.ts';
import type { HttpContext } from './http-context.ts';
import { proxyFor } from './proxies.ts';
import type { ConnectionAbort } from './tunnel-agent.ts';
import { VERIFIED } from './verified-tls.ts';

const tunnels = lazyModule(() => import('./tunnel-agent.ts'));

/** How to reach a server: what to pass to `request` of node:http or node:https. */
export interface Route {
  readonly client: typeof http | typeof https;
  readonly options: http.RequestOptions &
    ConnectionAbort &
    https.RequestOptions & { readonly secureContext?: SecureContext };
  /** The proxy in between, without credentials; `null` when there is none. */
  readonly proxy: string | null;
}

// Node unreferences idle sockets in these agents: they don't keep a process alive.
const agents = new Map<string, http.Agent>();
const contexts = new Map<string, SecureContext>();

/** Closes every connection that is kept open. Active requests end with an error. */
export function closeConnections(): void {
  for (const agent of agents.values()) agent.destroy();
  agents.clear();
}

/** What decides whom a connection trusts, and as whom it presents itself; empty when the settings say nothing. */
function trustKey(context: HttpContext): string {
  const own = context.clientCertificate ?? '';
  return [...certificatePaths(context).keys(), ...(own === '' ? [] : [`as ${own}`])].join('\n');
}

/**
 * The certificate authorities to trust: Node's own and every one in the machine's settings; and the client certificate.
 * @returns `undefined` when the settings have none of them
 * @throws ReleaseError when one of the files is unusable
 */
async function secureContextOf(context: HttpContext): Promise<SecureContext | undefined> {
  const key = trustKey(context);
  if (key === '') return undefined;
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const { createSecureContext, rootCertificates } = await import('node:tls');
  // One bundle often contains all public roots again; each certificate is parsed only once.
  const certificates = new Set([...rootCertificates.map((pem) => pem.trim()), ...readCertificates(context)]);
  const trusting = { ca: [...certificates], minVersion: VERIFIED.minVersion };
  const path = context.clientCertificate ?? '';
  const made = path === '' ? createSecureContext(trusting) : identified(createSecureContext, trusting, path);
  contexts.set(key, made);
  return made;
}

function identified(
  create: (options: SecureContextOptions) => SecureContext,
  trusting: SecureContextOptions,
  path: string,
): SecureContext {
  const identity = readClientCertificate(path);
  try {
    return create({ ...trusting, ...identity });
  } catch (cause) {
    throw badClientCertificate(`${path} holds no certificate with its private key (${messageOf(cause)})`, cause);
  }
}

/**
 * Reads the files of certificates that a context names, before anything depends on them.
 * @throws ReleaseError when one of them is unusable
 */
export async function checkCertificates(context: HttpContext): Promise<void> {
  await secureContextOf(context);
}

/** @param key - of the agent that keeps connections; `null` for a connection that isn't kept */
function agentFor(key: string | null, make: (keepAlive: boolean) => http.Agent): http.Agent {
  if (key === null) return make(false);
  const known = agents.get(key);
  if (known !== undefined) return known;
  const made = make(true);
  agents.set(key, made);
  return made;
}

/**
 * Finds the route to a server. Code that only TLS or a tunnel needs is loaded on demand, for a faster start.
 * @param url - without credentials
 * @param isKept - whether the connection may have served another request, and may serve more
 * @throws ReleaseError if a certificate file or the proxy's address is unusable
 */
export async function routeTo(url: URL, context: HttpContext, isKept = true): Promise<Route> {
  const secure = url.protocol === 'https:';
  const proxy = proxyFor(url, context);
  const proxySecure = proxy?.url.protocol === 'https:';
  const secureContext = secure ? await secureContextOf(context) : undefined;
  // A proxy is verified by the same authorities, but isn't told who asks
  const ofProxy = proxySecure ? await secureContextOf({ ...context, clientCertificate: null }) : undefined;
  const trust = trustKey(context);
  const tls = secureContext === undefined ? VERIFIED : { ...VERIFIED, secureContext };
  const kept = (key: string): string | null => (isKept ? key : null);
  if (proxy === null || secure) {
    const client = secure ? await import('node:https') : http;
    const { tunnelAgent } = proxy === null ? {} : await tunnels();
    const agent =
      proxy === null || tunnelAgent === undefined
        ? agentFor(kept(`direct ${url.protocol} ${trust}`), (keepAlive) => new client.Agent({ keepAlive }))
        : agentFor(kept(`tunnel ${proxy.url.href} ${JSON.stringify(proxy.credentials)} ${trust}`), (keepAlive) =>
            tunnelAgent(proxy, ofProxy, keepAlive),
          );
    return {
      client,
      // The agent finds an idle tunnel by its protocol
      options: { protocol: url.protocol, ...endOf(url), path: `${url.pathname}${url.search}`, agent, ...tls },
      proxy: proxy?.url.origin ?? null,
    };
  }
  // Plain http goes to the proxy in absolute form (RFC 9112 §3.2.2); many refuse CONNECT to any port but 443.
  const { credentials } = proxy;
  const client = proxySecure ? await import('node:https') : http;
  const agent = agentFor(kept(`forward ${proxy.url.origin} ${trust}`), (keepAlive) => new client.Agent({ keepAlive }));
  return {
    client,
    options: {
      ...endOf(proxy.url),
      path: url.href,
      agent,
      ...VERIFIED,
      ...(ofProxy === undefined ? {} : { secureContext: ofProxy }),
      headers: {
        ...(credentials === null
          ? {}
          : { 'proxy-authorization': basicAuthorization(credentials.username, credentials.password) }),
      },
    },
    proxy: proxy.url.origin,
  };
}

/** The value of an `Authorization` header (RFC 7617, UTF-8). */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
