import type { ProjectFacts } from '#release-model';
import type { GitHost } from '../git.ts';
import { describeProject } from './describe-project.ts';
import { findVersion } from './find-version.ts';
import { openProject } from './project-source.ts';

/** Name and version of a project, as its files say them. */
export type NamedProject = Pick<ProjectFacts, 'name' | 'version' | 'versionSource'>;

/**
 * Reads name and version of a project without running its code.
 * @returns `null` when it has no name
 * @throws ReleaseError when there is no project, or a file can't be read
 */
export async function namedProject(projectDir: string, host: GitHost): Promise<NamedProject | null> {
  const source = await openProject(projectDir, '', host);
  const project = await describeProject(source, {});
  if (project.name === null) return null;
  const { version, source: versionSource } = await findVersion(project, source, host.environment);
  return { name: project.name, version, versionSource };
}
