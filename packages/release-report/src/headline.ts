import { outcomeSign, outcomeText, type ReleaseRecord, type Stage } from '#release-model';
import { visibleLine } from '#harmless-text';
import { gapsOf } from './gaps.ts';
import { stageRows } from './stage-rows.ts';

/** The record's subject: `repo-agent 0.1.0`. */
export function titleOf(record: ReleaseRecord): string {
  const named = record.receipts.find((receipt) => receipt.project !== null);
  const project = record.manifest?.project ?? named?.project ?? 'unnamed project';
  const version =
    record.manifest?.version ?? record.receipts.find((receipt) => receipt.version !== null)?.version ?? '';
  return visibleLine(`${record.rehearsal ? 'Rehearsal of' : 'Release of'} ${project} ${version}`, 200);
}

/** Every stage that failed, and what it says, in the order of a release. */
export function failuresOf(
  record: Pick<ReleaseRecord, 'receipts'>,
): readonly { readonly stage: Stage; readonly sentence: string }[] {
  return stageRows(record)
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ stage, failure }) => ({ stage, sentence: failure ?? `${stage}: failed. See its receipt.` }));
}

/** The sentences of a record that failed: its own, then those of the other stages. */
export function sentencesOf(record: ReleaseRecord): readonly string[] {
  const failed = record.outcome === 'failed' ? failuresOf(record).map(({ sentence }) => sentence) : [];
  const own = record.failure === null ? [] : [record.failure];
  // The sentence of one stage alone is that of the record
  return failed.length < 2 ? own : [...new Set([...own, ...failed])];
}

/** The outcome of a record: `passed`, or `passed; a release would stop at: changelog-updated`. */
export function outcomeWords({ outcome, wouldStop }: Pick<ReleaseRecord, 'outcome' | 'wouldStop'>): string {
  if (outcome !== 'passed' || wouldStop === undefined) return outcomeText(outcome);
  const ids = wouldStop.points.map(({ id }) => id).join(', ');
  return `${outcomeText(outcome)}; a release would stop at: ${visibleLine(ids, 1000)}`;
}

/** Some names in a sentence: `a`, `a and b`, `a, b and c`. */
function named(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/u, ' and ');
}

/** The verdict in a few words: `Passed.`, `Failed in upload.` */
export function verdictOf(record: ReleaseRecord): string {
  if (record.outcome === 'passed') {
    const verdict = outcomeWords(record);
    return `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.${record.rehearsal ? ' Nothing left this machine.' : ''}`;
  }
  const stages = failuresOf(record).map(({ stage }) => stage);
  if (stages.length === 0) return 'Failed.';
  return `Failed in ${named(stages)}.`;
}

/** The verdict at the top of the page: its words, its sign and the class of its color. */
export interface PageVerdict {
  readonly tone: 'passed' | 'failed' | 'open';
  readonly sign: string;
  readonly text: string;
}

/** What the page says first. Stages without a receipt keep a release from being told as passed. */
export function pageVerdict(record: ReleaseRecord): PageVerdict {
  const text = verdictOf(record);
  if (record.outcome === 'failed') return { tone: 'failed', sign: outcomeSign('failed'), text };
  const { unknown, later } = gapsOf(record);
  if (unknown.length > 0)
    return {
      tone: 'open',
      sign: outcomeSign('unknown'),
      text: `Passed as far as its receipts tell. Nothing is known of ${named(unknown)}.`,
    };
  if (record.wouldStop !== undefined) return { tone: 'open', sign: outcomeSign('passed'), text };
  if (later.length > 0 && !record.rehearsal)
    return { tone: 'open', sign: outcomeSign('passed'), text: `Passed so far, without ${named(later)}.` };
  return { tone: 'passed', sign: outcomeSign('passed'), text };
}
