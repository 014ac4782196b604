import { normalizeName } from '#python-standards';
import type { Distribution } from '#release-model';
import type { DistributionContents } from './contents.ts';

/** Names that many projects install by mistake, after check-wheel-contents. */
const COMMON_FOLDERS: ReadonlySet<string> = new Set(
  '.eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv'.split(' '),
);

/** What projects put around the name of their package. */
const AFFIX = /^(?:python|py)-|-(?:python|py)$/gu;

type WheelParts = readonly [Pick<Distribution, 'kind' | 'name'>, Pick<DistributionContents, 'members' | 'metadata'>];

const known = new WeakMap<DistributionContents['members'], readonly string[]>();

/** Paths that a wheel installs where Python imports from, as they will be there; of an sdist, none. */
export function libraryPaths(...[{ kind: distributionKind }, { members }]: WheelParts): readonly string[] {
  if (distributionKind !== 'wheel') return [];
  const before = known.get(members);
  if (before !== undefined) return before;
  const paths = members.flatMap(({ path, kind }) => {
    if (kind === 'directory') return [];
    const inData = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/u.exec(path)?.[1];
    if (inData !== undefined) return [inData];
    return /^[^/]+\.(?:dist-info|data)\//u.test(path) ? [] : [path];
  });
  // Many rules ask for them
  known.set(members, paths);
  return paths;
}

/** The names that a wheel installs directly into `site-packages`: packages, modules and files. */
export function topLevelNames(paths: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const path of paths) if (!path.endsWith('.pth')) names.add(path.split('/', 1)[0] ?? '');
  return [...names];
}

/**
 * Top-level packages of a wheel with names that many projects install by mistake, such as `tests`. The name of the
 * project itself and what it declares to import aren't among them: the package `build` is the `build` of the project build.
 */
export function strayTopLevel(...[distribution, contents]: WheelParts): readonly string[] {
  const project = normalizeName(contents.metadata.get('Name') ?? distribution.name);
  const declared = ['Import-Name', 'Import-Namespace'].flatMap((field) => contents.metadata.getAll(field));
  const own = new Set([project, project.replace(AFFIX, ''), ...declared.map((name) => name.split(/[.;\s]/u)[0] ?? '')]);
  return topLevelNames(libraryPaths(distribution, contents)).filter(
    (name) => COMMON_FOLDERS.has(name) && !own.has(name),
  );
}

/** What is wrong with such a package, and what to do. */
export function strayTopLevelFault(name: string): { readonly message: string; readonly remedy: string } {
  return {
    message: `installs a top-level package named ${name}, which other projects may install, too`,
    remedy: 'Correct what the build back-end is told to include',
  };
}
