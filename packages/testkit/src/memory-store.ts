import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArtifactStore, DraftFiles } from '@repo-agent-actions/hand-over';

/** Artifacts of one run, kept in memory; tests may change what lies in them. */
export interface MemoryStore extends ArtifactStore {
  /** Artifact name → path in it → bytes. */
  readonly artifacts: Map<string, Map<string, Buffer>>;
}

export function memoryStore(): MemoryStore {
  const artifacts = new Map<string, Map<string, Buffer>>();
  return {
    artifacts,
    async upload(name, files) {
      const content = new Map<string, Buffer>();
      for (const file of files) content.set(file.name, await readFile(file.path));
      artifacts.set(name, content);
    },
    async download(name, folder) {
      for (const [path, bytes] of artifacts.get(name) ?? []) {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
    },
    list: () => Promise.resolve([...artifacts.keys()].map((name) => ({ name }))),
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
