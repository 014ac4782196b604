import { normalizeName } from '@repo-agent-actions/python-standards';
import { flitVersion, hatchVersion, pdmVersion, poetryVersion } from './version-other-backends.ts';
import { statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import { setuptoolsVersion, usesScm } from './version-setuptools.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

/** The variables that set a version for setuptools-scm and similar tools. */
function pretendVersion(
  name: string | null,
  environment: Readonly<Record<string, string>>,
): { variable: string; value: string } | null {
  const suffix = normalizeName(name ?? '')
    .replaceAll('-', '_')
    .toUpperCase();
  const variables = ['SETUPTOOLS_SCM', 'VCS_VERSIONING'].flatMap((tool) => [
    `${tool}_PRETEND_VERSION_FOR_${suffix}`,
    `${tool}_PRETEND_VERSION`,
  ]);
  for (const variable of [...variables, 'PDM_BUILD_SCM_VERSION']) {
    const value = environment[variable];
    if (value !== undefined && value !== '') return { variable, value };
  }
  return null;
}

async function askBackend(
  project: ProjectDescription,
  source: ProjectSource,
  environment: Readonly<Record<string, string>>,
): Promise<FoundVersion> {
  // A back-end of the project's own is code of the project.
  if (project.backendPath.length > 0 && !project.buildBackend.startsWith('flit_core'))
    return unknownVersion('code', project.buildBackend);
  const [backend] = project.buildBackend.split(/[.:]/u);
  switch (backend) {
    case 'setuptools':
      return await setuptoolsVersion(project, source);
    case 'hatchling':
      return await hatchVersion(project, source, environment);
    case 'flit_core':
    case 'flit':
      return await flitVersion(project, source);
    case 'flit_scm':
      return unknownVersion('scm', null);
    case 'pdm':
      return await pdmVersion(project, source);
    case 'poetry':
    case 'poetry_dynamic_versioning':
      return backend === 'poetry' ? poetryVersion(project, source) : unknownVersion('scm', null);
    default:
      return usesScm(project) ? unknownVersion('scm', null) : unknownVersion('unknown', project.buildBackend);
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
  const found = await askBackend(project, source, environment);
  if (found.source.kind !== 'scm') return found;
  const pretended = pretendVersion(project.name, environment);
  return pretended === null ? found : statedVersion(pretended.value, 'env', pretended.variable, pretended.variable);
}
