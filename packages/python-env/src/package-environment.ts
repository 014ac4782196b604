import { statSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLIENT_CERTIFICATE_VARIABLE, type Host } from '#release-model';
import { scrubEnvironment } from '#process';
import { safetyVariables } from './safety-settings.ts';
import { isAddress, requireVerifiedIndexes, type IndexSettings } from './index-settings.ts';
import { canBeWritten } from './writable-folder.ts';

/** Settings of uv and pip about fetching and caching, not about what to install and where. */
const HARMLESS_SETTINGS =
  /^(?:UV_(?:CACHE_DIR|NO_CACHE|HTTP_TIMEOUT|HTTP_RETRIES|CONCURRENT_\w+|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|KEYRING_PROVIDER|INDEX_STRATEGY)|PIP_(?:CACHE_DIR|NO_CACHE_DIR|KEYRING_PROVIDER))$/u;

/** Variables that would make Python search outside its environment, or a tool use another one. */
const MISLEADING =
  /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|_OLD_VIRTUAL_\w+|PYENV_VERSION|PYENV_DIR|PIPENV_\w+|POETRY_\w+|HATCH_\w+|PDM_\w+|__PYVENV_LAUNCHER__)$/u;

/** Variables that set the version of a project that takes it from git: they belong to the release, not to a tool. */
const VERSIONS = /^(?:PDM_BUILD_SCM_VERSION|(?:POETRY|UV)_DYNAMIC_VERSIONING_BYPASS)$/u;

/** `PYTHON…` variables that are settings of the machine, not of a project. */
const KEPT_PYTHON = /^PYTHON(?:IOENCODING|UTF8|HASHSEED|UNBUFFERED)$/u;

/**
 * The environment in which uv, pip and their child processes find packages by the machine's settings, while nothing of the
 * machine or the project controls what is installed and where: no configuration files of uv and pip, and no other
 * environment. uv doesn't read pip's settings, so each tool gets them in its own variables.
 * @throws ReleaseError when packages would be fetched without encryption, see `requireVerifiedIndexes`
 */
export function packageEnvironment(
  host: Pick<Host, 'environment' | 'cacheFolder'>,
  settings: IndexSettings,
): Record<string, string> {
  requireVerifiedIndexes(settings);
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(scrubEnvironment(host.environment))) {
    const upper = name.toUpperCase();
    if (/^(?:UV|PIP)_/u.test(upper) && !HARMLESS_SETTINGS.test(upper) && !VERSIONS.test(upper)) continue;
    if (MISLEADING.test(upper) && !KEPT_PYTHON.test(upper) && !VERSIONS.test(upper)) continue;
    environment[name] = value;
  }
  Object.assign(environment, indexVariables(settings), safetyVariables(settings.safety), {
    UV_NO_CONFIG: '1',
    UV_NO_PROGRESS: '1',
    // Never hard links: what a project writes into its environment would be in the cache and in the next environment.
    // Not `clone`, either, which falls back to hard links; a copy is a clone if the file system supports it (Linux, macOS).
    UV_LINK_MODE: 'copy',
    UV_PYTHON_DOWNLOADS: 'never',
    PIP_CONFIG_FILE: devNull,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
    PIP_NO_COLOR: '1',
    PIP_PROGRESS_BAR: 'off',
    PIP_ROOT_USER_ACTION: 'ignore',
    NO_COLOR: '1',
    PYTHONUTF8: environment['PYTHONUTF8'] ?? '1',
  });
  Object.assign(environment, downloadCaches(environment, host.cacheFolder));
  return environment;
}

/** The variables for the cache folders of uv and pip. */
const CACHES = [
  ['UV_CACHE_DIR', 'uv-cache'],
  ['PIP_CACHE_DIR', 'pip-cache'],
] as const;

/**
 * The cache folders of uv and pip: in our cache folder, which belongs to one level of trust, never in the user's own caches,
 * whose files other environments on this machine share (hard links); and in this run's temporary folder if ours isn't
 * writable, since uv would fail.
 */
function downloadCaches(environment: Readonly<Record<string, string>>, cacheFolder: string): Record<string, string> {
  const { TMPDIR: temporary = tmpdir() } = environment;
  return Object.fromEntries(
    CACHES.map(([variable, name]) => {
      const folder = environment[variable] ?? join(cacheFolder, name);
      return [variable, canBeWritten(folder) ? folder : join(temporary, name)];
    }),
  );
}

