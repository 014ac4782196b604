import { flitVersion, hatchVersion, pdmVersion, poetryVersion } from './version-other-backends.ts';
import { statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import { findGitVersioning, type GitVersioning } from './git-versioning.ts';
import { maturinVersion } from './version-maturin.ts';
import { setuptoolsVersion } from './version-setuptools.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

/** The version that a variable sets for the tool that would take it from git. */
function pretendVersion(
  { variables }: GitVersioning,
  environment: Readonly<Record<string, string>>,
): { variable: string; value: string } | null {
  for (const variable of variables) {
    const value = environment[variable];
    if (value !== undefined && value !== '') return { variable, value };
  }
  return null;
}

async function askBackend(
  project: ProjectDescription,
  source: ProjectSource,
  environment: Readonly<Record<string, string>>,
  isOfGit: boolean,
): Promise<FoundVersion> {
  // A back-end of the project's own is code of the project.
  if (project.backendPath.length > 0 && !project.buildBackend.startsWith('flit_core'))
    return unknownVersion('code', project.buildBackend);
  const [backend] = project.buildBackend.split(/[.:]/u);
  switch (backend) {
    case 'setuptools':
      return await setuptoolsVersion(project, source, isOfGit);
    case 'hatchling':
      return await hatchVersion(project, source, environment);
    case 'flit_core':
    case 'flit':
      return await flitVersion(project, source);
    case 'flit_scm':
      return unknownVersion('scm', null);
    case 'maturin':
      return await maturinVersion(project, source);
    case 'pdm':
      return await pdmVersion(project, source);
    case 'poetry':
    case 'poetry_dynamic_versioning':
      return backend === 'poetry' ? poetryVersion(project, source) : unknownVersion('scm', null);
    default:
      return isOfGit ? unknownVersion('scm', null) : unknownVersion('unknown', project.buildBackend);
  }
}

/**
 * Finds the version of a project without running any of its code: the static one, or the one that the back-end would
 * take from a file. Never guesses: where only a build can tell, the version is `null`.
 */
export async function findVersion(
  project: ProjectDescription,
  source: ProjectSource,
  environment: Readonly<Record<string, string>>,
): Promise<FoundVersion> {
  if (project.version !== null) {
    const place = `${project.file} ${project.versionKey ?? ''}`.trim();
    const found = statedVersion(project.version, 'static', project.file, source.show(place));
    // What is wrong with a version in [project] is already among the findings of pyproject.toml.
    return project.versionKey === '[project] version' ? { ...found, findings: [] } : found;
  }
  if (!project.isVersionDynamic) return unknownVersion('unknown', null);
  const versioning = await findGitVersioning(project, source);
  const found = await askBackend(project, source, environment, versioning !== null);
  if (found.source.kind !== 'scm' || versioning === null) return found;
  const pretended = pretendVersion(versioning, environment);
  return pretended === null ? found : statedVersion(pretended.value, 'env', pretended.variable, pretended.variable);
}
