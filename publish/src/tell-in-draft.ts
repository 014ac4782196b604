import { openRepository, pageAsset, tellStoppedRelease } from '#hand-over';
import { failureOf, type Host, type ReleaseRecord } from '#release-model';
import type { StagesInputs } from './stages-inputs.ts';

/** What a run that failed leaves for people. */
export interface StoppedRun {
  readonly tag: string;
  readonly record: ReleaseRecord;
  /** Of its page; absolute. */
  readonly reportPath: string;
}

/**
 * Tells in the draft of a tag, if it holds the files of this run, where and why the run has stopped. The failure itself is
 * more important: what goes wrong here is a warning.
 */
export async function tellInDraft(
  access: NonNullable<StagesInputs['release']['forge']>,
  { tag, record, reportPath }: StoppedRun,
  host: Host,
): Promise<void> {
  try {
    const forge = openRepository(access, host);
    if (forge === null) return;
    const page = await pageAsset(reportPath);
    if (await tellStoppedRelease(forge, { tag, record, page }, host))
      host.info(`The draft release of ${tag} says where this run has stopped, and has its report.`);
  } catch (error) {
    host.warning(
      `The draft release of ${tag} doesn't say that this run has stopped. ${failureOf('publish', error, host.signal).sentence}`,
    );
  }
}
