import { isKnownIndex, KNOWN_INDEXES, type KnownIndexName } from './known-indexes.ts';

/**
 * Whose rules files are judged by. `pypi` and `testpypi` run the same code. `gitea`: the package registry of Gitea and
 * Forgejo. `generic`: any other index, such as pypiserver, devpi, Nexus, Artifactory and Pulp.
 */
export const PROFILE_NAMES = ['pypi', 'testpypi', 'gitea', 'generic'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The registry of a Gitea or Forgejo: `<server>/api/packages/<owner>/pypi`. */
const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
/** What is below it: the simple API and the files. */
const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;

/** The server's own path and the owner in the path of a Gitea's registry; `null` for any other path. */
export function giteaRegistry(path: string): { readonly server: string; readonly owner: string } | null {
  const { server = '', owner } = GITEA_PATH.exec(path)?.groups ?? {};
  return owner === undefined ? null : { server, owner };
}

/** PyPI or TestPyPI, by the host of any of their addresses; `null` for any other host. */
export function knownIndexAt(host: string): KnownIndexName | null {
  const bare = host.toLowerCase().replace(/\.$/u, '');
  const known = Object.values(KNOWN_INDEXES).find(({ uploadUrl, simpleUrl }) =>
    [uploadUrl, simpleUrl].some((url) => new URL(url).host === bare),
  );
  return known?.name ?? null;
}

/**
 * The profile of an index, by its name or by the address alone: an index that only works like PyPI has none of its
 * policies, whatever headers it sends.
 * @param index - `pypi`, `testpypi`, `gitea`, or an address
 */
export function profileOf(index: string): ProfileName {
  if (isKnownIndex(index)) return index;
  if (index === 'gitea') return 'gitea';
  if (!URL.canParse(index)) return 'generic';
  const { host, pathname } = new URL(index);
  const isGitea = giteaRegistry(pathname.replace(GITEA_PAGES, '')) !== null;
  return knownIndexAt(host) ?? (isGitea ? 'gitea' : 'generic');
}
