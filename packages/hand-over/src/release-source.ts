import type { ManifestFile, ReleaseManifest } from '#release-model';

/** A place that may hold a release, opened. Nothing in it is trusted: callers compare hashes. */
export interface OpenedSource {
  /** The bytes of its manifest; `null` when it has none. */
  manifest(): Promise<Buffer | null>;
  /** Writes one file of a release to `target`, which doesn't exist yet. Returns whether it has such a file. */
  take(file: Pick<ManifestFile, 'filename' | 'sha256'>, release: ReleaseManifest, target: string): Promise<boolean>;
  /** The same for the smoke test. */
  takeSmokeTest(path: string, target: string): Promise<boolean>;
}

/** A place that may hold a release: an artifact of this run, a draft release, an index. */
export interface ReleaseSource {
  /** Its name in messages: `artifact release-x-1.0`. */
  readonly title: string;
  /**
   * Who may have written a manifest there: the jobs of this run, or anybody who may write releases. What anybody may
   * have written isn't trusted by itself: only a manifest whose sha256 is known from elsewhere is used.
   */
  readonly writers: 'this run' | 'anybody';
  /** Opens it; `null` when it contains nothing of a release. */
  open(): Promise<OpenedSource | null>;
}
