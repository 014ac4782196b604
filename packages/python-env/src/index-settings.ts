import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLoopback } from '#http';
import { BUNDLE_VARIABLES, CLIENT_CERTIFICATE_VARIABLE, ReleaseError } from '#release-model';
import { readPipSettings } from './pip-configuration.ts';
import { readSafetySettings, type SafetySettings } from './safety-settings.ts';

/** The default package index. */
export const DEFAULT_INDEX_URL = 'https://pypi.org/simple';

/** Where this machine gets packages, by its settings for pip and uv. */
export interface IndexSettings {
  /** May contain credentials: only for child processes and requests. `describe()` is for people. */
  readonly indexUrl: string;
  readonly extraIndexUrls: readonly string[];
  /** Folders (absolute) and URLs of pages with links. */
  readonly findLinks: readonly string[];
  /** Only `findLinks` is used, no index. */
  readonly noIndex: boolean;
  /** A file of trusted certificates; absolute. */
  readonly cert: string | null;
  /** A file with a client certificate and its key; absolute. */
  readonly clientCert: string | null;
  /** The proxy from pip's own setting; those in the environment are in `proxies`. */
  readonly proxy: string | null;
  /** `HTTPS_PROXY` and similar variables, as in the environment. */
  readonly proxies: Readonly<Record<string, string>>;
  /** `host` or `host:port` of servers that don't need a valid certificate. */
  readonly trustedHosts: readonly string[];
  /** How many seconds an answer may take, and how often to retry; `null` when not set. */
  readonly timeout: string | null;
  readonly retries: string | null;
  /** Where `indexUrl` is set: `UV_DEFAULT_INDEX`, `PIP_INDEX_URL`, a configuration file, or `default`. */
  readonly source: string;
  /** What may be installed. */
  readonly safety: SafetySettings;
  /** Every password in these settings, raw and decoded, to mask in logs. */
  readonly secrets: readonly string[];
  /** One line for people, without credentials. */
  describe(): string;
}

const known = new Map<string, Promise<IndexSettings>>();

/**
 * Reads the machine's settings: uv's variables take precedence over pip's, and those over pip's configuration files. Reads
 * them once per process.
 */
export function indexSettings(environment: Readonly<Record<string, string>>): Promise<IndexSettings> {
  const relevant = Object.entries(environment).filter(
    ([name]) =>
      BUNDLE_VARIABLES.includes(name) ||
      name === CLIENT_CERTIFICATE_VARIABLE ||
      /^(?:PIP_|UV_|XDG_|(?:HOME|REPO_AGENT_PROJECT_LIMIT|GITHUB_WORKSPACE|USERPROFILE|APPDATA|PROGRAMDATA|PATH|VIRTUAL_ENV)$)|_PROXY$/iu.test(
        name,
      ),
  );
  const key = JSON.stringify(relevant);
  let settings = known.get(key);
  if (settings === undefined) {
    settings = read(environment);
    known.set(key, settings);
  }
  return settings;
}

async function read(environment: Readonly<Record<string, string>>): Promise<IndexSettings> {
  const pip = await readPipSettings(environment);
  const fromUv = (...names: readonly string[]): { value: string; source: string } | undefined => {
    for (const source of names) {
      const value = environment[source];
      if (value !== undefined && value !== '') return { value, source };
    }
    return undefined;
  };
  const index = fromUv('UV_DEFAULT_INDEX', 'UV_INDEX_URL') ?? pip.get('index-url');
  const extra = fromUv('UV_INDEX', 'UV_EXTRA_INDEX_URL') ?? pip.get('extra-index-url');
  const links = fromUv('UV_FIND_LINKS');
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  const facts = {
    indexUrl: index === undefined ? DEFAULT_INDEX_URL : addressOfIndex(index.value, environment),
    extraIndexUrls: words(extra?.value).map((word) => addressOfIndex(word, environment)),
    // uv separates by commas, as the names of folders may contain spaces; pip by spaces.
    findLinks: (links === undefined ? words(pip.get('find-links')?.value) : links.value.split(','))
      .map((link) => place(link.trim(), home))
      // pip ignores a folder that doesn't exist, uv stops.
      .filter((link) => isAddress(link) || existsSync(link)),
    noIndex: isOn(environment['UV_NO_INDEX'] ?? pip.get('no-index')?.value),
    cert: file(pip.get('cert')?.value, home) ?? file(fromUv(...BUNDLE_VARIABLES)?.value, home),
    clientCert: file(pip.get('client-cert')?.value ?? environment[CLIENT_CERTIFICATE_VARIABLE], home),
    proxy: pip.get('proxy')?.value ?? null,
    proxies: Object.fromEntries(
      Object.entries(environment).filter(([name]) => /^(?:https?|all|no)_proxy$/iu.test(name)),
    ),
    trustedHosts: [...new Set([...words(pip.get('trusted-host')?.value), ...words(environment['UV_INSECURE_HOST'])])],
    timeout: pip.get('timeout')?.value ?? environment['UV_HTTP_TIMEOUT'] ?? null,
    retries: pip.get('retries')?.value ?? environment['UV_HTTP_RETRIES'] ?? null,
    source: index?.source ?? 'default',
    safety: await readSafetySettings(environment, pip),
  };
  const secrets = secretsOf([
    facts.indexUrl,
    ...facts.extraIndexUrls,
    ...facts.findLinks,
    facts.proxy ?? '',
    ...Object.values(facts.proxies),
  ]);
  return { ...facts, secrets, describe: () => describe(facts) };
}

