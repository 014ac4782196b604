import type { ProjectTable, Pyproject } from '#python-standards';
import type { SetupFiles } from './describe-legacy.ts';
import { fieldsOf, LEGACY_BACKEND, type ProjectDescription } from './project-description.ts';
import { REQUIRABLE_FIELDS, type RequirableField } from '#release-model';

function licenseFileOf({ license }: ProjectTable): string | null {
  return license !== null && 'file' in license ? license.file : null;
}

function licenseTextOf({ license }: ProjectTable): string | null {
  if (license === null) return null;
  return 'expression' in license ? license.expression : 'text' in license ? license.text : null;
}

function isDynamic(project: ProjectTable, field: RequirableField): boolean {
  return project.dynamic.includes(field);
}

/** A project that describes itself in the table `[project]`. */
export function describePyproject(
  pyproject: Pyproject,
  project: ProjectTable,
  { setupCfg, setupCall }: SetupFiles,
): ProjectDescription {
  const given = fieldsOf({
    name: project.name,
    version: project.version,
    description: project.description,
    readme: project.readme,
    'requires-python': project.requiresPython,
    license: project.license,
    'license-files': project.licenseFiles,
    authors: project.authors,
    maintainers: project.maintainers,
    keywords: project.keywords,
    classifiers: project.classifiers,
    urls: project.urls,
    dependencies: project.dependencies,
    scripts: { ...project.scripts, ...project.guiScripts },
  });
  const declared = project.importNames ?? project.importNamespaces;
  const names = [...(project.importNames ?? []), ...(project.importNamespaces ?? [])];
  return {
    file: 'pyproject.toml',
    name: project.name,
    untold: [],
    version: project.version,
    versionKey: '[project] version',
    isVersionDynamic: isDynamic(project, 'version'),
    requiresPython: project.requiresPython,
    scripts: { ...project.scripts, ...project.guiScripts },
    extras: Object.keys(project.optionalDependencies),
    areExtrasKnown: !project.dynamic.includes('optional-dependencies'),
    classifiers: project.classifiers,
    urls: project.urls,
    buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject.buildSystem?.requires ?? [],
    backendPath: pyproject.buildSystem?.backendPath ?? [],
    importNames: declared === null ? null : [...new Set(names.map((name) => name.split('.')[0] ?? name))],
    readmeFile: project.readme?.file ?? null,
    license: licenseTextOf(project),
    licenseFile: licenseFileOf(project),
    licenseFiles: project.licenseFiles,
    addresses: {},
    fields: new Set(REQUIRABLE_FIELDS.filter((field) => given.has(field) || isDynamic(project, field))),
    tool: pyproject.tool,
    setupCfg,
    setupCall,
    findings: pyproject.findings,
    lineOf: pyproject.lineOf,
  };
}
