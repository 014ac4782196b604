import { isPythonName } from '#python-standards';

/** A module of the release that any user can be expected to import. */
export interface OwnModule {
  /** `automation.models.config` */
  readonly name: string;
  /** Below the folder for packages, with slashes; `null` for an extension module, which has no source. */
  readonly source: string | null;
}

/** Why a module isn't imported. */
export type LeftOutReason = 'test' | 'main' | 'configured';

export interface OwnModules {
  /** Packages before their modules. */
  readonly modules: readonly OwnModule[];
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOutReason }[];
}

/** What the modules are to run on. */
export interface ModulePlatform {
  /** `process.platform` of Node, which calls the systems as `sys.platform` does. */
  readonly platform: string;
  /** `3.12` */
  readonly minor: string;
}

const SOURCE = /^(?<stem>[^.]+)\.py$/u;
const EXTENSION = /^(?<stem>[^.]+)(?:\.(?<tag>[^/]+))?\.(?<kind>so|pyd)$/u;

/** Folders and modules that hold tests, by the names that pytest, unittest and projects give them. */
const TEST = /^(?:tests?|testing_?suite|unittests?|test_.+|.+_tests?|conftest)$/u;

/** Whether an extension module of this tag can be imported: `cpython-312-x86_64-linux-gnu`, `abi3`, `cp312-win_amd64`. */
function runsHere(tag: string | undefined, kind: string | undefined, { platform, minor }: ModulePlatform): boolean {
  if ((kind === 'pyd') !== (platform === 'win32')) return false;
  const version = /^(?:cpython-|cp)(?<major>\d)(?<minor>\d+)/u.exec(tag ?? '')?.groups;
  if (version !== undefined) return `${version['major'] ?? ''}.${version['minor'] ?? ''}` === minor;
  return !/^pypy/u.test(tag ?? '');
}

/** The name of what an installed file can be imported as; `null` when it isn't a module, or can't be imported here. */
function moduleOf(path: string, on: ModulePlatform): OwnModule | null {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const source = SOURCE.exec(file)?.groups?.['stem'];
  const extension = EXTENSION.exec(file)?.groups;
  if (source === undefined && (extension === undefined || !runsHere(extension['tag'], extension['kind'], on)))
    return null;
  const stem = source ?? extension?.['stem'] ?? '';
  const names = stem === '__init__' ? parts : [...parts, stem];
  if (names.length === 0 || !names.every(isPythonName)) return null;
  return { name: names.join('.'), source: source === undefined ? null : path };
}

/**
 * The modules of a release that its users can be expected to import: all of them, but for tests and `__main__`. Those that
 * their name binds to another system or Python are tried, too: most can be imported everywhere.
 * @param paths - the release's files below the folder for packages, with slashes
 * @param skipped - patterns of modules that the project has left out: `automation.legacy`, `automation.plugins.*`
 */
export function ownModules(paths: readonly string[], on: ModulePlatform, skipped: readonly string[] = []): OwnModules {
  const packages = new Set(
    paths.flatMap((path) =>
      /(?:^|\/)__init__\.(?:py|[^/]*\.so|[^/]*pyd)$/u.test(path) ? [path.slice(0, path.lastIndexOf('/'))] : [],
    ),
  );
  const modules = new Map<string, OwnModule>();
  const leftOut = new Map<string, LeftOutReason>();
  const isSkipped = skippedModules(skipped);
  for (const path of paths) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    // Loose files in a folder that is not a package are data, unless packages or modules of a namespace are next to them
    const top = folder.split('/')[0] ?? '';
    if (folder !== '' && !packages.has(folder) && packages.has(top)) continue;
    const found = moduleOf(path, on);
    if (found === null) continue;
    const parts = found.name.split('.');
    const why = isSkipped(found.name) ? 'configured' : reasonOf(parts);
    if (why !== null) leftOut.set(found.name, why);
    else if (!modules.has(found.name) || found.source !== null) modules.set(found.name, found);
  }
  const sorted = [...modules.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { modules: sorted, leftOut: [...leftOut].map(([name, why]) => ({ name, why })) };
}

function reasonOf(parts: readonly string[]): LeftOutReason | null {
  if (parts.at(-1) === '__main__') return 'main';
  return parts.some((part) => TEST.test(part)) ? 'test' : null;
}

/** Whether a module is one of those that patterns name: `pkg.legacy` names what is in it, too, and `*` stands for one part. */
export function skippedModules(patterns: readonly string[]): (name: string) => boolean {
  const wanted = patterns.map((pattern) => pattern.split('.'));
  return (name) => {
    const parts = name.split('.');
    return wanted.some(
      (pattern) => pattern.length <= parts.length && pattern.every((part, at) => part === '*' || part === parts[at]),
    );
  };
}
