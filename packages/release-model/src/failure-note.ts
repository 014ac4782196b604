import * as v from 'valibot';

/** Why a job failed where no stage could leave a receipt: preflight refused, the source wasn't there, an input was wrong. */
export interface FailureNote {
  readonly schema: 1;
  /** The key of the job in its workflow. */
  readonly job: string;
  /** The action that failed: `preflight`. */
  readonly action: string;
  /** One sentence. */
  readonly failure: string;
  /** When. RFC 3339, UTC. */
  readonly at: string;
}

export const failureNoteSchema = v.object({
  schema: v.literal(1),
  job: v.string(),
  action: v.string(),
  failure: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp('is not an RFC 3339 time')),
}) satisfies v.GenericSchema<unknown, FailureNote>;
