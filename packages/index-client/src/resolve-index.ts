import { parseAddress, type HttpAnswer } from '#http';
import { normalizeName } from '#python-standards';
import { ReleaseError, withoutEnding } from '#release-model';
import { giteaRegistry, isKnownIndex, KNOWN_INDEXES, type KnownIndexName, type ServerKind } from '#server-profiles';

/** An index, as far as it is known before it is contacted. */
export interface IndexAddress {
  /** Its name in messages: `PyPI`, `TestPyPI`, or the host. */
  readonly title: string;
  /** Set for the two whose tokens and pages are known. */
  readonly known: KnownIndexName | null;
  /** `unknown` until a response shows it. */
  readonly server: ServerKind;
  /** Without credentials. */
  readonly uploadUrl: string;
  /** May contain credentials that the user put there: show only its `displayAddress`. */
  readonly simpleUrl: string;
  readonly statusUrl: string | null;
  /** The release's page in a browser; `null` if the index isn't known to have one. */
  projectUrl(name: string, version: string): string | null;
  /**
   * The document of the JSON API about a release; `null` if its address is unknown. Of the indexes that
   * aren't `known`, only those that work like PyPI have it. It contains the credentials that `simpleUrl` contains.
   */
  jsonUrl(name: string, version: string): string | null;
}

export interface IndexChoice {
  /** `pypi`, `testpypi`, `gitea`, or an upload URL. */
  readonly index: string;
  readonly simpleUrl: string | null;
  /** For `gitea`: `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` give the server and owner. */
  readonly environment: Readonly<Record<string, string>>;
}

function knownIndex(name: KnownIndexName, simpleUrl: string | null): IndexAddress {
  const known = KNOWN_INDEXES[name];
  return {
    title: known.title,
    known: name,
    server: 'pypi',
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version) => known.projectUrl(normalizeName(project), version),
    jsonUrl: (project, version) => known.jsonUrl(normalizeName(project), version),
  };
}

/** Where Warehouse, PyPI's software, has its JSON API: next to the simple pages. */
function jsonBeside(simpleUrl: string, name: string, version: string): string | null {
  const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.['site'];
  if (site === undefined) return null;
  return `${site}/pypi/${encodeURIComponent(normalizeName(name))}/${encodeURIComponent(version)}/json`;
}

function giteaUrl(environment: Readonly<Record<string, string>>): string {
  const server = environment['GITHUB_SERVER_URL'] ?? '';
  const owner = (environment['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '';
  if (server === '' || owner === '') {
    throw new ReleaseError({
      subject: 'index',
      problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
      remedy: 'Use the URL <server>/api/packages/<owner>/pypi instead',
    });
  }
  return `${withoutEnding(server, '/')}/api/packages/${encodeURIComponent(owner)}/pypi`;
}

/**
 * Parses the upload URL of an index.
 * @throws ReleaseError if it isn't one, or has credentials, which logs would show
 */
export function indexAddress(text: string): URL {
  const { url, credentials } = parseAddress(text, 'index');
  if (credentials === null) return url;
  throw new ReleaseError({
    subject: 'index',
    problem: 'contains a username or password, which would appear in logs',
    remedy: 'Pass them as username and password',
  });
}

/**
 * Resolves an index input.
 * @throws ReleaseError for an unknown name, an invalid URL or one with credentials, and a URL without `simple-url`
 */
export function resolveIndex({ index, simpleUrl, environment }: IndexChoice): IndexAddress {
  if (simpleUrl !== null) parseAddress(simpleUrl, 'simple-url');
  if (isKnownIndex(index)) return knownIndex(index, simpleUrl);
  if (index !== 'gitea' && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) {
    throw new ReleaseError({
      subject: 'index',
      problem: `'${index}' is unknown`,
      remedy: `Use ${Object.keys(KNOWN_INDEXES).join(', ')}, gitea, or an upload URL together with simple-url`,
    });
  }
  const url = indexAddress(index === 'gitea' ? giteaUrl(environment) : index);
  const known = Object.values(KNOWN_INDEXES).find((candidate) => new URL(candidate.uploadUrl).host === url.host);
  if (known !== undefined) return { ...knownIndex(known.name, simpleUrl), uploadUrl: url.href };
  const gitea = giteaRegistry(url.pathname);
  const base = withoutEnding(url.href, '/');
  const simple = simpleUrl ?? (gitea === null ? null : `${base}/simple/`);
  if (simple === null) {
    throw new ReleaseError({
      subject: 'simple-url',
      problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
      remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`,
    });
  }
  return {
    title: url.host,
    known: null,
    server: gitea === null ? 'unknown' : 'gitea',
    uploadUrl: gitea === null ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version) =>
      gitea === null
        ? null
        : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${normalizeName(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version) => (gitea === null ? jsonBeside(simple, name, version) : null),
  };
}

/**
 * Identifies the software of an index: by its address, and by headers that only that software sends. PyPI's own serial
 * isn't such a header: Pulp, devpi and mirrors send it, too.
 */
export function serverKindOf(address: Pick<IndexAddress, 'server'>, headers: HttpAnswer['headers']): ServerKind {
  if (address.server !== 'unknown') return address.server;
  if (Object.keys(headers).some((name) => name.startsWith('x-devpi-'))) return 'devpi';
  const cookies = headers['set-cookie'] ?? [];
  const isGitea = cookies.some((cookie) => cookie.startsWith('i_like_gitea') || cookie.startsWith('i_like_forgejo'));
  return isGitea ? 'gitea' : 'unknown';
}

/** Whether an index that isn't PyPI may have PyPI's JSON API: its pages have PyPI's serial. */
export function mayHaveDocuments(server: ServerKind, headers: HttpAnswer['headers']): boolean {
  return server === 'pypi' || (server === 'unknown' && headers['x-pypi-last-serial'] !== undefined);
}
