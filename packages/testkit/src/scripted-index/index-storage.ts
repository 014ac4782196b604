import { createHash } from 'node:crypto';

/** A file on the index. */
export interface StoredFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Every field of its upload form, in order. */
  readonly form: readonly (readonly [string, string])[];
  /** RFC 3339. */
  readonly uploadTime?: string;
}

/** A complete file that the index received. */
export interface Delivery {
  readonly filename: string;
  readonly sha256: string;
}

/** What an index contains and what it received; can outlive the server, as a disk does. */
export interface IndexStorage {
  /** By file name. */
  readonly files: Map<string, StoredFile>;
  /** Every new file that the index accepted, in order: no name may appear twice. */
  readonly landings: readonly Delivery[];
  /** Complete files that arrived under an existing name. */
  readonly duplicates: readonly Delivery[];
  /** Increases with every change, as PyPI's serial does. */
  serial(): number;
  /** Accepts a file unless its name exists. Returns whether it did. */
  take(filename: string, bytes: Buffer, form: StoredFile['form']): boolean;
  /**
   * Stores a file as another client would, replacing an existing one.
   * @param uploadTime - RFC 3339; now unless given
   */
  put(filename: string, bytes: Buffer, uploadTime?: string): void;
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An empty storage. */
export function createIndexStorage(): IndexStorage {
  const files = new Map<string, StoredFile>();
  const landings: Delivery[] = [];
  const duplicates: Delivery[] = [];
  let serial = 1000;
  const stored = (
    filename: string,
    bytes: Buffer,
    form: StoredFile['form'],
    uploadTime = new Date().toISOString(),
  ): void => {
    serial += 1;
    files.set(filename, { filename, bytes, sha256: sha256Of(bytes), form, uploadTime });
  };
  return {
    files,
    landings,
    duplicates,
    serial: () => serial,
    take(filename, bytes, form) {
      const delivery = { filename, sha256: sha256Of(bytes) };
      if (files.has(filename)) {
        duplicates.push(delivery);
        return false;
      }
      landings.push(delivery);
      stored(filename, bytes, form);
      return true;
    },
    put(filename, bytes, uploadTime) {
      stored(filename, bytes, [], uploadTime);
    },
  };
}

/** The name of the project of a file, normalized. */
export function projectOf(filename: string): string {
  return (filename.split('-')[0] ?? '').toLowerCase().replace(/[-_.]+/gu, '-');
}
