import type { ForgeKind } from './platform.ts';

/** Which repository on which server. */
export interface RepositoryPlace {
  readonly forge: ForgeKind;
  /** `https://gitea.example`, without a trailing slash; `null` if unknown. */
  readonly serverUrl: string | null;
  /** `owner/name`; `null` if unknown. */
  readonly repository: string | null;
}

/** The page on which a repository's secrets for Actions are set; in words if the address is unknown. */
export function secretsPage({ forge, serverUrl, repository }: RepositoryPlace): string {
  if (serverUrl === null || repository === null) return "the repository's settings, Actions, Secrets";
  const path = forge === 'github' ? 'settings/secrets/actions' : 'settings/actions/secrets';
  return `${serverUrl}/${repository}/${path}`;
}

/** The page on which a person creates a personal token for the forge's API. */
export function personalTokensPage({ forge, serverUrl }: Pick<RepositoryPlace, 'forge' | 'serverUrl'>): string {
  if (serverUrl === null) return 'your settings, Applications';
  return `${serverUrl}/${forge === 'github' ? 'settings/tokens' : 'user/settings/applications'}`;
}

/** The page of a file of a repository at a tag; `null` if the address is unknown. */
export function repositoryPage(
  { forge, serverUrl, repository }: RepositoryPlace,
  path: string,
  tag: string,
): string | null {
  if (serverUrl === null || repository === null) return null;
  const state = tag.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${repository}/${forge === 'github' ? 'blob' : 'src/tag'}/${state}/${path}`;
}

/** Which run of which repository. */
export interface RunPlace extends RepositoryPlace {
  /** `GITHUB_RUN_ID` */
  readonly runId: string | null;
  /** `GITHUB_RUN_NUMBER` */
  readonly runNumber: string | null;
  /** The server's name and version, `Gitea 1.26.0`. */
  readonly server: string;
}

/** The page of a run; `null` if unknown. Gitea before 1.26 and Forgejo have it under the run's number. */
export function runPage({ forge, serverUrl, repository, runId, runNumber, server }: RunPlace): string | null {
  if (serverUrl === null || repository === null) return null;
  const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.['minor'];
  const isOldGitea = minor !== undefined && Number(minor) < 26;
  const id = forge === 'forgejo' || server.startsWith('Forgejo') || isOldGitea ? runNumber : runId;
  return id === null ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
}
