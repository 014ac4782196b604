import * as v from 'valibot';
import { DECISION_KINDS, receiptSchema, type Decision, type Receipt } from './receipt.ts';
import { releaseManifestSchema, type ReleaseManifest } from './release-manifest.ts';

/** A point of the checklist that a person took upon themselves. */
export interface Acceptance extends Decision {
  /** Id of the checklist point. */
  readonly id: string;
}

/** A point of the checklist that a rehearsal leaves open. */
export interface OpenPoint {
  readonly id: string;
  /** Why it is open. */
  readonly message: string;
  /** What to do about it, without a full stop. */
  readonly remedy: string;
}

/** Where a release would stop although its rehearsal passed. */
export interface WouldStop {
  readonly points: readonly OpenPoint[];
  /** What to do, in one sentence without a full stop: each point's remedy, or what to accept. */
  readonly remedy: string;
}

/** Everything that is known of one release: what is kept after the run. */
export interface ReleaseRecord {
  readonly schema: 1;
  /** Of this suite. */
  readonly suite: string;
  readonly rehearsal: boolean;
  readonly outcome: 'passed' | 'failed';
  readonly failure: string | null;
  /** `null` when the release failed before it was built. */
  readonly manifest: ReleaseManifest | null;
  readonly manifestSha256: string | null;
  /** In the order of the stages. Their findings are the record's findings. */
  readonly receipts: readonly Receipt[];
  readonly acceptances: readonly Acceptance[];
  /** Only in a rehearsal that passed, and only if a release of the same would stop. */
  readonly wouldStop?: WouldStop;
  readonly started: string;
  readonly finished: string;
  readonly ms: number;
}

export const releaseRecordSchema = v.object({
  schema: v.literal(1),
  suite: v.string(),
  rehearsal: v.boolean(),
  outcome: v.picklist(['passed', 'failed']),
  failure: v.nullable(v.string()),
  manifest: v.nullable(releaseManifestSchema),
  manifestSha256: v.nullable(v.string()),
  receipts: v.array(receiptSchema),
  acceptances: v.array(v.object({ id: v.string(), kind: v.picklist(DECISION_KINDS), by: v.nullable(v.string()) })),
  wouldStop: v.exactOptional(
    v.object({
      points: v.array(v.object({ id: v.string(), message: v.string(), remedy: v.string() })),
      remedy: v.string(),
    }),
  ),
  started: v.string(),
  finished: v.string(),
  ms: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, ReleaseRecord>;
