import type { Forge } from './forge.ts';
import { openGiteaForge } from './gitea-forge.ts';
import { openGithubForge } from './github-forge.ts';
import { openRest, type RestTarget } from './rest-client.ts';

/**
 * Opens the releases and tags of a repository.
 * @param repository - `owner/name`
 * @throws ReleaseError for an invalid address, token or repository; no request is made
 */
export function openForge(target: RestTarget, repository: string): Forge {
  const rest = openRest(target);
  return rest.dialect === 'gitea' ? openGiteaForge(rest, repository) : openGithubForge(rest, repository);
}
