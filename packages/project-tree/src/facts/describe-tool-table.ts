import { type SetupCfg, isTable, poetryConstraint, type Pyproject, type TomlTable } from '#python-standards';
import type { Finding } from '#release-model';
import { fieldsOf, LEGACY_BACKEND, type ProjectDescription } from './project-description.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'string')
    : typeof value === 'string'
      ? [value]
      : [];
}

function poetryScripts(table: unknown): Readonly<Record<string, string>> {
  if (!isTable(table)) return {};
  const rows = Object.entries(table).flatMap(([name, value]): [string, string][] => {
    const reference = text(value) ?? (isTable(value) ? (text(value['reference']) ?? text(value['callable'])) : null);
    return reference === null ? [] : [[name, reference]];
  });
  return Object.fromEntries(rows);
}

/** Only the entries that contain an address: Poetry allows names alone. */
function addressesOf(people: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const rows = Object.entries(people).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' && /[<@]/u.test(value) ? [[key, value]] : [],
  );
  return Object.fromEntries(rows);
}

/** The addresses of keys of their own, and of a table. */
function urlsOf(keys: TomlTable, table: unknown): Readonly<Record<string, string>> {
  const all = Object.entries({ ...keys, ...(isTable(table) ? table : {}) });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function missingName(key: string): Finding {
  return {
    rule: 'P02',
    severity: 'refused',
    subject: `pyproject.toml [${key}]`,
    message: 'has no name',
    remedy: 'Add the name of the project',
  };
}

type Common = Pick<
  ProjectDescription,
  'file' | 'untold' | 'buildBackend' | 'buildRequires' | 'backendPath' | 'tool' | 'setupCfg' | 'setupCall' | 'lineOf'
>;

function commonOf(pyproject: Pyproject, setupCfg: SetupCfg): Common {
  return {
    file: 'pyproject.toml',
    untold: [],
    buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject.buildSystem?.requires ?? [],
    backendPath: pyproject.buildSystem?.backendPath ?? [],
    tool: pyproject.tool,
    setupCfg,
    setupCall: null,
    lineOf: pyproject.lineOf,
  };
}

/** A project in Poetry's own table, as it was before `[project]`. */
export function describePoetry(pyproject: Pyproject, table: TomlTable, setupCfg: SetupCfg): ProjectDescription {
  const dependencies = isTable(table['dependencies']) ? table['dependencies'] : {};
  const python = dependencies['python'];
  const constraint = text(python) ?? (isTable(python) ? text(python['version']) : null);
  const requiresPython = constraint === null ? null : poetryConstraint(constraint);
  const scripts = poetryScripts(table['scripts']);
  const name = text(table['name']);
  return {
    ...commonOf(pyproject, setupCfg),
    name,
    version: text(table['version']),
    versionKey: '[tool.poetry] version',
    isVersionDynamic: false,
    requiresPython,
    scripts,
    extras: isTable(table['extras']) ? Object.keys(table['extras']) : [],
    areExtrasKnown: true,
    classifiers: texts(table['classifiers']),
    urls: urlsOf({ homepage: table['homepage'], repository: table['repository'] }, table['urls']),
    importNames: null,
    readmeFile: texts(table['readme'])[0] ?? null,
    license: text(table['license']),
    licenseFile: null,
    licenseFiles: null,
    // Poetry takes the first of each for the metadata
    addresses: addressesOf({ authors: texts(table['authors'])[0], maintainers: texts(table['maintainers'])[0] }),
    fields: fieldsOf({
      name,
      version: table['version'],
      description: table['description'],
      readme: table['readme'],
      'requires-python': constraint,
      license: table['license'],
      authors: table['authors'],
      maintainers: table['maintainers'],
      keywords: table['keywords'],
      classifiers: table['classifiers'],
      urls: [table['homepage'], table['repository'], table['urls']].filter((url) => url !== undefined),
      dependencies: Object.keys(dependencies).filter((dependency) => dependency !== 'python'),
      scripts,
    }),
    findings: name === null ? [...pyproject.findings, missingName('tool.poetry')] : pyproject.findings,
  };
}

/** A project in flit's own table, as it was before `[project]`. */
export function describeFlit(pyproject: Pyproject, table: TomlTable, setupCfg: SetupCfg): ProjectDescription {
  const tool = isTable(pyproject.tool['flit']) ? pyproject.tool['flit'] : {};
  const extras = isTable(table['requires-extra']) ? Object.keys(table['requires-extra']) : [];
  const scripts = poetryScripts(tool['scripts']);
  const name = text(table['dist-name']) ?? text(table['module']);
  return {
    ...commonOf(pyproject, setupCfg),
    name,
    version: null,
    versionKey: null,
    isVersionDynamic: true,
    requiresPython: text(table['requires-python']),
    scripts,
    extras,
    areExtrasKnown: true,
    classifiers: texts(table['classifiers']),
    urls: urlsOf({ homepage: table['home-page'] }, table['urls']),
    importNames: texts(table['module']),
    readmeFile: text(table['description-file']),
    license: text(table['license']),
    licenseFile: null,
    licenseFiles: null,
    addresses: addressesOf({ 'author-email': table['author-email'], 'maintainer-email': table['maintainer-email'] }),
    fields: fieldsOf({
      name,
      version: true,
      description: true,
      readme: table['description-file'],
      'requires-python': table['requires-python'],
      license:
        table['license'] ?? texts(table['classifiers']).find((classifier) => classifier.startsWith('License ::')),
      authors: table['author'],
      maintainers: table['maintainer'],
      keywords: table['keywords'],
      classifiers: table['classifiers'],
      urls: table['home-page'] ?? table['urls'],
      dependencies: table['requires'],
      scripts,
    }),
    findings: name === null ? [...pyproject.findings, missingName('tool.flit.metadata')] : pyproject.findings,
  };
}
