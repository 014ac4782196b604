import { posix } from 'node:path';
import { listOf, readGlob, type BackEnd } from '#python-standards';
import { tableAt } from '../tool-table.ts';
import { moduleName } from './file-kinds.ts';
import type { LackingPart } from './lacking-files.ts';
import { keywordTokens, textsAmong, textsOf, type PackagingSettings } from './packaging-settings.ts';

function packageOf({ kind, member }: LackingPart): string {
  if (member.endsWith('/')) return moduleName(member.slice(0, -1));
  return kind === 'module' && !member.includes('/') ? moduleName(member) : moduleName(posix.dirname(member));
}

const PACKAGES_PLACE = {
  'pyproject.toml': '[tool.setuptools]',
  'setup.cfg': '[options] of setup.cfg',
  'setup.py': 'setup() in setup.py',
} as const;

const FIND_PLACE = {
  'pyproject.toml': '[tool.setuptools.packages.find]',
  'setup.cfg': '[options.packages.find] of setup.cfg',
  'setup.py': 'the call in setup.py',
} as const;

const NAMESPACES = {
  'pyproject.toml': 'set namespaces = true in [tool.setuptools.packages.find]',
  'setup.cfg': 'write packages = find_namespace: in [options] of setup.cfg',
  'setup.py': 'call find_namespace_packages() in setup.py',
} as const;

function modulesForSetuptools(part: LackingPart, { packages, setupCfg, setupPy }: PackagingSettings): string {
  const name = packageOf(part);
  const place = packages.place ?? (setupCfg !== null ? 'setup.cfg' : setupPy !== null ? 'setup.py' : 'pyproject.toml');
  if (!part.member.includes('/'))
    return `Add "${name}" to ${place === 'pyproject.toml' ? 'py-modules' : 'py_modules'} in ${PACKAGES_PLACE[place]}`;
  if (packages.way === 'list' || packages.way === 'code')
    return `Add "${name}" to packages in ${PACKAGES_PLACE[place]}`;
  const isIncluded = packages.include.length === 0 || packages.include.some((one) => readGlob(one).test(name));
  if (!isIncluded) {
    const [top = name] = name.split('.');
    return `Add "${top}*" to include in ${FIND_PLACE[place]}`;
  }
  if (part.withoutInit === null) return `Make sure that ${part.path} is in the sdist: ${manifestLine(part)}`;
  const create = `Create ${part.withoutInit}/__init__.py`;
  return packages.way === 'find' ? `${create}, or ${NAMESPACES[place]}` : create;
}

function manifestLine({ path }: LackingPart): string {
  const line = path.endsWith('/') ? `graft ${path.slice(0, -1)}` : `include ${path}`;
  return `add the line "${line}" to MANIFEST.in`;
}

/** Where setuptools is told the data of packages, and what is said there already. */
interface DataPlace {
  readonly place: 'pyproject.toml' | 'setup.cfg' | 'setup.py';
  /** The packages that have files there; a key may not stand twice. */
  readonly keys: readonly string[];
  /** The packages that are listed by name; empty where they are looked for. */
  readonly listed: readonly string[];
}

function dataPlace({ packages, setupCfg, setupPy, tool }: PackagingSettings): DataPlace {
  const table = tableAt(tool, 'setuptools');
  const isInTable = packages.place === 'pyproject.toml' || Object.keys(table).length > 0;
  const listed = packages.way === 'list' ? listedPackages({ packages, setupCfg, setupPy, tool }) : [];
  if (isInTable || (setupCfg === null && setupPy === null))
    return { place: 'pyproject.toml', keys: Object.keys(tableAt(table, 'package-data')), listed };
  if (packages.place === 'setup.py' || setupCfg === null) {
    const tokens = setupPy === null ? null : keywordTokens(setupPy, 'package_data');
    const keys = (tokens ?? []).filter(({ kind }, at) => kind === 'string' && tokens?.[at + 1]?.text === ':');
    return { place: 'setup.py', keys: textsAmong(keys), listed };
  }
  return { place: 'setup.cfg', keys: [...(setupCfg.get('options.package_data')?.keys() ?? [])], listed };
}

function listedPackages({
  packages: { place },
  setupCfg,
  setupPy,
  tool,
}: Pick<PackagingSettings, 'packages' | 'setupCfg' | 'setupPy' | 'tool'>): readonly string[] {
  if (place === 'pyproject.toml') return textsOf(tableAt(tool, 'setuptools')['packages']);
  if (place === 'setup.cfg') return listOf(setupCfg?.get('options')?.get('packages'));
  return setupPy === null ? [] : textsAmong(keywordTokens(setupPy, 'packages') ?? []);
}

/** As setuptools names it: stubs, too, by the name of their folder. */
function packageName(folder: string): string {
  return folder.replaceAll('/', '.');
}

