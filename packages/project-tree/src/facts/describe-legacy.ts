import {
  type IniFile,
  listOf,
  parseCoreMetadata,
  parseIni,
  type Pyproject,
  tableOf,
} from '@repo-agent-actions/python-standards';
import { fieldsOf, LEGACY_BACKEND, type ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

type Common = Pick<
  ProjectDescription,
  'buildBackend' | 'buildRequires' | 'backendPath' | 'tool' | 'setupCfg' | 'findings' | 'lineOf'
>;

function commonOf(pyproject: Pyproject | null, setupCfg: IniFile): Common {
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

/** A readme of `long_description = file: README.rst`. */
function fileOf(value: string | undefined): string | null {
  const [, files] = /^file:(.*)$/su.exec(value ?? '') ?? [];
  return listOf(files)[0] ?? null;
}

/** A project that describes itself in `setup.cfg`; `null` when that doesn't name it. */
export function describeSetupCfg(setupCfg: IniFile, pyproject: Pyproject | null): ProjectDescription | null {
  const metadata = setupCfg.get('metadata');
  const options = setupCfg.get('options');
  const entryPoints = setupCfg.get('options.entry_points');
  const name = metadata?.get('name');
  if (metadata === undefined || name === undefined || name === '') return null;
  const get = (...keys: readonly string[]): string | null =>
    keys.map((key) => metadata.get(key)).find((value) => value !== undefined) ?? null;
  const version = get('version');
  const scripts = { ...tableOf(entryPoints?.get('console_scripts')), ...tableOf(entryPoints?.get('gui_scripts')) };
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
    extras: [...(setupCfg.get('options.extras_require')?.keys() ?? [])],
    classifiers: listOf(metadata.get('classifiers') ?? metadata.get('classifier')),
    importNames: null,
    readmeFile: fileOf(metadata.get('long_description') ?? metadata.get('long-description')),
    licenseFile: null,
    licenseFiles: metadata.has('license_files') ? listOf(metadata.get('license_files')) : null,
    fields: fieldsOf({
      name,
      version: true,
      description: get('description', 'summary'),
      readme: get('long_description', 'long-description'),
      'requires-python': options?.get('python_requires'),
      license: get('license', 'license_expression'),
      'license-files': get('license_files', 'license_file'),
      authors: get('author', 'author_email'),
      maintainers: get('maintainer', 'maintainer_email'),
      keywords: get('keywords'),
      classifiers: get('classifiers', 'classifier'),
      urls: get('url', 'project_urls', 'home_page', 'home-page'),
      dependencies: options?.get('install_requires'),
      scripts,
    }),
  };
}

async function installedScripts(source: ProjectSource): Promise<Readonly<Record<string, string>>> {
  const file = source.files.find((path) => /(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
  const text = file === undefined ? null : await source.readText(file);
  const groups = parseIni(text ?? '', true);
  return Object.fromEntries(['console_scripts', 'gui_scripts'].flatMap((group) => [...(groups.get(group) ?? [])]));
}

/** An unpacked source distribution, by what its build wrote into `PKG-INFO`; `null` when that isn't there or names nothing. */
export async function describePkgInfo(
  source: ProjectSource,
  setupCfg: IniFile,
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
    classifiers: metadata.getAll('classifier'),
    importNames: null,
    readmeFile: null,
    licenseFile: null,
    licenseFiles: null,
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
