import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';
import { contentSchema, type ReleaseAnswer } from './forge-answers.ts';
import type { ForgeRelease } from './forge.ts';
import type { RestClient } from './rest-client.ts';

/**
 * The path of a repository below an API's address.
 * @param repository - `owner/name`
 * @throws ReleaseError if it isn't one
 */
export function repositoryPath(repository: string): string {
  const [owner = '', name = '', ...more] = repository.split('/');
  if (owner === '' || name === '' || more.length > 0 || /^\.+$/u.test(owner) || /^\.+$/u.test(name)) {
    throw new ReleaseError({
      subject: 'GITHUB_REPOSITORY',
      problem: `'${visibleValue(repository, 120)}' is not the name of a repository`,
      remedy: 'Set it to owner/name',
    });
  }
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/** A release as described by both APIs. */
export function releaseOf(answer: ReleaseAnswer): ForgeRelease {
  return {
    id: answer.id,
    tag: answer.tag_name,
    title: answer.name,
    notes: answer.body,
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url,
  };
}

/** The published one first, then by age. */
export function byAge(a: ForgeRelease, b: ForgeRelease): number {
  return Number(a.draft) - Number(b.draft) || a.id - b.id;
}

/**
 * Whether a file is in a repository at a tag. Both APIs answer the same way.
 * @param base - the path of the repository below the API's address
 */
export async function hasFileAt(rest: RestClient, base: string, path: string, tag: string): Promise<boolean> {
  const parts = path.split('/').map(encodeURIComponent).join('/');
  const call = { purpose: `look for ${path}`, path: `${base}/contents/${parts}?ref=${encodeURIComponent(tag)}` };
  return (await rest.find(call, contentSchema))?.type === 'file';
}
