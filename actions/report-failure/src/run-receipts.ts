import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { visibleText } from '#harmless-text';
import { ownReceipt, receiptsOfRun, type ArtifactStore } from '#hand-over';
import { knownTrouble, isSystemError, type Host, type Receipt } from '#release-model';
import { readReceipts } from '#release-store';

/** The available receipts of a run. */
export interface RunReceipts {
  readonly receipts: readonly Receipt[];
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
 * The receipts that the stages of this run left: as artifacts, and, for a step in the stages' own job, in the store.
 * A failure must be reported even without them, so nothing is thrown if they are unavailable.
 */
export async function collectReceipts(
  openStore: () => ArtifactStore,
  { storeFolder, temporaryFolder, redact = (text) => text }: Pick<Host, 'storeFolder' | 'temporaryFolder' | 'redact'>,
): Promise<RunReceipts> {
  const receipts = new Map<string, Receipt>();
  const troubles: string[] = [];
  const add = (receipt: Receipt): void => {
    // Before it is escaped, which would hide a secret from those that look for it
    const failure = receipt.failure === null ? null : visibleText(redact(receipt.failure));
    receipts.set(`${receipt.stage} ${receipt.python ?? ''}`, { ...receipt, failure });
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const trouble = knownTrouble(error);
      if (trouble === null) throw error;
      troubles.push(visibleText(redact(trouble.message)));
    }
  };
  await attempt(async () => {
    for (const found of await receiptsOfRun(openStore(), temporaryFolder)) {
      await attempt(() => {
        add(ownReceipt(found));
        return Promise.resolve();
      });
    }
  });
  for (const release of await foldersIn(storeFolder)) {
    for (const folder of (await foldersIn(release)).filter((path) => basename(path) === 'receipts')) {
      await attempt(async () => {
        for (const receipt of await readReceipts(folder)) add(receipt);
      });
    }
  }
  return { receipts: [...receipts.values()], troubles };
}
