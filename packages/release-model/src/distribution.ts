import * as v from 'valibot';

export type DistributionKind = 'wheel' | 'sdist';

/** One built file. */
export interface Distribution {
  readonly filename: string;
  /** Absolute path. */
  readonly path: string;
  readonly kind: DistributionKind;
  /** Bytes. */
  readonly size: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The name as the file name spells it. */
  readonly name: string;
  /** PEP 440 normal form. */
  readonly version: string;
  /** Compatibility tags `py3-none-any`, expanded (PEP 425); empty for an sdist. */
  readonly tags: readonly string[];
}

export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'is not 64 lower-case hexadecimal digits'));

export const bytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
