import { parseAddress, sha256OfUrl, type DownloadOptions } from '#http';
import { ReleaseError, type Distribution, type PlannedFile } from '#release-model';
import type { ProjectFile } from './parsed-page.ts';
import type { ProjectPage } from './project-page.ts';

/** Finds the sha256 of a file on an index whose page doesn't give it. */
export type HashOfFile = (file: ProjectFile) => Promise<string>;

/**
 * Hashes by download, each address once. Bytes that aren't what the page says by another hash are refused, as
 * installers do.
 * @param simpleUrl - credentials in it are used for files of the same origin, and for no other
 */
export function hashByDownload(simpleUrl: string, options: Omit<DownloadOptions, 'credentials'>): HashOfFile {
  const known = new Map<string, Promise<string>>();
  const { url, credentials } = parseAddress(simpleUrl, 'simple-url');
  return (file) => {
    const { otherHash } = file;
    const key = `${otherHash?.algorithm ?? ''} ${otherHash?.digest ?? ''} ${file.url}`;
    const near = new URL(file.url).origin === url.origin ? credentials : null;
    const started =
      known.get(key) ??
      sha256OfUrl(file.url, { ...options, credentials: near, otherHash }).then(({ sha256 }) => sha256);
    known.set(key, started);
    started.catch(() => known.delete(key));
    return started;
  };
}

/**
 * Compares a release with what an index has, by sha256: per file `new`, `identical` or `conflict`. If the page gives
 * no hash, the index's file is hashed. A name that appears twice on the page is identical only if all of its files are:
 * an installer might get any of them.
 * @param hashOf - for files whose hash the page doesn't give
 */
export async function planUpload(
  distributions: readonly Distribution[],
  page: Pick<ProjectPage, 'files'>,
  hashOf: HashOfFile,
): Promise<readonly PlannedFile[]> {
  const there = new Map<string, readonly ProjectFile[]>();
  for (const file of page.files) there.set(file.filename, [...(there.get(file.filename) ?? []), file]);
  return Promise.all(
    distributions.map(async ({ filename, sha256 }): Promise<PlannedFile> => {
      const entries = there.get(filename) ?? [];
      if (entries.length === 0) return { filename, state: 'new', sha256, indexSha256: null };
      const hashes = await Promise.all(entries.map(async (file) => file.sha256 ?? (await hashOf(file))));
      const other = hashes.find((hash) => hash !== sha256);
      return { filename, state: other === undefined ? 'identical' : 'conflict', sha256, indexSha256: other ?? sha256 };
    }),
  );
}

/** The conflicts of a plan, with both hashes; `null` when there are none. */
export function conflictWords(plan: readonly PlannedFile[]): string | null {
  const conflicts = plan.filter(({ state }) => state === 'conflict');
  if (conflicts.length === 0) return null;
  const said = conflicts.map(
    ({ filename, sha256, indexSha256 }) => `${filename} (sha256 ${indexSha256 ?? 'unknown'} there, ${sha256} here)`,
  );
  return `has different bytes under the name of ${said.join(', ')}`;
}

/**
 * The error for a plan that can't be carried out, because the index has different bytes under one of our names.
 * @param index - the name of the index in messages
 * @param nextVersion - the version to propose
 * @param restore - what else to do
 * @returns `null` when there is no conflict
 */
export function conflictOf(
  plan: readonly PlannedFile[],
  index: string,
  nextVersion: string,
  restore = 'restore the files that were uploaded',
): ReleaseError | null {
  const words = conflictWords(plan);
  if (words === null) return null;
  return new ReleaseError({
    subject: index,
    problem: `${words}; nothing was sent`,
    remedy: `No index accepts different bytes under an existing name: release as version ${nextVersion}, or ${restore}`,
  });
}
