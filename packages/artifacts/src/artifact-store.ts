import { visibleValue } from '@repo-agent-actions/harmless-text';
import { ReleaseError } from '@repo-agent-actions/release-model';

/** One file that goes into an artifact. */
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
  /** Bytes of the ZIP, as the server says; some say something else. `null` when it doesn't. */
  readonly listedSize: number | null;
  /** Of the ZIP; `null` where the server keeps none. */
  readonly sha256: string | null;
}

/**
 * What one job of a run leaves for another. Artifacts are visible inside their run only, and what they hold is untrusted:
 * other jobs wrote it. Every method throws a `ReleaseError` that says what to do.
 */
export interface ArtifactStore {
  /** Reads the code that it needs, where that is large: to be called before code of the project runs. */
  prepare?(): Promise<void>;
  /** Stores files under a name; what another upload left under it is replaced. No files make an empty artifact. */
  upload(name: string, files: readonly ArtifactFile[]): Promise<StoredArtifact>;
  /**
   * Writes the files of an artifact into a folder, which must not be there or be empty: all of them, or nothing.
   * @returns their names, sorted
   */
  download(name: string, folder: string): Promise<readonly string[]>;
  /** The whole artifacts of this run, the newest of each name; sorted by name. */
  list(): Promise<readonly StoredArtifact[]>;
}

/** Refused by GitHub and by what unpacks artifacts elsewhere. */
const BAD_NAME = /["<>|*?:\\/\p{Cc}]|^\s|\s$|^\.{1,2}$/u;

/** @throws ReleaseError for a name that not every server takes */
export function requireArtifactName(name: string): void {
  if (name !== '' && name.length <= 200 && !BAD_NAME.test(name)) return;
  throw new ReleaseError({
    subject: 'artifact-name',
    problem: `'${visibleValue(name, 80)}' is no name that every server takes`,
    remedy: 'Use letters, digits, blanks, dots, hyphens and underscores, 200 at most',
  });
}

/** Whether a name may stand in an artifact: below its root, and the same on every system. */
export function isSafeMemberName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\\p{Cc}]/u.test(name) || /^[a-z]:/iu.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
