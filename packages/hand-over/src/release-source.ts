import type { ManifestFile, ReleaseManifest } from '@repo-agent-actions/release-model';

/** A place that may hold a release, opened. Nothing that comes out of it is trusted: who asks compares hashes. */
export interface OpenedSource {
  /** The bytes of its manifest; `null` when it has none. */
  manifest(): Promise<Buffer | null>;
  /** Puts one file of a release at `target`, which isn't there yet. Returns whether it has such a file. */
  take(file: Pick<ManifestFile, 'filename' | 'sha256'>, release: ReleaseManifest, target: string): Promise<boolean>;
  /** The same for the smoke test. */
  takeSmokeTest(path: string, target: string): Promise<boolean>;
}

/** A place that may hold a release: an artifact of this run, a draft release, an index. */
export interface ReleaseSource {
  /** How to call it in a sentence: `artifact release-x-1.0`. */
  readonly title: string;
  /**
   * Who may have put a manifest there: the jobs of this run, or anybody who may write releases. What anybody may have
   * written says nothing for itself: only a manifest whose sha256 is known from elsewhere is taken from there.
   */
  readonly writers: 'this run' | 'anybody';
  /** Looks into it; `null` when there is nothing of a release in it. */
  open(): Promise<OpenedSource | null>;
}
