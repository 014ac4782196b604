import type { ProjectFacts } from '#release-model';
import type { GitHost } from '../git.ts';
import { describeProject } from './describe-project.ts';
import { findVersion } from './find-version.ts';
import type { PackageHints } from '../import-packages.ts';
import { openProject } from './project-source.ts';
import { packageHintsOf } from './setup-settings.ts';

/** Name and version of a project, as its files say them, and what stages need that know neither. */
export interface NamedProject extends Pick<
  ProjectFacts,
  'version' | 'versionSource' | 'requiresPython' | 'classifiers' | 'scripts'
> {
  /** `null` when it has none, or only a build can tell it. */
  readonly name: string | null;
  readonly hints: PackageHints;
}

/**
 * Reads name and version of a project without running its code.
 * @param listed - its files, if they have just been listed
 * @throws ReleaseError when there is no project, or a file can't be read
 */
export async function namedProject(
  projectDir: string,
  host: GitHost,
  listed?: readonly string[],
): Promise<NamedProject> {
  const source = await openProject(projectDir, '', host, listed);
  const project = await describeProject(source, {});
  const { version, source: versionSource } = await findVersion(project, source, host.environment);
  const { name, requiresPython, classifiers, scripts } = project;
  return { name, version, versionSource, requiresPython, classifiers, scripts, hints: packageHintsOf(project) };
}
