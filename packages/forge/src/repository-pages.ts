import type { ForgeKind } from './platform.ts';

/** Which repository on which server. */
export interface RepositoryPlace {
  readonly forge: ForgeKind;
  /** `https://gitea.example`, without a slash at its end; `null` when it isn't known. */
  readonly serverUrl: string | null;
  /** `owner/name`; `null` when it isn't known. */
  readonly repository: string | null;
}

/** The page on which a repository's secrets for Actions are set; in words where the address isn't known. */
export function secretsPage({ forge, serverUrl, repository }: RepositoryPlace): string {
  if (serverUrl === null || repository === null) return "the repository's settings, Actions, Secrets";
  const path = forge === 'github' ? 'settings/secrets/actions' : 'settings/actions/secrets';
  return `${serverUrl}/${repository}/${path}`;
}

/** The page on which a person makes a token of their own for the forge's API. */
export function personalTokensPage({ forge, serverUrl }: Pick<RepositoryPlace, 'forge' | 'serverUrl'>): string {
  if (serverUrl === null) return 'your settings, Applications';
  return `${serverUrl}/${forge === 'github' ? 'settings/tokens' : 'user/settings/applications'}`;
}
