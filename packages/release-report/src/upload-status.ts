import { countText, type ReleaseRecord } from '#release-model';
import { stageRows, type StageRow } from './stage-rows.ts';

/** What one index has of the release, as far as the record shows. */
export interface UploadStatus {
  readonly which: 'test' | 'production';
  /** URL; `null` when the stage left no receipt. */
  readonly index: string | null;
  /** One sentence: the first thing that readers want to know after a failure. */
  readonly sentence: string;
}

function sentenceOf(row: StageRow | undefined, noun: string, record: ReleaseRecord): string {
  if (row === undefined) return `${noun}: the upload was not reached; nothing was sent.`;
  const files = row.items.filter((item) => item.kind === 'file');
  const there = files.filter((item) => item.outcome === 'passed');
  const undecided = files.filter((item) => item.outcome === 'unknown');
  const expected = record.manifest?.files.length ?? files.length;
  if (there.length === 0 && undecided.length === 0) {
    if (row.outcome === 'passed') return `${noun}: the upload passed; the record doesn't list its files.`;
    return row.outcome === 'unknown'
      ? `${noun}: the record doesn't say what was sent.`
      : `${noun}: no file of this release was sent.`;
  }
  const open = undecided.length === 0 ? '' : ` For ${countText(undecided.length, 'file')}, it is unknown.`;
  const version = record.manifest === null ? 'The version' : `Version ${record.manifest.version}`;
  const rest =
    there.length < expected && there.length > 0
      ? ` ${version} is partly uploaded there: run again with the same files; rebuilt files would be refused.`
      : '';
  return `${noun}: ${String(there.length)} of ${countText(expected, 'file')} are there.${open}${rest}`;
}

/** What the test index and the production index have now, for deciding what to do next. */
export function uploadStatuses(record: ReleaseRecord): readonly UploadStatus[] {
  const rows = stageRows(record);
  const test = rows.find((row) => row.stage === 'upload-test');
  const production = rows.find((row) => row.stage === 'upload');
  return [
    { which: 'test', index: test?.index ?? null, sentence: sentenceOf(test, 'Test index', record) },
    {
      which: 'production',
      index: production?.index ?? null,
      sentence: sentenceOf(production, 'Production index', record),
    },
  ];
}
