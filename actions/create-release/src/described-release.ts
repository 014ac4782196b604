import { lazyModule } from '#lazy-modules';
import { isForDevelopers, splitProjectUrl } from '#python-standards';
import type { Distribution } from '#release-model';

const distributions = lazyModule(() => import('#distributions'));

/** What the metadata of a release say to the readers of its notes. */
export interface DescribedRelease {
  /** For users. */
  readonly extras: readonly string[];
  /** `null` when no project URL is labelled so. */
  readonly documentationUrl: string | null;
}

/** Labels of the documentation, by PyPI's own list of well-known ones. */
const DOCUMENTATION = /^(?:documentation|docs)$/u;

/** Reads the metadata of one of the files, which all say the same. An archive that can't be read says nothing. */
export async function describeRelease(files: readonly Distribution[]): Promise<DescribedRelease> {
  const file = files.find(({ kind }) => kind === 'wheel') ?? files[0];
  const { readMetadata } = await distributions();
  const metadata = file === undefined ? null : await readMetadata(file).catch(() => null);
  if (metadata === null) return { extras: [], documentationUrl: null };
  const urls = metadata.getAll('Project-URL').map(splitProjectUrl);
  return {
    extras: metadata.getAll('Provides-Extra').filter((extra) => !isForDevelopers(extra)),
    documentationUrl:
      urls.find(({ label }) => DOCUMENTATION.test(label.toLowerCase().replace(/[^a-z]/gu, '')))?.url ?? null,
  };
}
