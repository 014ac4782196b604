import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isReceiptOf } from '#distributions';
import { DOCUMENT_NAMES, type WantedAsset } from '#forge';
import {
  parseReceipt,
  serialize,
  SUITE_VERSION,
  type Acceptance,
  type Host,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
} from '#release-model';
import { releaseFolder, sha256Of, type StageRecorder, writeFileAtomically } from '#release-store';

/** The release that a record describes. */
export interface RecordedRelease {
  readonly manifest: ReleaseManifest;
  readonly manifestSha256: string;
  readonly normalizedName: string;
  /** Title of its release. */
  readonly title: string;
}

/** What people took responsibility for, according to the receipt of the checklist. */
function acceptancesIn(receipts: readonly Receipt[]): readonly Acceptance[] {
  const items = receipts.filter(({ stage }) => stage === 'checklist').flatMap((receipt) => receipt.items);
  return items.flatMap(({ subject, decision }) => (decision === undefined ? [] : [{ id: subject, ...decision }]));
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

/** What a record says about a release, except for the stage that writes it. */
function storyOf(
  { manifest, manifestSha256 }: Pick<RecordedRelease, 'manifest' | 'manifestSha256'>,
  receipts: readonly Receipt[],
): Pick<ReleaseRecord, 'manifest' | 'manifestSha256' | 'receipts' | 'acceptances' | 'outcome' | 'failure'> {
  const done = toldBy(receipts, manifest);
  const failed = done.find(({ outcome }) => outcome === 'failed');
  return {
    outcome: failed === undefined ? 'passed' : 'failed',
    failure: failed?.failure ?? null,
    manifest,
    manifestSha256,
    receipts: done,
    acceptances: acceptancesIn(done),
  };
}

/** Whether a record matches the stages of this run, except for the stage that writes it. */
export function isRecordOf(record: ReleaseRecord, release: RecordedRelease, receipts: readonly Receipt[]): boolean {
  const { outcome, failure, manifest, manifestSha256, acceptances } = record;
  const told = record.receipts.filter(({ stage }) => stage !== 'release');
  const said = { outcome, failure, manifest, manifestSha256, receipts: told, acceptances };
  return isDeepStrictEqual(said, storyOf(release, receipts)) && !record.rehearsal;
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
): Promise<WantedAsset> {
  const story = storyOf({ manifest, manifestSha256 }, receipts);
  const own = await ownReceipt(recorder, title);
  const all = [...story.receipts, own];
  const record: ReleaseRecord = {
    schema: 1,
    suite: SUITE_VERSION,
    rehearsal: false,
    ...story,
    receipts: all,
    started: all.map(({ started }) => started).sort()[0] ?? own.started,
    finished: own.finished,
    ms: all.reduce((sum, { ms }) => sum + ms, 0),
  };
  const text = serialize(record);
  const path = join(releaseFolder(storeFolder, normalizedName), DOCUMENT_NAMES.record);
  await writeFileAtomically(path, text);
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = sha256Of(bytes);
  return { name: DOCUMENT_NAMES.record, kind: 'record', path, size: bytes.length, sha256 };
}
