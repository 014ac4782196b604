import { parseAddress, sha256OfUrl, type Credentials, type DownloadOptions, type ReadFile } from '#http';
import { ReleaseError, type Distribution, type PlannedFile } from '#release-model';
import type { ProjectFile } from './parsed-page.ts';
import type { ProjectPage } from './project-page.ts';

/** Finds the sha256 of a file on an index whose page doesn't give it. */
export type HashOfFile = (file: ProjectFile) => Promise<string>;

/** The credentials in `simpleUrl`, for files of the same origin, and for no others. */
export function credentialsForFile(simpleUrl: string, { url: address }: Pick<ProjectFile, 'url'>): Credentials | null {
  const { url, credentials } = parseAddress(simpleUrl, 'simple-url');
  return new URL(address).origin === url.origin ? credentials : null;
}

/**
 * Hashes by download. Bytes that aren't what the page says by another hash are refused, as installers do. As long as the
 * page says the same hash, they are read once; where it says none, the server is asked each time whether they are still
 * the same.
 * @param simpleUrl - its credentials are used as `credentialsForFile` says
 */
export function hashByDownload(simpleUrl: string, options: Omit<DownloadOptions, 'credentials'>): HashOfFile {
  const known = new Map<string, ReadFile>();
  const underWay = new Map<string, Promise<ReadFile>>();
  return async (file) => {
    const { url: address, otherHash } = file;
    const key = `${otherHash?.algorithm ?? ''} ${otherHash?.digest ?? ''} ${address}`;
    const before = known.get(key) ?? null;
    if (before !== null && otherHash !== undefined) return before.sha256;
    let reading = underWay.get(key);
    if (reading === undefined) {
      const credentials = credentialsForFile(simpleUrl, file);
      reading = sha256OfUrl(address, { ...options, credentials, otherHash }, before).finally(() => {
        underWay.delete(key);
      });
      underWay.set(key, reading);
    }
    const read = await reading;
    known.set(key, read);
    return read.sha256;
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