/** Whether pip and uv accept any certificate from this host, or plain http. */
export function isTrustedBlindly({ hostname, host }: URL, trustedHosts: readonly string[]): boolean {
  return trustedHosts.some((trusted) => {
    const name = trusted.trim().toLowerCase();
    return name === hostname || name === host;
  });
}

/**
 * Refuses to fetch packages without encryption, or to send a password to an unverified server. A host that the settings
 * trust may be read over plain http, as in pip.
 * @throws ReleaseError naming the setting
 */
export function requireVerifiedIndexes(settings: IndexSettings): void {
  const { indexUrl, extraIndexUrls, findLinks, noIndex, trustedHosts, source } = settings;
  const places = [
    ...(noIndex
      ? []
      : [[source, indexUrl] as const, ...extraIndexUrls.map((url) => ['extra-index-url', url] as const)]),
    ...findLinks.map((link) => ['find-links', link] as const),
  ];
  for (const [subject, address] of places) {
    if (!isAddress(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    if (isLoopback(url.hostname)) continue;
    const isTrusted = isTrustedBlindly(url, trustedHosts);
    if (url.protocol === 'http:' && !isTrusted) {
      throw new ReleaseError({
        subject,
        problem: `${url.origin} is plain http, so anybody on the network path could change what is installed`,
        remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to PIP_TRUSTED_HOST or UV_INSECURE_HOST`,
      });
    }
    if (isTrusted && secretsOf([address]).length > 0) {
      throw new ReleaseError({
        subject,
        problem: `${url.origin} is trusted without verifying its certificate, so anybody on the network path could read its password`,
        remedy:
          'Remove it from UV_INSECURE_HOST, PIP_TRUSTED_HOST or trusted-host in pip.conf, and set SSL_CERT_FILE or PIP_CERT to its certificate authority',
      });
    }
  }
}

/** A list of values, separated by spaces or newlines. */
function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/u).filter((word) => word !== '');
}

/**
 * In uv, an index can have a name, `internal=https://…`, and its credentials are in variables with that name,
 * `UV_INDEX_INTERNAL_USERNAME` and `UV_INDEX_INTERNAL_PASSWORD`. Here they become part of the address.
 */
function addressOfIndex(index: string, environment: Readonly<Record<string, string>>): string {
  const [, name, address = ''] = /^(?:([A-Za-z0-9._-]+)=(?=https?:|file:))?(.*)$/su.exec(index.trim()) ?? [];
  if (name === undefined || !URL.canParse(address)) return address;
  const variable = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
  const username = environment[`${variable}_USERNAME`] ?? '';
  const password = environment[`${variable}_PASSWORD`] ?? '';
  const url = new URL(address);
  if ((username === '' && password === '') || url.username !== '' || url.password !== '') return address;
  url.username = encodeURIComponent(username);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** A folder as an absolute path; anything else unchanged. */
function place(link: string, home: string): string {
  if (link.startsWith('file:')) return fileURLToPath(link);
  if (isAddress(link)) return link;
  return file(link, home) ?? link;
}

/** Whether it is a URL, not a path. */
export function isAddress(link: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(link);
}

function file(path: string | undefined, home: string): string | null {
  if (path === undefined || path === '') return null;
  const expanded = path.startsWith('~/') ? join(home, path.slice(2)) : path;
  return isAbsolute(expanded) ? expanded : join(home, expanded);
}

function isOn(value: string | undefined): boolean {
  return /^(?:1|y|yes|t|true|on)$/iu.test(value ?? '');
}

function secretsOf(addresses: readonly string[]): readonly string[] {
  const passwords = addresses
    .filter((address) => isAddress(address) && URL.canParse(address))
    .map((address) => new URL(address))
    // A token is often alone, in place of the user name.
    .map(({ username, password }) => (password === '' ? username : password))
    .filter((secret) => secret !== '');
  return [...new Set(passwords.flatMap((secret) => [secret, decoded(secret)]))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address for messages: without user name, password, query and fragment. */
export function withoutCredentials(address: string): string {
  if (!isAddress(address)) return address;
  if (!URL.canParse(address)) return address.replace(/\/\/[^/]*@/u, '//').split(/[?#]/u, 1)[0] ?? '';
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}

function describe(facts: Omit<IndexSettings, 'describe' | 'secrets'>): string {
  const parts: string[] = [];
  if (!facts.noIndex) {
    parts.push(
      `${withoutCredentials(facts.indexUrl)} (${facts.source === 'default' ? 'default' : `from ${facts.source}`})`,
    );
    for (const one of facts.extraIndexUrls.map((url) => `also ${withoutCredentials(url)}`)) parts.push(one);
  }
  if (facts.findLinks.length > 0) parts.push(`links in ${facts.findLinks.map(withoutCredentials).join(', ')}`);
  if (facts.noIndex && facts.findLinks.length === 0) parts.push('no index');
  if (facts.cert !== null) parts.push(`certificates ${facts.cert}`);
  const proxy =
    facts.proxy ?? Object.entries(facts.proxies).find(([name]) => /^(?:https|all)_proxy$/iu.test(name))?.[1];
  if (proxy !== undefined) parts.push(`proxy ${withoutCredentials(proxy)}`);
  for (const said of facts.safety.said) parts.push(said);
  return parts.join(', ');
}
