import { posix } from 'node:path';

/** A package or module that a project ships. */
export interface ImportPackage {
  /** Top-level import name. */
  readonly name: string;
  /** Relative to the project, with `/`: a folder, or the module's file. */
  readonly path: string;
}

/** What `pyproject.toml` says that helps to find packages. */
export interface PackageHints {
  readonly projectName: string | null;
  /** The tables below `[tool]`. */
  readonly tool: Readonly<Record<string, unknown>>;
}

/** Folders next to the package that contain Python, but aren't shipped: setuptools' list for its flat layout, and `scripts` of any sort. */
const BESIDE: ReadonlySet<string> = new Set([
  'benchmark', 'benchmarks', 'bin', 'build', 'changelog', 'ci', 'debian', 'dist', 'doc', 'docs', 'documentation', 'example',
  'examples', 'exercise', 'exercises', 'fabfile', 'htmlcov', 'manpages', 'misc', 'news', 'newsfragments', 'python', 'samples', 'scripts',
  'site_scons', 'tasks', 'test', 'testing', 'tests', 'tool', 'tools', 'util', 'utils', 'vendor',
]); // prettier-ignore

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableAt(table: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  let found: unknown = table;
  for (const key of keys) found = isTable(found) ? found[key] : undefined;
  return isTable(found) ? found : {};
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function tidy(path: string): string {
  return posix.normalize(path).replace(/^\.\/|\/$/gu, '');
}

/** The paths that a back-end's own table names: hatchling, flit, poetry, pdm, and setuptools' explicit list. */
function configuredPaths(tool: Readonly<Record<string, unknown>>, roots: readonly string[]): readonly string[] {
  const paths = [...textsIn(tableAt(tool, 'hatch', 'build', 'targets', 'wheel')['packages'])];
  const flit = tableAt(tool, 'flit', 'module')['name'];
  const modules = typeof flit === 'string' ? [flit] : [];
  const setuptools = tableAt(tool, 'setuptools');
  for (const one of textsIn(setuptools['packages'])) modules.push(one);
  for (const one of textsIn(setuptools['py-modules'])) modules.push(one);
  const uv = tableAt(tool, 'uv', 'build-backend')['module-name'];
  for (const one of typeof uv === 'string' ? [uv] : textsIn(uv)) modules.push(one);
  const poetry = tableAt(tool, 'poetry')['packages'];
  for (const entry of Array.isArray(poetry) ? (poetry as readonly unknown[]) : []) {
    const { include, from, to } = tableAt(entry);
    if (typeof include === 'string' && to === undefined)
      paths.push(posix.join(typeof from === 'string' ? from : '', include));
  }
  for (const module of modules) for (const root of roots) paths.push(posix.join(root, module.split('.')[0] ?? module));
  return paths.map(tidy);
}

/**
 * Finds what a project ships in its tree, by what its back-end is told and by the two usual layouts, without running
 * anything. Tests, documentation and scripts next to the package aren't shipped. What really is shipped, the wheel shows.
 * @param files - of the project, relative, with `/`
 */
export function findImportPackages(files: readonly string[], hints: PackageHints): readonly ImportPackage[] {
  const known = new Set(files);
  const folders = new Set(files.flatMap((file) => (file.endsWith('.py') ? parentsOf(file) : [])));
  const isPackage = (path: string): boolean => known.has(posix.join(path, '__init__.py'));

  const packageDir = tableAt(hints.tool, 'setuptools', 'package-dir')[''];
  const where = textsIn(tableAt(hints.tool, 'setuptools', 'packages', 'find')['where']).map(tidy);
  const roots = [...new Set([typeof packageDir === 'string' ? tidy(packageDir) : 'src', ...where, ''])];

  function asPackage(path: string): ImportPackage | null {
    const name = posix.basename(path, '.py');
    if (!IDENTIFIER.test(name)) return null;
    if (folders.has(path)) return { name, path };
    const file = path.endsWith('.py') ? path : `${path}.py`;
    return known.has(file) ? { name, path: file } : null;
  }

  const configured = configuredPaths(hints.tool, roots)
    .map(asPackage)
    .filter((found) => found !== null);
  if (configured.length > 0) return unique(configured);

  const named = (hints.projectName ?? '').toLowerCase().replaceAll(/[-_.]+/gu, '_');
  for (const root of roots) {
    const here = [...folders].filter(
      (folder) => posix.dirname(posix.join('/', folder)) === posix.join('/', root) && folder !== root,
    );
    const packages = here.filter((folder) => isPackage(folder) && (root !== '' || !BESIDE.has(folder)));
    const modules = files.filter((file) => {
      if (!file.endsWith('.py') || posix.dirname(posix.join('/', file)) !== posix.join('/', root)) return false;
      const name = posix.basename(file, '.py');
      return root === '' ? name.toLowerCase() === named : name !== 'setup' && name !== 'conftest';
    });
    const found = [...packages, ...modules].map(asPackage).filter((one) => one !== null);
    if (found.length > 0) return unique(found);
    // A namespace package has no __init__.py of its own: `google` of google-cloud-storage.
    const space = here.filter(
      (folder) => named === posix.basename(folder) || named.startsWith(`${posix.basename(folder)}_`),
    );
    if (space.length > 0) return unique(space.map(asPackage).filter((one) => one !== null));
  }
  return [];
}

function parentsOf(file: string): readonly string[] {
  const parents: string[] = [];
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) parents.push(folder);
  return parents;
}

function unique(packages: readonly ImportPackage[]): readonly ImportPackage[] {
  const byPath = new Map(packages.map((found) => [found.path, found]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
