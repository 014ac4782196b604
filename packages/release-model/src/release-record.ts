import * as v from 'valibot';
import { DECISION_KINDS, receiptSchema, type Decision, type Receipt } from './receipt.ts';
import { releaseManifestSchema, type ReleaseManifest } from './release-manifest.ts';

/** A point of the checklist that a person took upon themselves. */
export interface Acceptance extends Decision {
  /** Id of the checklist point. */
  readonly id: string;
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
  started: v.string(),
  finished: v.string(),
  ms: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, ReleaseRecord>;
