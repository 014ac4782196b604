import type { Finding } from '#release-model';
import { checkMetadataVersion, readBuildSystem } from './build-system.ts';
import { readDependencyGroups } from './dependency-groups.ts';
import { readDependencies, readOptionalDependencies } from './project-dependencies.ts';
import { readEntryPoints, readScripts } from './project-entry-points.ts';
import { readImportNames } from './project-import-names.ts';
import { checkKeys, dynamicKeys, readDynamic, readName, readVersion } from './project-keys.ts';
import { readLicense, readLicenseFiles } from './project-license.ts';
import { readClassifiers, readKeywords, readUrls } from './project-lists.ts';
import { checkOwnExtras, checkSelfDependencies } from './project-own-extras.ts';
import { readPeople } from './project-people.ts';
import { readDescription, readReadme, readRequiresPython } from './project-texts.ts';
import {
  isTable,
  reporterFor,
  typeName,
  type PyprojectTables,
  type RuleContext,
  type TomlTable,
} from './rule-context.ts';
import { readToml10 } from './toml.ts';
import type { BuildSystem, DependencyGroupEntry, ProjectTable } from './project-table.ts';

/** A `pyproject.toml`, read and judged. */
export interface Pyproject {
  /** `null` when there is no table `[project]`. */
  readonly project: ProjectTable | null;
  /** `null` when there is no table `[build-system]`. */
  readonly buildSystem: BuildSystem | null;
  readonly dependencyGroups: Readonly<Record<string, readonly DependencyGroupEntry[]>>;
  readonly tool: Readonly<Record<string, unknown>>;
  /** P01 to P20, `U…` where PyPI's own rule is meant, `build-system`, `dependency-groups`, `top-level`. */
  readonly findings: readonly Finding[];
  /** The line (from 1) of a key, or of the nearest one around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

function readProject(context: RuleContext): ProjectTable {
  checkKeys(context);
  const imports = readImportNames(context);
  return {
    name: readName(context),
    version: readVersion(context),
    dynamic: readDynamic(context),
    description: readDescription(context),
    readme: readReadme(context),
    requiresPython: readRequiresPython(context),
    license: readLicense(context),
    licenseFiles: readLicenseFiles(context),
    authors: readPeople(context, 'authors'),
    maintainers: readPeople(context, 'maintainers'),
    keywords: readKeywords(context),
    classifiers: readClassifiers(context),
    urls: readUrls(context),
    scripts: readScripts(context, 'scripts'),
    guiScripts: readScripts(context, 'gui-scripts'),
    entryPoints: readEntryPoints(context),
    dependencies: readDependencies(context),
    optionalDependencies: readOptionalDependencies(context),
    importNames: imports.names,
    importNamespaces: imports.namespaces,
  };
}

const TABLES = ['build-system', 'project', 'dependency-groups', 'tool'];

/**
 * Reads and judges a `pyproject.toml` (PEP 517, 518, 621, 639, 735, 794).
 * @param source - what to call the file in messages
 * @param tables - an index's licenses and classifiers; without them, identifiers are not checked
 * @throws ReleaseError with line and column when it isn't TOML 1.0. Everything else that is wrong is a finding.
 */
export function readPyproject(text: string, source: string, tables: PyprojectTables = {}): Pyproject {
  const document = readToml10(text, source);
  const findings: Finding[] = [];
  const report = reporterFor(findings, source, document.lineOf);
  const { project: projectValue, 'build-system': buildValue, 'dependency-groups': groups, tool } = document.data;
  const project: TomlTable = isTable(projectValue) ? projectValue : {};
  const backend = isTable(buildValue) ? buildValue['build-backend'] : undefined;
  const context: RuleContext = {
    project,
    dynamic: dynamicKeys(project),
    buildBackend: typeof backend === 'string' ? backend : null,
    tables,
    report,
  };
  for (const key of Object.keys(document.data)) {
    if (!TABLES.includes(key))
      report('top-level', 'warning', [key], 'is not a table of pyproject.toml', 'Move it below [tool]');
  }
  if (projectValue !== undefined && !isTable(projectValue)) {
    report(
      'P01',
      'refused',
      ['project'],
      `must be a table, not ${typeName(projectValue)}`,
      'Write [project] on its own line',
    );
  }
  const buildSystem = readBuildSystem(context, buildValue);
  checkMetadataVersion(context, buildSystem);
  const described = isTable(projectValue) ? readProject(context) : null;
  const dependencyGroups = readDependencyGroups(context, groups);
  if (described !== null) {
    checkOwnExtras(context, described, dependencyGroups);
    checkSelfDependencies(context, described);
  }
  return {
    project: described,
    buildSystem,
    dependencyGroups,
    tool: isTable(tool) ? tool : {},
    findings,
    lineOf: document.lineOf,
  };
}

/**
 * A project with the settings of its `hatch.toml`, which hatch and hatchling put over those below `[tool.hatch]`, table by
 * table.
 * @param text - of `hatch.toml`; `null`: there is none
 * @param source - the file in messages
 * @throws ReleaseError when it isn't TOML
 */
export function withHatchToml(pyproject: Pyproject, text: string | null, source: string): Pyproject {
  if (text === null) return pyproject;
  const { hatch } = pyproject.tool;
  const settings = { ...(isTable(hatch) ? hatch : {}), ...readToml10(text, source).data };
  return { ...pyproject, tool: { ...pyproject.tool, hatch: settings } };
}
