/** A file that the index has. */
export interface IndexFile {
  readonly filename: string;
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** RFC 3339. */
  readonly uploadTime: string | null;
}

/** What the index publishes about the project. */
export interface IndexFacts {
  readonly projectExists: boolean;
  /** `active`, `archived`, `quarantined`; `null` when the index doesn't say. */
  readonly projectStatus: string | null;
  /** Files of every version. */
  readonly files: readonly IndexFile[];
  /** Those of the version that is judged. */
  readonly releaseFiles: readonly IndexFile[];
}
