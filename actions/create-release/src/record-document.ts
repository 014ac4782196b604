import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isReceiptOf } from '#distributions';
import { DOCUMENT_NAMES, type WantedAsset } from '#forge';
import {
  parseReceipt,
  serialize,
  type Host,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
} from '#release-model';
import { recordOfReceipts } from '#release-report';
import { releaseFolder, sha256Of, type StageRecorder, writeFileAtomically } from '#release-store';

/** The release that a record describes. */
export interface RecordedRelease {
  readonly manifest: ReleaseManifest;
  readonly manifestSha256: string;
  readonly normalizedName: string;
  /** Title of its release. */
  readonly title: string;
}

/** This stage's own receipt in its current state: the record is attached before the release is published. */
async function ownReceipt(recorder: StageRecorder, title: string): Promise<Receipt> {
  const path = await recorder.save();
  const receipt = parseReceipt(await readFile(path, 'utf8'), path);
  const message = "this record was attached before the release was published; see the release's page for its state";
  return {
    ...receipt,
    items: [...receipt.items, { kind: 'release', subject: title, outcome: 'unknown', message, ms: 0 }],
  };
}

/** The receipts for the record: of this release, except those of the record's own stage. */
function toldBy(receipts: readonly Receipt[], manifest: ReleaseManifest): readonly Receipt[] {
  return receipts.filter((receipt) => receipt.stage !== 'release' && isReceiptOf(receipt, manifest));
}

/** The record of the stages before the one that writes it. */
export function recordSoFar(
  { manifest, manifestSha256 }: Pick<RecordedRelease, 'manifest' | 'manifestSha256'>,
  receipts: readonly Receipt[],
): ReleaseRecord {
  return recordOfReceipts({ manifest, manifestSha256, receipts: toldBy(receipts, manifest) });
}

/** Whether a record matches the stages of this run, except for the stage that writes it. */
export function isRecordOf(record: ReleaseRecord, release: RecordedRelease, receipts: readonly Receipt[]): boolean {
  const story = recordSoFar(release, receipts);
  const told = record.receipts.filter(({ stage }) => stage !== 'release');
  const said = ({ outcome, failure, manifest, manifestSha256, acceptances }: ReleaseRecord): object => ({
    outcome,
    failure,
    manifest,
    manifestSha256,
    acceptances,
  });
  return !record.rehearsal && isDeepStrictEqual(told, story.receipts) && isDeepStrictEqual(said(record), said(story));
}

/**
 * Writes the release record from the stages' receipts, including this stage's receipt so far.
 * @throws ReleaseError if it can't be written
 */
export async function writeRecordOf(
  { manifest, manifestSha256, normalizedName, title }: RecordedRelease,
  receipts: readonly Receipt[],
  recorder: StageRecorder,
  { storeFolder }: Pick<Host, 'storeFolder'>,
): Promise<{ readonly record: ReleaseRecord; readonly asset: WantedAsset }> {
  const own = await ownReceipt(recorder, title);
  const all = [...toldBy(receipts, manifest), own];
  const record = recordOfReceipts({ manifest, manifestSha256, receipts: all });
  const text = serialize(record);
  const path = join(releaseFolder(storeFolder, normalizedName), DOCUMENT_NAMES.record);
  await writeFileAtomically(path, text);
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = sha256Of(bytes);
  return { record, asset: { name: DOCUMENT_NAMES.record, kind: 'record', path, size: bytes.length, sha256 } };
}
