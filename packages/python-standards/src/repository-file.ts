/** How a server addresses the files of a repository. */
export type FilePages = 'github' | 'gitlab' | 'gitea' | 'bitbucket';

/** Which state of a repository an address is about. */
export type RepositoryState =
  | { readonly kind: 'branch' | 'tag'; readonly name: string }
  /** The default branch; Gitea's addresses need its name, and take `main`. */
  | { readonly kind: 'newest' };

/**
 * The address of a file of a repository.
 * @param home - of the repository, without a slash at its end
 */
export function repositoryFile(
  home: string,
  pages: FilePages,
  path: string,
  isImage: boolean,
  state: RepositoryState,
): string {
  const name = state.kind === 'newest' ? 'HEAD' : state.name;
  switch (pages) {
    case 'gitlab':
      return `${home}/-/${isImage ? 'raw' : 'blob'}/${name}/${path}`;
    case 'gitea': {
      const kind = state.kind === 'newest' ? 'branch/main' : `${state.kind}/${name}`;
      return `${home}/${isImage ? 'raw' : 'src'}/${kind}/${path}`;
    }
    case 'bitbucket':
      return `${home}/${isImage ? 'raw' : 'src'}/${name}/${path}`;
    case 'github':
      return `${home}/${isImage ? 'raw' : 'blob'}/${name}/${path}`;
  }
}

function pagesOf(hostname: string): FilePages {
  if (/^(?:www\.)?github\./u.test(hostname)) return 'github';
  if (/(?:^|\.)gitlab\./u.test(hostname)) return 'gitlab';
  if (/(?:^|\.)bitbucket\./u.test(hostname)) return 'bitbucket';
  // Gitea and Forgejo have one form
  return 'gitea';
}

/** Hosts of documentation and of an index, whose paths may have two parts as well. */
const NO_FORGE = /(?:^|\.)(?:readthedocs\.(?:io|org)|github\.io|gitlab\.io|pypi\.org|codeberg\.page)$/u;

/**
 * A path of a README as a whole address on the server of its repository.
 * @param folder - of the README in the repository; empty for its top
 * @returns `null` when the address isn't that of a repository, or the path leads out of it
 */
export function repositoryFileUrl(
  repository: string,
  path: string,
  isImage: boolean,
  state: RepositoryState = { kind: 'newest' },
  folder = '',
): string | null {
  if (!/^https?:\/\//iu.test(repository) || !URL.canParse(repository)) return null;
  const url = new URL(repository);
  const pages = pagesOf(url.hostname);
  const parts = url.pathname.split('/').filter((part) => part !== '');
  // Only GitLab has groups in groups; below `-` are its pages
  const isRepository = parts.length === 2 || (pages === 'gitlab' && parts.length > 2 && !parts.includes('-'));
  if (!isRepository || NO_FORGE.test(url.hostname)) return null;
  // From the top of the repository, whatever is above it
  const top = 'http://x/up/';
  const base = path.startsWith('/') || folder === '' ? top : `${top}${folder}/`;
  const resolved = new URL(path.replace(/^\/+/u, ''), base).href;
  if (!resolved.startsWith(top)) return null;
  const home = `${url.origin}/${parts.join('/').replace(/\.git$/u, '')}`;
  return repositoryFile(home, pages, resolved.slice(top.length), isImage, state);
}
