import { judgeTokenScope, readTokenContents, tokenSiteUrl } from '#index-client';
import { ReleaseError } from '#release-model';
import type { Publication } from './publication.ts';

/**
 * Compares the scope that the token states with the project. Advice goes to the log.
 * @param exists - whether the index has the project; `null` before that is known
 * @throws ReleaseError when the index would refuse the token for this project
 */
export function checkTokenScope(
  { target, manifest, host }: Pick<Publication, 'target' | 'manifest' | 'host'>,
  exists: boolean | null,
): void {
  const { index, credentials } = target;
  const contents = credentials === null || index.known === null ? null : readTokenContents(credentials.password);
  if (contents === null || index.known === null) return;
  const site = tokenSiteUrl(index.known);
  // A mirror may lag behind, or lack projects
  const told = new URL(index.simpleUrl).origin === site ? exists : null;
  const verdict = judgeTokenScope(contents, { project: manifest.project, exists: told, site });
  if (verdict === null) return;
  const { kind, problem, remedy } = verdict;
  if (kind === 'refusal') throw new ReleaseError({ subject: 'password', problem, remedy });
  host.notice(`password: ${problem}. ${remedy}.`);
}
