import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArtifactStore, StoredArtifact } from '#artifacts';
import type { DraftFiles } from '#hand-over';

/** Artifacts of one run, in memory; tests may change their contents. */
export interface MemoryStore extends ArtifactStore {
  /** Artifact name → path in it → bytes. */
  readonly artifacts: Map<string, Map<string, Buffer>>;
}

/** An artifact of which the server only tells the name. */
function stored(name: string): StoredArtifact {
  return { id: name, name, listedSize: null, sha256: null };
}

export function memoryStore(artifacts = new Map<string, Map<string, Buffer>>()): MemoryStore {
  return {
    artifacts,
    async upload(name, files) {
      const content = new Map<string, Buffer>();
      for (const file of files) content.set(file.name, await readFile(file.path));
      artifacts.set(name, content);
      return stored(name);
    },
    async download(name, folder) {
      const content = artifacts.get(name) ?? new Map<string, Buffer>();
      for (const [path, bytes] of content) {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
      return [...content.keys()].sort();
    },
    list: () => Promise.resolve([...artifacts.keys()].sort().map(stored)),
  };
}

/** The assets of one tag's release. */
export function memoryDraft(releaseTag: string, assets: ReadonlyMap<string, Buffer>): DraftFiles {
  return {
    names: (tag) => Promise.resolve(tag === releaseTag ? [...assets.keys()] : null),
    async download(_, name, target) {
      await writeFile(target, assets.get(name) ?? Buffer.alloc(0));
    },
  };
}
