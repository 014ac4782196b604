import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { isSystemError, ReleaseError } from '#release-model';
import { isReleaseArtifact, RELEASE_LAYOUT } from './artifact-names.ts';
import type { OpenedSource, ReleaseSource } from './release-source.ts';

export interface ArtifactSourceOptions {
  readonly store: ArtifactStore;
  /** `auto`: the only artifact of this run that contains a release. */
  readonly name: string;
  /** Absolute; what is downloaded stays in it. */
  readonly temporaryFolder: string;
}

async function chooseName({ store, name }: ArtifactSourceOptions): Promise<string | null> {
  const names = (await store.list()).map((artifact) => artifact.name);
  if (name !== 'auto') return names.includes(name) ? name : null;
  const releases = [...new Set(names.filter(isReleaseArtifact))].sort();
  if (releases.length > 1) {
    throw new ReleaseError({
      subject: 'artifact-name',
      problem: `is auto, and this run has ${String(releases.length)} artifacts with a release: ${releases.join(', ')}`,
      remedy: 'Set it to the name of the right one',
    });
  }
  return releases[0] ?? null;
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}

/** A folder with the layout of a release's artifact. */
function openFolder(folder: string): OpenedSource {
  return {
    manifest: () =>
      readFile(join(folder, RELEASE_LAYOUT.manifest)).catch((error: unknown) => {
        if (isSystemError(error, 'ENOENT')) return null;
        throw error;
      }),
    take: ({ filename }, _, target) => copyIfThere(join(folder, RELEASE_LAYOUT.distributions, filename), target),
    takeSmokeTest: (path, target) => copyIfThere(join(folder, 'smoke', basename(path)), target),
  };
}

/** The artifact that an earlier job of this run saved. */
export function artifactSource(options: ArtifactSourceOptions): ReleaseSource {
  return {
    title: options.name === 'auto' ? 'artifact of this run' : `artifact ${options.name}`,
    writers: 'this run',
    async open() {
      const name = await chooseName(options);
      if (name === null) return null;
      const folder = await mkdtemp(join(options.temporaryFolder, 'artifact-'));
      await options.store.download(name, folder);
      return openFolder(folder);
    },
  };
}
