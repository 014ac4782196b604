import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { messageOf, ReleaseError } from '@repo-agent-actions/release-model';
import { isLoopback, parseAddress } from './address.ts';

/** Where a request may take its way and its trust from. */
export interface HttpContext {
  /** Proxy and certificate variables are read from here, never from the process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Certificate files beside those the environment names: pip's `cert`. Absolute. */
  readonly certificates?: readonly string[] | undefined;
  /** A proxy that goes before the environment's: pip's `proxy`. */
  readonly proxy?: string | undefined;
  /** Hosts that may get credentials over plain http. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How to reach a server: what to give to `request` of node:http or node:https. */
export interface Route {
  readonly client: typeof http | typeof https;
  readonly options: http.RequestOptions & { readonly secureContext?: SecureContext };
}

/** The variables by which pip, requests, OpenSSL, curl and Node are told of certificates. */
const CERTIFICATE_VARIABLES = [
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
];

// Sockets that wait in these agents are unreferenced by Node: they keep no process alive.
const agents = new Map<string, http.Agent>();
const contexts = new Map<string, SecureContext>();

/** Closes every connection that is kept open. What is under way ends with an error. */
export function closeConnections(): void {
  for (const agent of agents.values()) agent.destroy();
  agents.clear();
}

function certificateFiles(context: HttpContext): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const variable of CERTIFICATE_VARIABLES) {
    const path = context.environment[variable];
    if (path !== undefined && path !== '' && !files.has(path)) files.set(path, variable);
  }
  for (const path of context.certificates ?? []) if (!files.has(path)) files.set(path, path);
  return files;
}

/**
 * The certificate authorities to trust: Node's own and every one that the machine's settings name.
 * @returns `undefined` when the settings name none
 */
function secureContextOf(context: HttpContext): SecureContext | undefined {
  const files = certificateFiles(context);
  if (files.size === 0) return undefined;
  const key = [...files.keys()].join('\n');
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const own: string[] = [];
  for (const [path, subject] of files) {
    try {
      own.push(readFileSync(path, 'utf8'));
    } catch (cause) {
      throw new ReleaseError(
        {
          subject,
          problem: `the certificate file ${path} can't be read (${messageOf(cause)})`,
          remedy: 'Name a PEM file that can be read',
        },
        { cause },
      );
    }
  }
  // One bundle often holds all public roots again; each certificate is parsed once only.
  const certificates = new Set(rootCertificates.map((pem) => pem.trim()));
  for (const text of own) {
    for (const pem of text.match(
      /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/gu,
    ) ?? []) {
      certificates.add(pem.trim());
    }
  }
  const made = createSecureContext({ ca: [...certificates] });
  contexts.set(key, made);
  return made;
}

/**
 * Which proxy the environment names for an address. The library reads `process.env` and nothing else, so that it is
 * shown our record for the length of this one synchronous call.
 */
function proxyFromRecord(url: URL, environment: Readonly<Record<string, string>>): string {
  const before = process.env;
  process.env = { ...environment };
  try {
    return getProxyForUrl(url.href);
  } finally {
    process.env = before;
  }
}

function keptAgent(key: string, make: () => http.Agent): http.Agent {
  const known = agents.get(key);
  if (known !== undefined) return known;
  const made = make();
  agents.set(key, made);
  return made;
}

/**
 * Finds the way to a server. This machine is always reached directly: a proxy elsewhere can't know our loopback, and
 * would only learn what we send to it.
 * @param url - without credentials
 * @throws ReleaseError when a certificate file or the proxy's address is unusable
 */
export function routeTo(url: URL, context: HttpContext): Route {
  const secure = url.protocol === 'https:';
  const secureContext = secure ? secureContextOf(context) : undefined;
  const trust = secure ? [...certificateFiles(context).keys()].join('\n') : '';
  const plain = {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
  };
  const path = `${url.pathname}${url.search}`;
  const tls = secureContext === undefined ? {} : { secureContext };
  const proxyText = isLoopback(url.hostname) ? '' : (context.proxy ?? proxyFromRecord(url, context.environment));
  if (proxyText === '') {
    const agent = keptAgent(`direct ${url.protocol} ${trust}`, () =>
      secure ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true }),
    );
    return { client: secure ? https : http, options: { ...plain, path, agent, ...tls } };
  }
  const proxy = parseAddress(proxyText, 'proxy');
  if (secure) {
    const agent = keptAgent(`tunnel ${proxyText} ${trust}`, () => new HttpsProxyAgent(proxyText, { keepAlive: true }));
    return { client: https, options: { ...plain, path, agent, ...tls } };
  }
  // Plain http goes to the proxy in absolute form (RFC 9112 §3.2.2); many refuse CONNECT to any port but 443.
  const credentials = proxy.credentials;
  const proxySecure = proxy.url.protocol === 'https:';
  const agent = keptAgent(`forward ${proxy.url.origin}`, () =>
    proxySecure ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true }),
  );
  return {
    client: proxySecure ? https : http,
    options: {
      host: proxy.url.hostname.replace(/^\[|\]$/gu, ''),
      port: proxy.url.port === '' ? (proxySecure ? 443 : 80) : Number(proxy.url.port),
      path: url.href,
      agent,
      headers: {
        ...(credentials === null
          ? {}
          : { 'proxy-authorization': basicAuthorization(credentials.username, credentials.password) }),
      },
    },
  };
}

/** The value of an `Authorization` header (RFC 7617, UTF-8). */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
