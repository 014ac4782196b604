import { mkdtemp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RELEASE_LAYOUT } from './artifact-names.ts';
import type { OpenedSource, ReleaseSource } from './release-source.ts';

/** The files of the tag's release on the forge, draft or not. */
export interface DraftFiles {
  /** Names of what is attached to the release of this tag; `null` when there is no release. */
  names(tag: string): Promise<readonly string[] | null>;
  /** Writes one of them to `target`. */
  download(tag: string, name: string, target: string): Promise<unknown>;
}

export interface DraftSourceOptions {
  readonly files: DraftFiles;
  readonly tag: string;
  /** Absolute; what is downloaded stays in it. */
  readonly temporaryFolder: string;
}

/** The draft release of the tag, which outlives the run. Its assets have no folders, only the names of the files. */
export function draftSource({ files, tag, temporaryFolder }: DraftSourceOptions): ReleaseSource {
  return {
    title: `release ${tag}`,
    writers: 'anybody',
    async open() {
      const names = await files.names(tag);
      if (names === null || names.length === 0) return null;
      const takeNamed = async (name: string, target: string): Promise<boolean> => {
        if (!names.includes(name)) return false;
        await files.download(tag, name, target);
        return true;
      };
      const opened: OpenedSource = {
        async manifest() {
          const folder = await mkdtemp(join(temporaryFolder, 'draft-'));
          const path = join(folder, RELEASE_LAYOUT.manifest);
          return (await takeNamed(RELEASE_LAYOUT.manifest, path)) ? await readFile(path) : null;
        },
        take: ({ filename }, _, target) => takeNamed(filename, target),
        takeSmokeTest: (path, target) => takeNamed(basename(path), target),
      };
      return opened;
    },
  };
}
