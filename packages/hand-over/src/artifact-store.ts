import type { ArtifactFile, StoredArtifact } from '@repo-agent-actions/artifacts';

/**
 * Where the jobs of one run leave files for each other, as far as a hand-over needs it; `openArtifactStore` of the room
 * artifacts opens one. What an artifact holds is untrusted: other jobs wrote it.
 */
export interface ArtifactStore {
  /** Reads the code that it needs, before code of the project runs. */
  prepare?(): Promise<void>;
  upload(name: string, files: readonly ArtifactFile[]): Promise<unknown>;
  /** Writes the files of an artifact into a folder, which is not there or empty. */
  download(name: string, folder: string): Promise<unknown>;
  list(): Promise<readonly Pick<StoredArtifact, 'name'>[]>;
}
