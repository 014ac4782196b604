import { ReleaseError } from '@repo-agent-actions/release-model';
import type { CommandFiles } from './command-files.ts';
import { killProjectSurvivors, type Spared } from './project-survivors.ts';

/**
 * Sees to it that code of the project has left nothing behind.
 * @throws ReleaseError when a process outlived its command, or somebody else wrote to the command files
 */
export async function afterProjectCode(files: CommandFiles, spared: Spared): Promise<void> {
  const survivors = await killProjectSurvivors(spared);
  const changed = files.restore();
  if (changed.length > 0) {
    throw new ReleaseError({
      subject: changed.join(', '),
      problem: 'was written to by code of the project, which must not speak to the runner; it was put back',
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