/**
 * The environment with separate caches, for the build of a release. A cache that outlives a run contains what others have
 * put there, and uv doesn't verify it.
 * @param folder - a new folder of this run; absolute
 */
export function withCachesIn(environment: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const own = Object.fromEntries(CACHES.map(([variable, name]) => [variable, join(folder, name)]));
  return { ...environment, ...own };
}

/** The environment for code of a project, without the cache folders of uv and pip. */
export function withoutCaches(environment: Readonly<Record<string, string>>): Record<string, string> {
  const told: ReadonlySet<string> = new Set(CACHES.map(([variable]) => variable));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !told.has(name.toUpperCase())));
}

/** Where to look for packages. */
export type IndexChoice = Pick<IndexSettings, 'indexUrl' | 'extraIndexUrls' | 'findLinks' | 'noIndex'>;

const INDEX_VARIABLES = [
  'UV_DEFAULT_INDEX',
  'UV_INDEX',
  'UV_FIND_LINKS',
  'UV_OFFLINE',
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'PIP_NO_INDEX',
] as const;

/** The environment with other indexes; certificates and proxies stay. */
export function withIndexes(
  environment: Readonly<Record<string, string>>,
  choice: IndexChoice,
): Record<string, string> {
  const changed = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !(INDEX_VARIABLES as readonly string[]).includes(name)),
  );
  return { ...changed, ...choiceVariables(choice) };
}

function choiceVariables({ indexUrl, extraIndexUrls, findLinks, noIndex }: IndexChoice): Record<string, string> {
  return {
    ...(noIndex ? withoutIndex(findLinks) : { UV_DEFAULT_INDEX: indexUrl, PIP_INDEX_URL: indexUrl }),
    ...(noIndex || extraIndexUrls.length === 0
      ? {}
      : { UV_INDEX: extraIndexUrls.join(' '), PIP_EXTRA_INDEX_URL: extraIndexUrls.join(' ') }),
    ...(findLinks.length === 0
      ? {}
      : { UV_FIND_LINKS: findLinks.map(asWord).join(','), PIP_FIND_LINKS: findLinks.map(asWord).join(' ') }),
  };
}

/** uv has no variable for this, only `--no-index`; offline mode keeps tools that start uv themselves from asking PyPI. */
function withoutIndex(findLinks: readonly string[]): Record<string, string> {
  return { PIP_NO_INDEX: '1', ...(findLinks.some(isAddress) ? {} : { UV_OFFLINE: '1' }) };
}

/** A link without spaces and commas, with which pip and uv separate several links. */
function asWord(link: string): string {
  if (!/[\s,]/u.test(link)) return link;
  return (isAddress(link) ? link : pathToFileURL(link).href).replaceAll(',', '%2C').replaceAll(' ', '%20');
}

/** pip accepts a folder of certificates in place of a file; OpenSSL and uv have a variable for each. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function indexVariables(settings: IndexSettings): Record<string, string> {
  const { cert, clientCert, proxy, trustedHosts, timeout, retries } = settings;
  return {
    ...choiceVariables(settings),
    ...(cert === null ? {} : { PIP_CERT: cert, [isFolder(cert) ? 'SSL_CERT_DIR' : 'SSL_CERT_FILE']: cert }),
    ...(clientCert === null ? {} : { PIP_CLIENT_CERT: clientCert, [CLIENT_CERTIFICATE_VARIABLE]: clientCert }),
    ...(proxy === null ? {} : { PIP_PROXY: proxy, HTTPS_PROXY: proxy, HTTP_PROXY: proxy }),
    ...(trustedHosts.length === 0
      ? {}
      : { PIP_TRUSTED_HOST: trustedHosts.join(' '), UV_INSECURE_HOST: trustedHosts.join(' ') }),
    ...(timeout === null
      ? {}
      : { PIP_TIMEOUT: timeout, ...(/^\d+$/u.test(timeout) ? { UV_HTTP_TIMEOUT: timeout } : {}) }),
    // Both wait longer after each failure; five retries for each of many packages take minutes on a dead network.
    // Without any, pip wouldn't say why it failed.
    PIP_RETRIES: retries === '0' ? '1' : (retries ?? '2'),
    UV_HTTP_RETRIES: retries ?? '2',
  };
}
