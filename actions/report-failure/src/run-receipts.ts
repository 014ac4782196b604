import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { visibleText } from '#harmless-text';
import { failureArtifacts, fetchFailureNote, ownReceipt, receiptsOfRun, type ArtifactStore } from '#hand-over';
import { jobOfRun, knownTrouble, isSystemError, type FailureNote, type Host, type Receipt } from '#release-model';
import { readFailureNote, readReceipts } from '#release-store';

/** The available receipts of a run. */
export interface RunReceipts {
  readonly receipts: readonly Receipt[];
  /** Why jobs failed that left no receipt which says it. */
  readonly notes: readonly FailureNote[];
  /** Why some, or all, are unavailable: sentences. */
  readonly troubles: readonly string[];
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return [];
    throw error;
  }
}

/**
 * The receipts and notes that the jobs of this run left: as artifacts, and, for a step in the stages' own job, in the store.
 * A failure must be reported even without them, so nothing is thrown if they are unavailable.
 */
export async function collectReceipts(
  openStore: () => ArtifactStore,
  {
    storeFolder,
    temporaryFolder,
    environment,
    redact = (text) => text,
  }: Pick<Host, 'storeFolder' | 'temporaryFolder' | 'environment' | 'redact'>,
): Promise<RunReceipts> {
  const receipts = new Map<string, Receipt>();
  const notes: FailureNote[] = [];
  const troubles: string[] = [];
  const clean = (text: string): string => visibleText(redact(text));
  const add = (receipt: Receipt): void => {
    // Before it is escaped, which would hide a secret from those that look for it
    const failure = receipt.failure === null ? null : clean(receipt.failure);
    receipts.set(`${receipt.stage} ${receipt.python ?? ''}`, { ...receipt, failure });
  };
  const note = (found: FailureNote): void => {
    notes.push({ ...found, failure: clean(found.failure) });
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const trouble = knownTrouble(error);
      if (trouble === null) throw error;
      troubles.push(clean(trouble.message));
    }
  };
  await attempt(async () => {
    for (const found of await receiptsOfRun(openStore(), temporaryFolder)) {
      await attempt(() => {
        add(ownReceipt(found));
        return Promise.resolve();
      });
    }
    for (const artifact of await failureArtifacts(openStore())) {
      await attempt(async () => {
        note(await fetchFailureNote(openStore(), artifact, temporaryFolder));
      });
    }
  });
  await attempt(async () => {
    const of = jobOfRun(environment);
    const own = of === null ? null : await readFailureNote(storeFolder, of);
    if (own !== null) note(own.note);
  });
  for (const release of await foldersIn(storeFolder)) {
    for (const folder of (await foldersIn(release)).filter((path) => basename(path) === 'receipts')) {
      await attempt(async () => {
        for (const receipt of await readReceipts(folder)) add(receipt);
      });
    }
  }
  return { receipts: [...receipts.values()], notes, troubles };
}
