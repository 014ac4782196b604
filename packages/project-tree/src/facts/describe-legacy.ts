import {
  filesOf,
  listOf,
  parseCoreMetadata,
  parseEntryPointLines,
  type Pyproject,
  type PythonValue,
  type SetupCall,
  type SetupCfg,
  splitProjectUrl,
  tableOf,
} from '#python-standards';
import type { RequirableField } from '#release-model';
import { fieldsOf, LEGACY_BACKEND, type ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';
import { setupKeyword, textSetting, textsOf, textTable, type Setting } from './setup-settings.ts';

const SCRIPT_GROUPS: readonly string[] = ['console_scripts', 'gui_scripts'];

type Common = Pick<
  ProjectDescription,
  'buildBackend' | 'buildRequires' | 'backendPath' | 'tool' | 'setupCfg' | 'setupCall' | 'findings' | 'lineOf'
>;

/** The files that setuptools reads beside what describes the project. */
export interface SetupFiles {
  readonly pyproject: Pyproject | null;
  readonly setupCfg: SetupCfg;
  readonly setupCall: SetupCall | null;
}

function commonOf({ pyproject, setupCfg, setupCall }: SetupFiles): Common {
  return {
    buildBackend: pyproject?.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject?.buildSystem?.requires ?? [],
    backendPath: pyproject?.buildSystem?.backendPath ?? [],
    tool: pyproject?.tool ?? {},
    setupCfg,
    setupCall,
    findings: pyproject?.findings ?? [],
    lineOf: pyproject?.lineOf ?? (() => undefined),
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

/** setuptools allows a marker after the name of an extra, or instead of it. */
function extraNames(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => (key.split(':', 1)[0] ?? '').trim()))].filter((extra) => extra !== '');
}

/** The extras, and whether these are all. */
function extrasOf({ setupCall, setupCfg }: SetupFiles): Pick<ProjectDescription, 'extras' | 'areExtrasKnown'> {
  const given = setupKeyword(setupCall, 'extras_require');
  if (given.kind === 'given' && given.value.kind === 'dict')
    return { extras: extraNames([...given.value.entries.keys()]), areExtrasKnown: given.value.isWhole };
  return {
    extras: extraNames([...(setupCfg.get('options.extras_require')?.keys() ?? [])]),
    areExtrasKnown: given.kind === 'missing',
  };
}

/** Lines such as `name = module:function`, of a dict of groups or of a text. */
function scriptsOf(value: PythonValue): Readonly<Record<string, string>> {
  if (value.kind === 'text') return scriptsIn(value.text);
  if (value.kind !== 'dict') return {};
  return Object.assign(
    {},
    ...SCRIPT_GROUPS.map((group) => {
      const rows = value.entries.get(group);
      if (rows === undefined) return {};
      return tableOf(rows.kind === 'text' ? rows.text : (textsOf(rows) ?? []).join('\n'));
    }),
  ) as Readonly<Record<string, string>>;
}

async function setuptoolsScripts(
  { setupCall, setupCfg }: SetupFiles,
  source: ProjectSource,
): Promise<Readonly<Record<string, string>>> {
  const given = setupKeyword(setupCall, 'entry_points');
  if (given.kind === 'given') return scriptsOf(given.value);
  const entryPoints = setupCfg.get('options.entry_points');
  return {
    ...scriptsIn((await textOf(setupCfg.get('options')?.get('entry_points'), source)) ?? ''),
    ...tableOf(entryPoints?.get('console_scripts')),
    ...tableOf(entryPoints?.get('gui_scripts')),
  };
}

/** Keywords of `setup()` and options of `setup.cfg` that a field of `[project]` is said by. */
const FIELD_KEYS: Readonly<Partial<Record<RequirableField, readonly string[]>>> = {
  description: ['description', 'summary'],
  readme: ['long_description'],
  'requires-python': ['python_requires'],
  license: ['license', 'license_expression'],
  'license-files': ['license_files', 'license_file'],
  authors: ['author', 'author_email'],
  maintainers: ['maintainer', 'maintainer_email'],
  keywords: ['keywords'],
  classifiers: ['classifiers', 'classifier'],
  urls: ['url', 'project_urls', 'home_page'],
  dependencies: ['install_requires'],
};

/**
 * A project that setuptools builds from what `setup.py` passes to `setup()`, and from `setup.cfg`. What only running
 * `setup.py` tells is `untold`.
 * @returns `null` when neither gives it a name
 */
