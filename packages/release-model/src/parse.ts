import * as v from 'valibot';
import { failureNoteSchema, type FailureNote } from './failure-note.ts';
import { projectFactsSchema, type ProjectFacts } from './project-facts.ts';
import { receiptSchema, type Receipt } from './receipt.ts';
import { releaseManifestSchema, type ReleaseManifest } from './release-manifest.ts';
import { releaseRecordSchema, type ReleaseRecord } from './release-record.ts';
import { messageOf, ReleaseError } from './release-error.ts';
import { uploadPlanSchema, type UploadPlan } from './upload-plan.ts';

function parseDocument<T>(schema: v.GenericSchema<unknown, T>, text: string, source: string, noun: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: source,
        problem: `is not JSON (${messageOf(cause)})`,
        remedy: `Give the ${noun} as this suite wrote it`,
      },
      { cause },
    );
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new ReleaseError({
    subject: source,
    problem: `is not a ${noun} of schema 1 (${path === null ? '' : `${path}: `}${issue.message})`,
    remedy: `Give the ${noun} as this suite wrote it`,
  });
}

/**
 * Reads a release manifest from JSON.
 * @param source - what to call the text in a message: a path or an input
 * @throws ReleaseError when it isn't JSON, isn't a manifest, or names one file twice
 */
export function parseReleaseManifest(text: string, source: string): ReleaseManifest {
  const manifest = parseDocument(releaseManifestSchema, text, source, 'release manifest');
  const seen = new Set<string>();
  for (const { filename } of manifest.files) {
    if (seen.has(filename)) {
      throw new ReleaseError({
        subject: source,
        problem: `lists ${filename} twice`,
        remedy: 'Build the distributions again',
      });
    }
    seen.add(filename);
  }
  return manifest;
}

/** Reads a receipt from JSON. @throws ReleaseError when it isn't one */
export function parseReceipt(text: string, source: string): Receipt {
  return parseDocument(receiptSchema, text, source, 'receipt');
}

/** Reads a release record from JSON. @throws ReleaseError when it isn't one */
export function parseReleaseRecord(text: string, source: string): ReleaseRecord {
  return parseDocument(releaseRecordSchema, text, source, 'release record');
}

/** Reads project facts from JSON. @throws ReleaseError when they aren't */
export function parseProjectFacts(text: string, source: string): ProjectFacts {
  return parseDocument(projectFactsSchema, text, source, 'set of project facts');
}

/** Reads an upload plan from JSON. @throws ReleaseError when it isn't one */
export function parseUploadPlan(text: string, source: string): UploadPlan {
  return parseDocument(uploadPlanSchema, text, source, 'upload plan');
}

/** Reads a failure note from JSON. @throws ReleaseError when it isn't one */
export function parseFailureNote(text: string, source: string): FailureNote {
  return parseDocument(failureNoteSchema, text, source, 'failure note');
}
