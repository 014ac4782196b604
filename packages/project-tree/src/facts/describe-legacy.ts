import {
  filesOf,
  listOf,
  parseCoreMetadata,
  parseEntryPointLines,
  type Pyproject,
  type SetupCfg,
  tableOf,
} from '#python-standards';
import { fieldsOf, LEGACY_BACKEND, type ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

const SCRIPT_GROUPS: readonly string[] = ['console_scripts', 'gui_scripts'];

type Common = Pick<
  ProjectDescription,
  'buildBackend' | 'buildRequires' | 'backendPath' | 'tool' | 'setupCfg' | 'findings' | 'lineOf'
>;

function commonOf(pyproject: Pyproject | null, setupCfg: SetupCfg): Common {
  return {
    buildBackend: pyproject?.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject?.buildSystem?.requires ?? [],
    backendPath: pyproject?.buildSystem?.backendPath ?? [],
    tool: pyproject?.tool ?? {},
    setupCfg,
    findings: pyproject?.findings ?? [],
    lineOf: () => undefined,
  };
}

function given(addresses: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(addresses).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The scripts of an `entry_points.txt`, or of a text like it. */
function scriptsIn(text: string): Readonly<Record<string, string>> {
  const scripts = (parseEntryPointLines(text) ?? []).filter(({ group }) => SCRIPT_GROUPS.includes(group));
  return Object.fromEntries(scripts.map(({ name, value }) => [name, value]));
}

/** The text of the files that `file: a, b` names, and any other value as it is. */
async function textOf(value: string | undefined, source: ProjectSource): Promise<string | undefined> {
  const files = filesOf(value);
  if (files === null) return value;
  const texts = await Promise.all(files.map((file) => source.readText(file)));
  return texts.filter((text) => text !== null).join('\n');
}

/** The extras of `setup.cfg`; setuptools allows a marker after the name of one, or instead of it. */
function extrasOf(setupCfg: SetupCfg): readonly string[] {
  const keys = [...(setupCfg.get('options.extras_require')?.keys() ?? [])];
  return [...new Set(keys.map((key) => (key.split(':', 1)[0] ?? '').trim()))].filter((extra) => extra !== '');
}

/** A project that describes itself in `setup.cfg`; `null` when that has no name. */
export async function describeSetupCfg(
  source: ProjectSource,
  setupCfg: SetupCfg,
  pyproject: Pyproject | null,
): Promise<ProjectDescription | null> {
  const metadata = setupCfg.get('metadata');
  const options = setupCfg.get('options');
  const entryPoints = setupCfg.get('options.entry_points');
  const name = metadata?.get('name');
  if (metadata === undefined || name === undefined || name === '') return null;
  const get = (...keys: readonly string[]): string | null =>
    keys.map((key) => metadata.get(key)).find((value) => value !== undefined) ?? null;
  const version = get('version');
  const scripts = {
    ...scriptsIn((await textOf(options?.get('entry_points'), source)) ?? ''),
    ...tableOf(entryPoints?.get('console_scripts')),
    ...tableOf(entryPoints?.get('gui_scripts')),
  };
  const isPlain = version !== null && !/^(?:attr|file):/u.test(version);
  return {
    ...commonOf(pyproject, setupCfg),
    file: 'setup.cfg',
    name,
    version: isPlain ? version : null,
    versionKey: '[metadata] version',
    isVersionDynamic: !isPlain,
    requiresPython: options?.get('python_requires') ?? null,
    scripts,
    extras: extrasOf(setupCfg),
    areExtrasKnown: !/\bextras_require\b/u.test((await source.readText('setup.py')) ?? ''),
    classifiers: listOf(await textOf(metadata.get('classifiers') ?? metadata.get('classifier'), source)),
    importNames: null,
    readmeFile: filesOf(metadata.get('long_description'))?.find((file) => file !== '') ?? null,
    license: get('license', 'license_expression'),
    licenseFile: null,
    licenseFiles: metadata.has('license_files') ? listOf(metadata.get('license_files')) : null,
    addresses: given({ author_email: get('author_email'), maintainer_email: get('maintainer_email') }),
    fields: fieldsOf({
      name,
      version: true,
      description: get('description', 'summary'),
      readme: get('long_description'),
      'requires-python': options?.get('python_requires'),
      license: get('license', 'license_expression'),
      'license-files': get('license_files', 'license_file'),
      authors: get('author', 'author_email'),
      maintainers: get('maintainer', 'maintainer_email'),
      keywords: get('keywords'),
      classifiers: get('classifiers', 'classifier'),
      urls: get('url', 'project_urls', 'home_page'),
      dependencies: options?.get('install_requires'),
      scripts,
    }),
  };
}

async function installedScripts(source: ProjectSource): Promise<Readonly<Record<string, string>>> {
  const file = source.files.find((path) => /(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
  const text = file === undefined ? null : await source.readText(file);
  return scriptsIn(text ?? '');
}

/** An unpacked source distribution, by what its build wrote to `PKG-INFO`; `null` when that is missing or has no name. */
export async function describePkgInfo(
  source: ProjectSource,
  setupCfg: SetupCfg,
  pyproject: Pyproject | null,
): Promise<ProjectDescription | null> {
  const bytes = await source.readBytes('PKG-INFO');
  const metadata = bytes === null ? null : parseCoreMetadata(bytes);
  const name = metadata?.get('name') ?? null;
  if (metadata === null || name === null) return null;
  const get = (field: string): string | null => {
    const value = metadata.get(field);
    return value === null || value === 'UNKNOWN' ? null : value;
  };
  const scripts = await installedScripts(source);
  return {
    ...commonOf(pyproject, setupCfg),
    file: 'PKG-INFO',
    name,
    version: get('version'),
    versionKey: 'Version',
    isVersionDynamic: false,
    requiresPython: get('requires-python'),
    scripts,
    extras: metadata.getAll('provides-extra'),
    areExtrasKnown: true,
    classifiers: metadata.getAll('classifier'),
    importNames: null,
    readmeFile: null,
    license: get('license-expression') ?? get('license'),
    licenseFile: null,
    licenseFiles: null,
    addresses: given({ 'Author-email': get('author-email'), 'Maintainer-email': get('maintainer-email') }),
    fields: fieldsOf({
      name,
      version: get('version'),
      description: get('summary'),
      readme: metadata.description,
      'requires-python': get('requires-python'),
      license: get('license-expression') ?? get('license'),
      'license-files': metadata.getAll('license-file'),
      authors: get('author') ?? get('author-email'),
      maintainers: get('maintainer') ?? get('maintainer-email'),
      keywords: get('keywords'),
      classifiers: metadata.getAll('classifier'),
      urls: get('home-page') ?? get('project-url'),
      dependencies: metadata.getAll('requires-dist'),
      scripts,
    }),
  };
}
