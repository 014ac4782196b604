import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPipSettings } from './pip-configuration.ts';

/** Where packages come from when nobody says. */
export const DEFAULT_INDEX_URL = 'https://pypi.org/simple';

/** Where this machine takes packages from, as its own settings for pip and uv say. */
export interface IndexSettings {
  /** May hold credentials: for children and requests only. `describe()` is for people. */
  readonly indexUrl: string;
  readonly extraIndexUrls: readonly string[];
  /** Folders (absolute) and URLs of pages with links. */
  readonly findLinks: readonly string[];
  /** Nothing but `findLinks` is asked. */
  readonly noIndex: boolean;
  /** A file of certificates to trust; absolute. */
  readonly cert: string | null;
  /** A file with a client's certificate and key; absolute. */
  readonly clientCert: string | null;
  /** A proxy of pip's own setting; those in the environment are in `proxies`. */
  readonly proxy: string | null;
  /** `HTTPS_PROXY` and its likes, as they stand in the environment. */
  readonly proxies: Readonly<Record<string, string>>;
  /** `host` or `host:port`, which may be spoken to without a valid certificate. */
  readonly trustedHosts: readonly string[];
  /** Seconds that an answer may take, and how often is tried again; `null` when nobody says. */
  readonly timeout: string | null;
  readonly retries: string | null;
  /** Where `indexUrl` stands: `UV_DEFAULT_INDEX`, `PIP_INDEX_URL`, a configuration file, or `default`. */
  readonly source: string;
  /** Every password in these settings, raw and decoded: to be masked in a log. */
  readonly secrets: readonly string[];
  /** One line for people, without credentials. */
  describe(): string;
}

const known = new Map<string, Promise<IndexSettings>>();

/**
 * Reads the machine's settings: uv's variables go before pip's, those before pip's configuration files. Read once per
 * process of ours.
 */
export function indexSettings(environment: Readonly<Record<string, string>>): Promise<IndexSettings> {
  const relevant = Object.entries(environment).filter(([name]) =>
    /^(?:PIP_|UV_|XDG_|HOME$|USERPROFILE$|APPDATA$|PROGRAMDATA$|SSL_CERT_FILE$|REQUESTS_CA_BUNDLE$|CURL_CA_BUNDLE$)|_PROXY$/iu.test(
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
  const index = fromUv('UV_DEFAULT_INDEX', 'UV_INDEX_URL') ?? pip.get('index-url') ?? pip.get('pypi-url');
  const extra = fromUv('UV_INDEX', 'UV_EXTRA_INDEX_URL') ?? pip.get('extra-index-url');
  const links = fromUv('UV_FIND_LINKS');
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  const facts = {
    indexUrl: index === undefined ? DEFAULT_INDEX_URL : withoutName(index.value),
    extraIndexUrls: words(extra?.value).map(withoutName),
    // uv separates by commas, as folders may have blanks in their names; pip by blanks.
    findLinks: (links === undefined ? words(pip.get('find-links')?.value) : links.value.split(','))
      .map((link) => place(link.trim(), home))
      // pip passes over a folder that isn't there, uv stops at it.
      .filter((link) => isAddress(link) || existsSync(link)),
    noIndex: isOn(environment['UV_NO_INDEX'] ?? pip.get('no-index')?.value),
    cert:
      file(pip.get('cert')?.value, home) ??
      file(fromUv('SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE')?.value, home),
    clientCert: file(pip.get('client-cert')?.value ?? environment['SSL_CLIENT_CERT'], home),
    proxy: pip.get('proxy')?.value ?? null,
    proxies: Object.fromEntries(
      Object.entries(environment).filter(([name]) => /^(?:https?|all|no)_proxy$/iu.test(name)),
    ),
    trustedHosts: [...new Set([...words(pip.get('trusted-host')?.value), ...words(environment['UV_INSECURE_HOST'])])],
    timeout: pip.get('timeout')?.value ?? pip.get('default-timeout')?.value ?? environment['UV_HTTP_TIMEOUT'] ?? null,
    retries: pip.get('retries')?.value ?? environment['UV_HTTP_RETRIES'] ?? null,
    source: index?.source ?? 'default',
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

/** A value of several, separated by blanks or line ends. */
function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/u).filter((word) => word !== '');
}

/** uv lets an index have a name: `internal=https://…`. */
function withoutName(index: string): string {
  return index.trim().replace(/^[A-Za-z0-9._-]+=(?=https?:|file:)/u, '');
}

/** A folder as an absolute path; anything else as it is. */
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
    // A token often stands alone, where the user name would be.
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

/** An address for people: without user name, password, query and fragment. */
export function withoutCredentials(address: string): string {
  if (!isAddress(address)) return address;
  if (!URL.canParse(address)) return address.replace(/\/\/[^/]*@/u, '//').replace(/[?#].*$/u, '');
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
    parts.push(...facts.extraIndexUrls.map((url) => `also ${withoutCredentials(url)}`));
  }
  if (facts.findLinks.length > 0) parts.push(`links in ${facts.findLinks.map(withoutCredentials).join(', ')}`);
  if (facts.noIndex && facts.findLinks.length === 0) parts.push('no index at all');
  if (facts.cert !== null) parts.push(`certificates ${facts.cert}`);
  const proxy =
    facts.proxy ?? Object.entries(facts.proxies).find(([name]) => /^(?:https|all)_proxy$/iu.test(name))?.[1];
  if (proxy !== undefined) parts.push(`proxy ${withoutCredentials(proxy)}`);
  return parts.join(', ');
}
