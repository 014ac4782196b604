import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { listContentsOf } from '#distributions';
import { DOCUMENT_NAMES, type WantedAsset } from '#forge';
import { normalizeName } from '#python-standards';
import { messageOf, rulesPage, type Host, type ReleaseRecord } from '#release-model';
import { renderHtml } from '#release-report';
import { sha256OfFile, writeFileAtomically } from '#release-store';
import { openArtifacts, type RunArtifact } from './open-places.ts';

/** A page to write. */
export interface PageRequest {
  readonly record: ReleaseRecord;
  /** The files of the release, where they are at hand; absolute. */
  readonly files: readonly string[];
  /** Absolute. */
  readonly path: string;
}

/**
 * Writes the record as a page for people.
 * @returns it, as something to attach to a release
 * @throws ReleaseError if it can't be written
 */
export async function writePage(
  { record, files, path }: PageRequest,
  { environment }: Pick<Host, 'environment'>,
): Promise<WantedAsset> {
  await writeFileAtomically(path, renderHtml(record, rulesPage(environment), await listContentsOf(files)));
  return await pageAsset(path);
}

/** A page that is written, as something to attach to a release. @param path - absolute */
export async function pageAsset(path: string): Promise<WantedAsset> {
  const { size } = await stat(path);
  return { name: DOCUMENT_NAMES.page, kind: 'page', path, size, sha256: await sha256OfFile(path) };
}

/** The name of the artifact with the page of a release: not that of one that holds a release. */
export function pageArtifactName({ manifest, receipts }: Pick<ReleaseRecord, 'manifest' | 'receipts'>): string {
  const { project = null, version = null } = manifest ?? receipts.find((one) => one.project !== null) ?? {};
  return ['report', ...(project === null ? [] : [normalizeName(project)]), ...(version === null ? [] : [version])].join('-'); // prettier-ignore
}

/** Where pages are kept for the readers of a run. */
export type PageStore = Pick<ArtifactStore, 'upload'>;

function tellUnkept(error: unknown, { signal, notice }: Pick<Host, 'signal' | 'notice'>): void {
  if (signal.aborted) throw error;
  notice(`report: is not kept as an artifact of this run. ${messageOf(error)}`);
}

/**
 * Opens the artifacts of the run for pages, with all code that this needs: call it before code of the project runs.
 * @returns `null` where the runner has none; a server that refuses them is told
 */
export async function openPageStore(places: RunArtifact['places'], host: Host): Promise<PageStore | null> {
  if (places.resultsUrl === null || places.runtimeToken === null) return null;
  try {
    const store = openArtifacts(places, host);
    await store.prepare?.();
    return store;
  } catch (error) {
    tellUnkept(error, host);
    return null;
  }
}

/**
 * Keeps a page as an artifact of the run. Nothing depends on it: what goes wrong is told.
 * @param path - of the page; absolute
 */
export async function keepPage(
  record: ReleaseRecord,
  path: string,
  store: PageStore | null,
  host: Pick<Host, 'signal' | 'notice' | 'info'>,
): Promise<void> {
  if (store === null) return;
  const name = pageArtifactName(record);
  try {
    await store.upload(name, [{ name: basename(path), path }]);
    host.info(`The report is in the artifact ${name} of this run.`);
  } catch (error) {
    tellUnkept(error, host);
  }
}
