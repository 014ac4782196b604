import type { FailureNote } from './failure-note.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Receipt } from './receipt.ts';
import type { ReleaseManifest } from './release-manifest.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { UploadPlan } from './upload-plan.ts';

/** The one text form of every document of ours: two blanks of indent and a closing line feed. */
export function serialize(
  document: ReleaseManifest | Receipt | ReleaseRecord | ProjectFacts | UploadPlan | FailureNote,
): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
