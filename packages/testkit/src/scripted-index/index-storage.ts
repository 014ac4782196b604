import { createHash } from 'node:crypto';

/** A file that the index has. */
export interface StoredFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Every field of the form that it came with, in order. */
  readonly form: readonly (readonly [string, string])[];
  /** RFC 3339. */
  readonly uploadTime?: string;
}

/** A whole file that came to the index. */
export interface Delivery {
  readonly filename: string;
  readonly sha256: string;
}

/** What an index has, and what came to it; may outlive the server, as a disk does. */
export interface IndexStorage {
  /** By file name. */
  readonly files: Map<string, StoredFile>;
  /** Every time that the index took a file for the first time, in order: no name may be in it twice. */
  readonly landings: readonly Delivery[];
  /** Whole files that came under a name that was taken. */
  readonly duplicates: readonly Delivery[];
  /** Goes up with every change, as PyPI's serial does. */
  serial(): number;
  /** Takes a file unless its name is taken. Returns whether it did. */
  take(filename: string, bytes: Buffer, form: StoredFile['form']): boolean;
  /**
   * Puts a file there as somebody else would, whatever was there.
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
