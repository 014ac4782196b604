import { lazyModule } from '#lazy-modules';
import type { Finding } from '#release-model';
import type { GitHost } from '../git.ts';

// It contains the code that reads name and version for every back-end
const readHistory = lazyModule(() => import('./history-of-project.ts'));

/**
 * Judges whether git has what the version of a project in a folder is taken from; see `judgeHistory`. None of the
 * project's code is run.
 * @param projectDir - absolute
 * @param listed - its files, if `listProjectFiles` has just listed them
 * @returns no findings where the files can't be read as a project: `validate` reports what is wrong with them
 */
export async function judgeHistoryOf(
  projectDir: string,
  released: { readonly tag: string | null; readonly tagPrefix: string | null },
  host: GitHost,
  listed?: readonly string[],
): Promise<readonly Finding[]> {
  const { historyOfProject } = await readHistory();
  return await historyOfProject(projectDir, released, host, listed);
}
