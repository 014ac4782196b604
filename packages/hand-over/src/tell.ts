import { visibleValue } from '#harmless-text';
import type { Host, Stage } from '#release-model';
import type { KeptReceipts } from './keep-receipts.ts';
import type { RestoredReceiptsResult } from './restore-receipts.ts';
import type { RestoredRelease } from './restore-release.ts';

// What a person reads in the log about what was handed over.

type Log = Pick<Host, 'info' | 'warning'>;

/** Which files came from where. */
export function tellRestored({ manifest, sha256, source, files, replaced }: RestoredRelease, host: Log): void {
  host.info(`${manifest.project} ${manifest.version} from ${source}, manifest sha256 ${sha256}:`);
  for (const { filename, source: from } of files) {
    const instead = replaced.includes(filename)
      ? ', instead of another file of this name that an earlier build left'
      : '';
    host.info(`  ${filename}${from === source ? '' : ` (${from})`}${instead}`);
  }
}

/** Which receipts came, and which of them are ignored. */
export function tellReceipts({ receipts, foreign, contradicted }: RestoredReceiptsResult, host: Log): void {
  for (const origin of foreign) host.warning(`${origin}: belongs to another release and is ignored.`);
  for (const sentence of contradicted) host.warning(sentence);
  host.info(
    `Receipts: ${receipts.map(({ stage, python }) => `${stage}${python === null ? '' : ` (${python})`}`).join(', ') || 'none'}.`,
  );
}

/** Files among the receipts that no stage of this job has written. */
export function tellStrange(names: readonly string[], stages: readonly Stage[], host: Log): void {
  for (const name of names) {
    host.warning(
      `${visibleValue(name, 100)}: is among the receipts, but doesn't belong to ${stages.join(', ')}; it is not handed over. Find out what in this job wrote it.`,
    );
  }
}

/** Which receipts are in the draft now. @param done - `null` when there is no draft to keep them in */
export function tellKept(done: KeptReceipts | null, tag: string, host: Log): void {
  if (done === null) {
    host.info(`There is no draft release of ${tag} with built files: no receipts are kept.`);
    return;
  }
  for (const origin of done.foreign) host.warning(`${origin}: belongs to another release and is ignored.`);
  host.info(`The draft release of ${tag} keeps ${done.kept.join(', ') || 'no receipts: this run has none'}.`);
}
