import * as v from 'valibot';
import { sha256Schema } from './distribution.ts';

export const PLAN_STATES = ['new', 'identical', 'conflict'] as const;

/**
 * What uploading one file would mean: `new`, `identical` (the index has the same sha256), `conflict` (it has other
 * bytes).
 */
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlannedFile {
  readonly filename: string;
  readonly state: PlanState;
  /** Of our file. */
  readonly sha256: string;
  /** Of the index's file; `null` when it has none or doesn't say. */
  readonly indexSha256: string | null;
}

/** What publish-index would do, known before the first byte is sent. */
export interface UploadPlan {
  readonly schema: 1;
  /** The upload URL. */
  readonly index: string;
  readonly files: readonly PlannedFile[];
}

export const uploadPlanSchema = v.object({
  schema: v.literal(1),
  index: v.string(),
  files: v.array(
    v.object({
      filename: v.string(),
      state: v.picklist(PLAN_STATES),
      sha256: sha256Schema,
      indexSha256: v.nullable(sha256Schema),
    }),
  ),
}) satisfies v.GenericSchema<unknown, UploadPlan>;
