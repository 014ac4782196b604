import { join, posix, relative, sep } from 'node:path';
import { ReleaseError, type NearbyModule } from '#release-model';
import { describeProject } from './facts/describe-project.ts';
import { openProject } from './facts/project-source.ts';
import { packageHintsOf } from './facts/setup-settings.ts';
import { findWorkTree } from './git-facts.ts';
import type { GitHost } from './git.ts';
import { findImportPackages, type ImportPackage } from './import-packages.ts';
import { listProjectFiles } from './project-files.ts';

/** Repositories with more projects, and projects with more modules beside the packages, are told in part. */
const MOST_PROJECTS = 100;
const MOST_MODULES = 200;

/** Modules that tools import by their name, and no code does. */
const FOR_TOOLS = /^(?:setup|conftest|noxfile|tasks|fabfile|manage|dodo|wscript|SConstruct)$/u;

const MODULE = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** What can be imported of a package: itself, or what is in it where it is a namespace. */
function modulesOf({ name, path }: ImportPackage, files: readonly string[]): readonly string[] {
  const inside = files.filter((file) => file.startsWith(`${path}/`) && file.endsWith('.py'));
  if (inside.length === 0 || inside.includes(`${path}/__init__.py`)) return [name];
  const below = new Set(
    inside.flatMap((file) => {
      const [first = '', ...rest] = file.slice(path.length + 1).split('/');
      return rest.length === 0 ? [first.replace(/\.py$/u, '')] : [first];
    }),
  );
  return [...below]
    .filter((part) => MODULE.test(part))
    .flatMap((part) => modulesOf({ name: `${name}.${part}`, path: `${path}/${part}` }, inside));
}

/** The modules of another project of the repository; none where its files don't tell them. */
async function ofProject(
  top: string,
  folder: string,
  files: readonly string[],
  host: GitHost,
): Promise<readonly NearbyModule[]> {
  try {
    const source = await openProject(join(top, folder), folder, host, files);
    const described = await describeProject(source, {});
    const { name } = described;
    if (name === null) return [];
    return findImportPackages(files, packageHintsOf(described))
      .flatMap((found) => modulesOf(found, files))
      .map((module) => ({ module, project: name, path: folder === '' ? '.' : folder }));
  } catch (error) {
    // Another project's faults aren't this one's
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}

/** Folders with a project that isn't inside another one of them. */
function projectFolders(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) =>
    /(?:^|\/)(?:pyproject\.toml|setup\.py)$/u.test(file) ? [posix.dirname(file)] : [],
  );
  return [...new Set(folders)].map((folder) => (folder === '.' ? '' : folder)).sort();
}

/** What is next to the packages of the project: `tests`, `scripts/`, `helpers.py`. */
function besidePackages(files: readonly string[], shipped: readonly string[]): readonly NearbyModule[] {
  const found = new Map<string, NearbyModule>();
  for (const file of files) {
    if (!file.endsWith('.py')) continue;
    for (const root of ['', 'src/', 'lib/']) {
      if (!file.startsWith(root)) continue;
      const [first = '', ...rest] = file.slice(root.length).split('/');
      const module = rest.length === 0 ? first.replace(/\.py$/u, '') : first;
      if (!MODULE.test(module) || shipped.includes(module) || FOR_TOOLS.test(module) || found.has(module)) continue;
      found.set(module, { module, project: null, path: `${root}${first}` });
    }
  }
  return [...found.values()];
}

/**
 * Modules that a developer of the project can import, and that its wheel doesn't have: those of other projects of the
 * same repository (members of a workspace, path dependencies), and what is next to the packages. A release that imports
 * one of them works on the machines of its developers alone.
 * @param shipped - top-level names that the wheels have
 * @param listed - the project's files, if `listProjectFiles` has listed them
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function nearbyModules(
  projectDir: string,
  shipped: readonly string[],
  host: GitHost,
  listed?: readonly string[],
): Promise<readonly NearbyModule[]> {
  const top = (await findWorkTree(projectDir, host)) ?? projectDir;
  const own = relative(top, projectDir).split(sep).join('/');
  const files = (own === '' ? listed : undefined) ?? (await listProjectFiles(top, host));
  const folders = projectFolders(files);
  const within = (folder: string): readonly string[] => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inner = folders.filter((other) => other !== folder && other.startsWith(prefix));
    return files
      .filter((file) => file.startsWith(prefix) && !inner.some((other) => file.startsWith(`${other}/`)))
      .map((file) => file.slice(prefix.length));
  };
  const found: NearbyModule[] = [];
  for (const folder of folders.filter((each) => each !== own).slice(0, MOST_PROJECTS))
    for (const one of await ofProject(top, folder, within(folder), host)) found.push(one);
  return [...found, ...besidePackages(within(own), shipped)].slice(0, MOST_MODULES);
}
