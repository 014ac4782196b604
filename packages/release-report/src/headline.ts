import type { ReleaseRecord } from '#release-model';
import { visibleLine } from '#harmless-text';
import { stageRows } from './stage-rows.ts';

/** The record's subject: `repo-agent 0.1.0`. */
export function titleOf(record: ReleaseRecord): string {
  const named = record.receipts.find((receipt) => receipt.project !== null);
  const project = record.manifest?.project ?? named?.project ?? 'unnamed project';
  const version =
    record.manifest?.version ?? record.receipts.find((receipt) => receipt.version !== null)?.version ?? '';
  return visibleLine(`${record.rehearsal ? 'Rehearsal of' : 'Release of'} ${project} ${version}`, 200);
}

/** The verdict in a few words: `Passed.`, `Failed in upload.` */
export function verdictOf(record: ReleaseRecord): string {
  if (record.outcome === 'passed') return record.rehearsal ? 'Passed. Nothing left this machine.' : 'Passed.';
  const stage = stageRows(record).find((row) => row.outcome === 'failed')?.stage;
  return stage === undefined ? 'Failed.' : `Failed in ${stage}.`;
}
