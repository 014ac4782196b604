import * as v from 'valibot';
import { bytesSchema } from './distribution.ts';
import type { FindingLocation, RecordedFinding } from './finding.ts';
import { findingLocationSchema, findingSchema } from './finding-schema.ts';
import { notesPlanSchema, type NotesPlan } from './notes-plan.ts';
import { releaseChangesSchema, type ReleaseChanges } from './release-changes.ts';
import { STAGES, type Stage } from './stage.ts';

export const OUTCOMES = ['passed', 'failed', 'unknown', 'not-configured', 'not-sent', 'skipped'] as const;

/**
 * The outcome of a stage or of one point of it. Only `passed` says that something was checked and is good:
 * `unknown` could not be checked, `not-configured` doesn't apply to this project, `not-sent` was deliberately left
 * undone (rehearsal, dry run), `skipped` was not asked for or not reached.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** One point of a stage: a command, a file, an import, a script. */
export interface ReceiptItem {
  /** Sort of point, for whoever reads the receipt: `command`, `file`, `import`, `script`, `extra`, `smoke-test`, `install`, `rule`, … */
  readonly kind: string;
  /** Which one: `pytest`, `x-1.0.tar.gz`, `automation --help`. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** What happened, one sentence or a few lines; empty when there is nothing to say. */
  readonly message: string;
  /** What to do about it, without a full stop; absent: nothing, or what the message says. */
  readonly remedy?: string;
  /** Where it is, in the tree of the project or in an archive. */
  readonly location?: FindingLocation;
  /** Milliseconds. */
  readonly ms: number;
  readonly python?: string;
  /** HTTP status of the last answer. */
  readonly status?: number;
  readonly attempts?: number;
  readonly bytes?: number;
  /** The most bytes that the index takes of a file. */
  readonly limit?: number;
  /** Of a command that ran tests on one Python, as pytest counted them. */
  readonly tests?: TestCounts;
  /** Of a command that ran tests on one Python: the percentage of lines (and branches) that they reached. */
  readonly coverage?: number;
  readonly sha256?: string;
  readonly urls?: readonly string[];
  /** The server's own words, newest last. */
  readonly serverMessages?: readonly string[];
  /** By file name: milliseconds from the start of this point until every installer saw the file. */
  readonly seenAfter?: Readonly<Record<string, number>>;
  /** Of a point of the checklist: what a person took upon themselves. */
  readonly decision?: Decision;
}

/** How many tests a command ran. */
export interface TestCounts {
  /** Of which something was run, however they ended. */
  readonly ran: number;
  readonly failed: number;
  readonly skipped: number;
}

/** `accepted`: a person lets an unknown pass. `confirmed`: a person says that it is done. */
export const DECISION_KINDS = ['accepted', 'confirmed'] as const;

/** What a person decided about a point of the checklist. */
export interface Decision {
  readonly kind: (typeof DECISION_KINDS)[number];
  /** Who started the run, as the runner says; `null` at a terminal. */
  readonly by: string | null;
}

/** What a stage did. Written when it fails, too. */
export interface Receipt {
  readonly schema: 1;
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly project: string | null;
  readonly version: string | null;
  /** The index's URL, for the stages that talk to one. */
  readonly index: string | null;
  /** `3.12`, for receipts of one Python only. */
  readonly python: string | null;
  /** The sentence of a stage that failed. */
  readonly failure: string | null;
  readonly items: readonly ReceiptItem[];
  readonly findings: readonly RecordedFinding[];
  /** Of the stage `validate`: what changed, in Markdown, as the changelog has it. */
  readonly changes?: string;
  /** Of the stage `validate`: what else the notes of the release need of the project. */
  readonly notes?: NotesPlan;
  /** Of the stage `check`: the description as HTML, as the index renders it; absent: not rendered, or too long to pass on. */
  readonly readme?: string;
  /** Of the stage `check`: what has changed since the release before; absent: nobody looked. */
  readonly comparison?: ReleaseChanges;
  /** RFC 3339, UTC. */
  readonly started: string;
  readonly finished: string;
  /** Milliseconds. */
  readonly ms: number;
}

const rfc3339 = v.pipe(v.string(), v.isoTimestamp('is not an RFC 3339 time'));

export const receiptItemSchema = v.object({
  kind: v.string(),
  subject: v.string(),
  outcome: v.picklist(OUTCOMES),
  message: v.string(),
  remedy: v.exactOptional(v.string()),
  location: v.exactOptional(findingLocationSchema),
  ms: bytesSchema,
  python: v.exactOptional(v.string()),
  status: v.exactOptional(bytesSchema),
  attempts: v.exactOptional(bytesSchema),
  bytes: v.exactOptional(bytesSchema),
  limit: v.exactOptional(bytesSchema),
  tests: v.exactOptional(v.object({ ran: bytesSchema, failed: bytesSchema, skipped: bytesSchema })),
  coverage: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  sha256: v.exactOptional(v.string()),
  urls: v.exactOptional(v.array(v.string())),
  serverMessages: v.exactOptional(v.array(v.string())),
  seenAfter: v.exactOptional(v.record(v.string(), bytesSchema)),
  decision: v.exactOptional(v.object({ kind: v.picklist(DECISION_KINDS), by: v.nullable(v.string()) })),
}) satisfies v.GenericSchema<unknown, ReceiptItem>;

export const receiptSchema = v.object({
  schema: v.literal(1),
  stage: v.picklist(STAGES),
  outcome: v.picklist(OUTCOMES),
  project: v.nullable(v.string()),
  version: v.nullable(v.string()),
  index: v.nullable(v.string()),
  python: v.nullable(v.string()),
  failure: v.nullable(v.string()),
  items: v.array(receiptItemSchema),
  findings: v.array(findingSchema),
  changes: v.exactOptional(v.string()),
  notes: v.exactOptional(notesPlanSchema),
  readme: v.exactOptional(v.string()),
  comparison: v.exactOptional(releaseChangesSchema),
  started: rfc3339,
  finished: rfc3339,
  ms: bytesSchema,
}) satisfies v.GenericSchema<unknown, Receipt>;
