import type { DistributionKind } from './distribution.ts';

/** What a file of a release holds, for people. */
export interface FileContents {
  readonly filename: string;
  readonly kind: DistributionKind;
  /** Files only, in the order of the archive. Sizes are unpacked, in bytes. */
  readonly members: readonly { readonly path: string; readonly size: number }[];
  /** Its core metadata without the description: names as they are usually written, and values. */
  readonly metadata: readonly (readonly [name: string, value: string])[];
}
