import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';
import type { StoreGuard } from '#release-store';
import type { CommandFiles } from './command-files.ts';
import { killProjectSurvivors, type Spared } from './project-survivors.ts';

/** What code of the project can reach but must not write to. */
export interface Guarded {
  readonly files: CommandFiles;
  readonly store: StoreGuard;
}

/**
 * Cleans up what code of the project left behind.
 * @throws ReleaseError when a process outlived its command, or anything but us wrote to the command files or to the
 *   documents of the release
 */
export async function afterProjectCode({ files, store }: Guarded, spared: Spared): Promise<void> {
  const survivors = await killProjectSurvivors(spared);
  const forged = await store.restore();
  const changed = files.restore();
  if (changed.length > 0) {
    throw new ReleaseError({
      subject: changed.join(', '),
      problem: 'was changed by code of the project, which must not send commands to the runner; it was restored',
      remedy: 'Remove what writes to it from the tests, the build or their dependencies',
    });
  }
  if (forged.length > 0) {
    throw new ReleaseError({
      subject: forged.map((name) => visibleValue(name, 100)).join(', '),
      problem: 'was changed by code of the project, which must not report the results of stages; it was restored',
      remedy: 'Remove what writes to it from the tests, the build or their dependencies',
    });
  }
  const [survivor] = survivors;
  if (survivor !== undefined) {
    throw new ReleaseError({
      subject: survivor.command,
      problem: `was started by code of the project and outlived it (${String(survivors.length)} in total); it was killed`,
      remedy: 'Make the tests and the build stop every process that they start',
    });
  }
}