export async function describeSetuptools(source: ProjectSource, files: SetupFiles): Promise<ProjectDescription | null> {
  const { setupCall, setupCfg } = files;
  const metadata = setupCfg.get('metadata');
  const options = setupCfg.get('options');
  const inSetupCfg = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => metadata?.get(key) ?? options?.get(key)).find((value) => value !== undefined);
  const setting = (...keys: readonly [string, ...string[]]): Setting<string> =>
    textSetting(setupCall, keys[0], inSetupCfg(...keys));
  const known = (...keys: readonly [string, ...string[]]): string | null => {
    const found = setting(...keys);
    return found.kind === 'given' ? found.value : null;
  };
  const name = setting('name');
  // Without a call that is clear, it may still pass everything
  const isUnclear = setupCall === null && source.has('setup.py');
  if (name.kind === 'missing' && !isUnclear) return null;
  const isInSetupCfg = (metadata?.get('name') ?? '') !== '' && setupKeyword(setupCall, 'name').kind !== 'given';
  const versionKeyword = setupKeyword(setupCall, 'version');
  const ofCall =
    versionKeyword.kind === 'given' && versionKeyword.value.kind === 'text' ? versionKeyword.value.text : null;
  const ofSetupCfg = versionKeyword.kind === 'missing' ? (metadata?.get('version') ?? null) : null;
  const stated = ofSetupCfg === null || /^(?:attr|file):/u.test(ofSetupCfg) ? null : ofSetupCfg;
  const version = isInSetupCfg ? stated : ofCall;
  const scripts = await setuptoolsScripts(files, source);
  const classifiers = setupKeyword(setupCall, 'classifiers');
  const licenseFiles = setupKeyword(setupCall, 'license_files');
  const projectUrls = setupKeyword(setupCall, 'project_urls');
  const isThere = (keys: readonly string[]): boolean =>
    keys.some((key) => setupKeyword(setupCall, key).kind !== 'missing' || (inSetupCfg(key) ?? '') !== '');
  const fields = Object.entries(FIELD_KEYS).map(([field, keys]) => [field, isUnclear || isThere(keys)] as const);
  const untold = ['name', 'version', 'python_requires', 'extras_require', 'entry_points', 'classifiers'].filter(
    (key) =>
      setupKeyword(setupCall, key).kind === 'untold' &&
      // What `setup.cfg` says counts unless `setup.py` says otherwise, and that is rare
      (key !== 'name' || name.kind === 'untold'),
  );
  return {
    ...commonOf(files),
    file: isInSetupCfg ? 'setup.cfg' : 'setup.py',
    name: name.kind === 'given' ? name.value : null,
    untold: isUnclear && name.kind !== 'given' ? ['name', 'version'] : untold,
    version,
    versionKey: isInSetupCfg ? '[metadata] version' : 'version',
    isVersionDynamic: version === null,
    requiresPython: known('python_requires'),
    scripts,
    ...extrasOf(files),
    classifiers:
      classifiers.kind === 'given'
        ? (textsOf(classifiers.value) ?? [])
        : listOf(await textOf(inSetupCfg('classifiers', 'classifier'), source)),
    urls: {
      ...given({ homepage: known('url', 'home_page') }),
      ...(projectUrls.kind === 'given' ? textTable(projectUrls.value) : tableOf(metadata?.get('project_urls'))),
    },
    importNames: null,
    readmeFile: filesOf(known('long_description') ?? undefined)?.find((file) => file !== '') ?? null,
    license: known('license', 'license_expression'),
    licenseFile: null,
    licenseFiles:
      licenseFiles.kind === 'given'
        ? textsOf(licenseFiles.value)
        : metadata?.has('license_files') === true
          ? listOf(metadata.get('license_files'))
          : null,
    addresses: given({ author_email: known('author_email'), maintainer_email: known('maintainer_email') }),
    fields: fieldsOf({ ...Object.fromEntries(fields), name: true, version: true, scripts }),
  };
}

async function installedScripts(source: ProjectSource): Promise<Readonly<Record<string, string>>> {
  const file = source.files.find((path) => /(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
  const text = file === undefined ? null : await source.readText(file);
  return scriptsIn(text ?? '');
}

/** An unpacked source distribution, by what its build wrote to `PKG-INFO`; `null` when that is missing or has no name. */
export async function describePkgInfo(source: ProjectSource, files: SetupFiles): Promise<ProjectDescription | null> {
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
    ...commonOf(files),
    file: 'PKG-INFO',
    name,
    untold: [],
    version: get('version'),
    versionKey: 'Version',
    isVersionDynamic: false,
    requiresPython: get('requires-python'),
    scripts,
    extras: metadata.getAll('provides-extra'),
    areExtrasKnown: true,
    classifiers: metadata.getAll('classifier'),
    urls: Object.fromEntries(
      metadata.getAll('project-url').map((value) => {
        const { label, url } = splitProjectUrl(value);
        return [label, url];
      }),
    ),
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
