import { visibleValue } from '@repo-agent-actions/harmless-text';
import { ReleaseError } from '@repo-agent-actions/release-model';
import type { StoreGuard } from '@repo-agent-actions/release-store';
import type { CommandFiles } from './command-files.ts';
import { killProjectSurvivors, type Spared } from './project-survivors.ts';

/** What code of the project can reach and must not write to. */
export interface Guarded {
  readonly files: CommandFiles;
  readonly store: StoreGuard;
}

/**
 * Sees to it that code of the project has left nothing behind.
 * @throws ReleaseError when a process outlived its command, or somebody else wrote to the command files or to the
 *   documents of the release
 */
export async function afterProjectCode({ files, store }: Guarded, spared: Spared): Promise<void> {
  const survivors = await killProjectSurvivors(spared);
  const forged = await store.restore();
  const changed = files.restore();
  if (changed.length > 0) {
    throw new ReleaseError({
      subject: changed.join(', '),
      problem: 'was written to by code of the project, which must not speak to the runner; it was put back',
      remedy: 'Remove what writes to it from the tests, the build or their dependencies',
    });
  }
  if (forged.length > 0) {
    throw new ReleaseError({
      subject: forged.map((name) => visibleValue(name, 100)).join(', '),
      problem: 'was written to by code of the project, which must not say what stages came to; it was put back',
      remedy: 'Remove what writes to it from the tests, the build or their dependencies',
    });
  }
  const [survivor] = survivors;
  if (survivor !== undefined) {
    throw new ReleaseError({
      subject: survivor.command,
      problem: `was started by code of the project and outlived it (${String(survivors.length)} in all); it was killed`,
      remedy: 'Let the tests and the build end what they start',
    });
  }
}
