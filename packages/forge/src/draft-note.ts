import { markdownAddress, markdownCode } from '#harmless-text';
import { STAGES, type Stage } from '#release-model';

/** What a draft says about itself. */
export interface DraftFacts {
  readonly tag: string;
  /** The page of the run that made it; `null` if unknown. */
  readonly runUrl: string | null;
  /** The stages that have passed, as far as receipts show it. */
  readonly passed: readonly Stage[];
}

/** What a draft release is, and what a person does with it, in Markdown: the notes of the release replace it. */
export function draftNote({ tag, runUrl, passed }: DraftFacts): string {
  const run = runUrl === null ? 'the run that made it' : `the run that made it (${markdownAddress(runUrl)})`;
  const done = STAGES.filter((stage) => passed.includes(stage) && stage !== 'stage');
  const open = STAGES.slice(STAGES.indexOf('stage') + 1);
  const so = done.length === 0 ? '' : ` So far, these stages have passed: ${done.join(', ')}.`;
  return [
    `> **This is a draft: ${markdownCode(tag, 200)} is not released yet.** It keeps the files that were built, so that every later stage, and every later attempt, uses the same bytes.${so} Still to come: ${open.join(', ')}.`,
    `> **Leave it as it is.** After the last stage, ${run} publishes it and replaces this text. Don't publish or edit it by hand: publishing it here uploads nothing. If that run has stopped, continue it there. Delete the draft only if ${markdownCode(tag, 200)} will never be released.`,
  ].join('\n>\n');
}
