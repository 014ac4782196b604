import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { isReceiptOf } from '#distributions';
import { visibleValue } from '#harmless-text';
import { normalizeName } from '#python-standards';
import { parseReceipt, ReleaseError, stagesOfJob, type Receipt, type ReleaseManifest } from '#release-model';
import { receiptPath, releaseFolder, sha256Of, writeFileAtomically } from '#release-store';
import { isReceiptArtifact, jobOfReceipts, receiptArtifactName, receiptFilename } from './artifact-names.ts';
import { believedReceipts, jobOfStage } from './believed-receipts.ts';
import type { JobResult } from './job-results.ts';
import { readRestoredReceipts, writeRestoredReceipts } from './restored-receipts.ts';

export interface RestoreReceiptsRequest {
  readonly store: Pick<ArtifactStore, 'list' | 'download'>;
  /** Only receipts of this release count. */
  readonly manifest: Pick<ReleaseManifest, 'project' | 'version'>;
  /** What the server says about the earlier jobs whose receipts are needed; empty: all receipts are. */
  readonly results: readonly JobResult[];
  /** Absolute. */
  readonly storeFolder: string;
  /** Absolute; what is downloaded stays in it. */
  readonly temporaryFolder: string;
}

export interface RestoredReceiptsResult {
  /** In the order in which they came. */
  readonly receipts: readonly Receipt[];
  /** Absolute. */
  readonly folder: string;
  /** Receipts that belong to another release: names of artifacts. */
  readonly foreign: readonly string[];
  /** Why receipts that the results of the jobs contradict are ignored: sentences. */
  readonly contradicted: readonly string[];
}

/** A receipt that hasn't been judged yet. */
export interface ReceiptText {
  /** The artifact it came from. */
  readonly artifact: string;
  /** Its name there. */
  readonly filename: string;
  readonly text: string;
}

/**
 * Copies the receipts of earlier jobs of this run into the store. Those that an earlier run kept in a draft stay there:
 * others may write to it.
 * @throws ReleaseError for one that isn't a receipt, doesn't match its artifact's name, or is unavailable
 */
export async function restoreReceipts(request: RestoreReceiptsRequest): Promise<RestoredReceiptsResult> {
  const { manifest, storeFolder } = request;
  const name = normalizeName(manifest.project);
  const folder = releaseFolder(storeFolder, name);
  const restored: Record<string, string> = { ...(await readRestoredReceipts(folder)) };
  const found = (await receiptsOfRun(request.store, request.temporaryFolder)).map((one) => ({
    ...one,
    receipt: ownReceipt(one),
  }));
  const foreign = found.filter(({ receipt }) => !isReceiptOf(receipt, manifest));
  const own = found.filter(({ receipt }) => isReceiptOf(receipt, manifest));
  const { results } = request;
  // Those of this job and of later ones are from an earlier attempt of the run, and are written again
  const before = own.filter(({ receipt }) => jobOfStage(receipt.stage, results) !== undefined);
  const strangers = results.length === 0 ? [] : before.filter((one) => isFromAnotherJob(one, results));
  const { receipts, contradicted } =
    results.length === 0
      ? { receipts: own.map(({ receipt }) => receipt), contradicted: [] }
      : believedReceipts(
          before.filter((one) => !strangers.includes(one)).map(({ receipt }) => receipt),
          results,
        );
  for (const { receipt, text } of own.filter((one) => receipts.includes(one.receipt))) {
    const path = receiptPath(storeFolder, name, receipt);
    await writeFileAtomically(path, text);
    restored[basename(path)] = sha256Of(text);
  }
  if (receipts.length > 0) await writeRestoredReceipts(folder, restored);
  return {
    receipts,
    folder: join(folder, 'receipts'),
    foreign: foreign.map(({ artifact }) => `artifact ${artifact}`),
    contradicted: [
      ...contradicted,
      ...strangers.map(
        ({ artifact, receipt: { stage } }) =>
          `The artifact ${artifact} has a receipt of ${stage}, which another job of this run does: it is ignored. Find out what in this run wrote it.`,
      ),
    ],
  };
}

/** Whether the artifact of one job has a receipt of a stage that another job of this run does. */
function isFromAnotherJob(
  { artifact, receipt }: { readonly artifact: string; readonly receipt: Receipt },
  results: readonly JobResult[],
): boolean {
  const job = jobOfReceipts(artifact);
  return job !== null && jobOfStage(receipt.stage, results)?.job !== job;
}

/** Whether an artifact of this name may have a receipt, and under this name. */
function belongsTo(receipt: Receipt, { artifact, filename }: Omit<ReceiptText, 'text'>): boolean {
  if (receipt.python !== null && !/^\d+\.\d+$/u.test(receipt.python)) return false;
  const job = jobOfReceipts(artifact);
  if (job === null) return receiptArtifactName(receipt) === artifact;
  return stagesOfJob(job).includes(receipt.stage) && receiptFilename(receipt) === filename;
}

/**
 * Reads a receipt in an artifact. A job can name its artifacts as it likes, but it can't make one stage's receipt
 * pass for another's: the artifact `receipts-test` contains receipts of the stages of the job test and nothing else, and
 * `receipt-test`, which `hand-over` saves, that of the stage test.
 * @throws ReleaseError for something that isn't a receipt, or doesn't match the artifact's name
 */
export function ownReceipt(found: ReceiptText): Receipt {
  const { artifact, text } = found;
  const receipt = parseReceipt(text, `artifact ${artifact}`);
  const { stage, python } = receipt;
  if (belongsTo(receipt, found)) return receipt;
  throw new ReleaseError({
    subject: `artifact ${artifact}`,
    problem: `contains a receipt of the stage ${stage}${python === null ? '' : ` with Python ${visibleValue(python, 20)}`}, which doesn't match its name`,
    remedy: 'Find out which job of this run wrote it, and start a new run',
  });
}

/** The receipts in this run's artifacts. */
export async function receiptsOfRun(
  store: Pick<ArtifactStore, 'list' | 'download'>,
  temporaryFolder: string,
): Promise<readonly ReceiptText[]> {
  const names = (await store.list())
    .map(({ name }) => name)
    .filter((name) => isReceiptArtifact(name) || jobOfReceipts(name) !== null);
  const texts: ReceiptText[] = [];
  for (const name of [...new Set(names)].sort()) {
    const folder = await mkdtemp(join(temporaryFolder, 'receipt-'));
    await store.download(name, folder);
    for (const filename of (await readdir(folder)).sort()) {
      if (filename.endsWith('.json')) {
        texts.push({ artifact: name, filename, text: await readFile(join(folder, filename), 'utf8') });
      }
    }
  }
  return texts;
}
