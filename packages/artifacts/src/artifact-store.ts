import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';

/** One file to store in an artifact. */
export interface ArtifactFile {
  /** Inside the artifact, with slashes: `dist/x-1.0.tar.gz`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** An artifact as the server lists it. */
export interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  /** Bytes of the ZIP, according to the server; not always correct. `null` if it doesn't say. */
  readonly listedSize: number | null;
  /** Of the ZIP; `null` if the server doesn't store it. */
  readonly sha256: string | null;
}

/**
 * What one job of a run leaves for another. Artifacts are visible only in their own run, and their contents are
 * untrusted: other jobs wrote it. Every method throws a `ReleaseError` that says what to do.
 */
export interface ArtifactStore {
  /** Loads its code if that is large: call it before code of the project runs. */
  prepare?(): Promise<void>;
  /** Stores files under a name, replacing an earlier upload. Without files, the artifact is empty. */
  upload(name: string, files: readonly ArtifactFile[]): Promise<StoredArtifact>;
  /**
   * Writes the files of an artifact to a folder, which must not exist or be empty: all of them, or nothing.
   * @returns their names, sorted
   */
  download(name: string, folder: string): Promise<readonly string[]>;
  /** The complete artifacts of this run, the newest for each name; sorted by name. */
  list(): Promise<readonly StoredArtifact[]>;
}

/** Refused by GitHub and by tools that unpack artifacts elsewhere. */
const BAD_NAME = /["<>|*?:\\/\p{Cc}]|^\s|\s$|^\.{1,2}$/u;

/** @throws ReleaseError for a name that not every server accepts */
export function requireArtifactName(name: string): void {
  if (name !== '' && name.length <= 200 && !BAD_NAME.test(name)) return;
  throw new ReleaseError({
    subject: 'artifact-name',
    problem: `'${visibleValue(name, 80)}' is not a name that every server accepts`,
    remedy: 'Use at most 200 letters, digits, spaces, dots, hyphens and underscores',
  });
}

/** Whether an artifact may contain this name: below its root, and the same on every system. */
export function isSafeMemberName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\\p{Cc}]/u.test(name) || /^[a-z]:/iu.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