/** The package whose data a file is, as a path: one that has files already, else the first that setuptools packs. */
function owningPackage({ member }: LackingPart, { keys, listed }: DataPlace): string {
  const folders = member.split('/').slice(0, -1);
  const above = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  const deepestOf = (names: readonly string[]): string | undefined =>
    above.filter((folder) => names.includes(packageName(folder))).at(-1);
  const [top = ''] = above;
  const first = listed.length === 0 || listed.includes(top) ? top : undefined;
  return deepestOf(keys) ?? first ?? deepestOf(listed) ?? top;
}

function dataForSetuptools(part: LackingPart, settings: PackagingSettings): string {
  const there = dataPlace(settings);
  const { place, keys } = there;
  const owner = owningPackage(part, there);
  const name = packageName(owner);
  const below = part.member.slice(owner.length + 1);
  const pattern = below === '' || below.endsWith('/') ? `${below}**` : below;
  const isThere = keys.includes(name);
  if (place === 'pyproject.toml') {
    const key = /^[\w-]+$/u.test(name) ? name : `"${name}"`;
    const what = isThere ? `"${pattern}" to ${key} in` : `${key} = ["${pattern}"] to`;
    return `Add ${what} [tool.setuptools.package-data]`;
  }
  if (place === 'setup.cfg')
    return `Add ${isThere ? `${pattern} to ${name} in` : `${name} = ${pattern} to`} [options.package_data] of setup.cfg`;
  if (isThere) return `Add "${pattern}" to package_data["${name}"] in setup.py`;
  return keys.length > 0
    ? `Add "${name}": ["${pattern}"] to package_data in setup.py`
    : `Add package_data={"${name}": ["${pattern}"]} to setup() in setup.py`;
}

/** The folder that the settings of a back-end name. */
function folderOf({ path, member }: LackingPart): string {
  const [top = ''] = member.split('/');
  return posix.join(path.slice(0, path.length - member.length), top);
}

const WAYS: Readonly<
  Record<Exclude<BackEnd, 'setuptools'>, (part: LackingPart, settings: PackagingSettings) => string>
> = {
  hatchling: (part, { tool }) => {
    const tables = [
      ['hatch', 'build'],
      ['hatch', 'build', 'targets', 'wheel'],
    ].map((keys) => tableAt(tool, ...keys));
    if (tables.some((table) => table['only-packages'] === true) && part.withoutInit !== null)
      return `Create ${part.withoutInit}/__init__.py, or remove only-packages from [tool.hatch.build]`;
    if (tables.some((table) => textsOf(table['include']).length > 0))
      return `Add "/${part.path}" to include in [tool.hatch.build.targets.wheel]`;
    const isTop = part.member.split('/').filter((name) => name !== '').length === 1;
    return isTop
      ? `Add "${folderOf(part)}" to packages in [tool.hatch.build.targets.wheel]`
      : `Add "/${part.path}" to artifacts in [tool.hatch.build], since hatchling leaves out what .gitignore matches`;
  },
  flit: (part) =>
    part.member.split('/').filter((name) => name !== '').length === 1
      ? `Move ${part.path} into the package: flit packs one package only`
      : `Add "${part.path}" to include in [tool.flit.sdist], so that the wheel that is built from the sdist has it`,
  pdm: (part) => `Add "${part.path}" to includes in [tool.pdm.build]`,
  poetry: (part) => {
    const folder = folderOf(part);
    const from = posix.dirname(folder);
    const where = from === '.' ? '' : `, from = "${from}"`;
    return `Add { include = "${posix.basename(folder)}"${where} } to packages in [tool.poetry]`;
  },
  uv_build: (part, { tool }) => {
    const isTop = part.member.split('/').filter((name) => name !== '').length === 1;
    const names = textsOf(tableAt(tool, 'uv', 'build-backend')['module-name']);
    return isTop
      ? `Add "${packageOf(part)}" to module-name in [tool.uv.build-backend]`
      : `Add "${part.path}${part.path.endsWith('/') ? '**' : ''}" to source-include in [tool.uv.build-backend]${names.length > 0 ? ', and check that module-name covers it' : ''}`;
  },
  maturin: (part) =>
    `Add { path = "${part.path.endsWith('/') ? `${part.path}**/*` : part.path}", format = ["sdist", "wheel"] } to include in [tool.maturin]`,
  'scikit-build-core': (part) => `Add "${folderOf(part)}" to wheel.packages in [tool.scikit-build], or install ${part.path} in CMakeLists.txt`, // prettier-ignore
  'meson-python': (part) => `Add ${part.path} to py.install_sources() in the meson.build of its folder`,
};

/** How to make a back-end put something into the wheel; without a full stop. */
export function addToWheel(part: LackingPart, settings: PackagingSettings): string {
  const { backEnd } = settings;
  if (backEnd === null) return `Add ${part.path} to the wheel, with the settings of its back-end`;
  if (backEnd !== 'setuptools') return WAYS[backEnd](part, settings);
  return part.kind === 'module' ? modulesForSetuptools(part, settings) : dataForSetuptools(part, settings);
}
