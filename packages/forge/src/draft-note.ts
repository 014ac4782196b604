import { markdownAddress, markdownCode, markdownText } from '#harmless-text';
import { STAGES, type Stage } from '#release-model';

/** What a draft says about itself. */
export interface DraftFacts {
  readonly tag: string;
  /** The page of the run that made it; `null` if unknown. */
  readonly runUrl: string | null;
  /** The stages that have passed, as far as receipts show it. */
  readonly passed: readonly Stage[];
  /** Where its last attempt has stopped, and why; `null`: nowhere. */
  readonly stopped: { readonly stage: Stage | null; readonly failure: string } | null;
}

const BEGIN = '> **This is a draft: ';

/** Our note: the first of the lines of a quotation, up to its end. */
const NOTE = new RegExp(String.raw`^${BEGIN.replaceAll('*', String.raw`\*`)}.*(?:\r?\n>.*)*`, 'mu');

/** Of a reason, which is whole in the log and in the report. Characters. */
const REASON_ROOM = 1_000;

function stoppedLine({ stopped }: DraftFacts): readonly string[] {
  if (stopped === null) return [];
  const { stage, failure } = stopped;
  return [`> **It has stopped${stage === null ? '' : ` at ${stage}`}:** ${markdownText(failure, REASON_ROOM)}`];
}

/** What a draft release is, and what a person does with it, in Markdown: the notes of the release replace it. */
export function draftNote(facts: DraftFacts): string {
  const { tag, runUrl, passed } = facts;
  const run = runUrl === null ? 'the run that made it' : `the run that made it (${markdownAddress(runUrl)})`;
  const done = STAGES.filter((stage) => passed.includes(stage) && stage !== 'stage');
  const open = STAGES.slice(STAGES.indexOf('stage') + 1).filter((stage) => !passed.includes(stage));
  const so = done.length === 0 ? '' : ` So far, these stages have passed: ${done.join(', ')}.`;
  return [
    `${BEGIN}${markdownCode(tag, 200)} is not released yet.** It keeps the files that were built, so that every later stage, and every later attempt, uses the same bytes.${so} Still to come: ${open.join(', ')}.`,
    ...stoppedLine(facts),
    `> **Leave it as it is.** After the last stage, ${run} publishes it and replaces this text. Don't publish or edit it by hand: publishing it here uploads nothing. If that run has stopped, continue it there. Delete the draft only if ${markdownCode(tag, 200)} will never be released.`,
  ].join('\n>\n');
}

/**
 * The notes of a draft with another note in the place of ours.
 * @returns `null` when there is none: then somebody has removed it
 */
export function withDraftNote(notes: string, note: string): string | null {
  return NOTE.test(notes) ? notes.replace(NOTE, () => note) : null;
}
