import { tagScheme } from '#python-standards';
import { ReleaseError, type Finding } from '#release-model';
import type { GitHost } from '../git.ts';
import { configOf } from '../read-project.ts';
import { describeProject } from './describe-project.ts';
import { findVersion } from './find-version.ts';
import { judgeHistory } from './judge-history.ts';
import { openProject } from './project-source.ts';

/** What `judgeHistoryOf` returns. */
export async function historyOfProject(
  projectDir: string,
  { tag, tagPrefix }: { readonly tag: string | null; readonly tagPrefix: string | null },
  host: GitHost,
  listed?: readonly string[],
): Promise<readonly Finding[]> {
  try {
    const source = await openProject(projectDir, '', host, listed);
    const project = await describeProject(source, {});
    const config = configOf(project, source.show('pyproject.toml'));
    const found = await findVersion(project, source, host.environment);
    return await judgeHistory(
      project,
      source,
      found,
      { tag, scheme: tagScheme(tagPrefix, config, project.name) },
      host,
    );
  } catch (error) {
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}
