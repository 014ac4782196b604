import { isPythonName } from '#python-standards';
import type { ArchiveMember } from './archive-member.ts';

const MODULE = /^([^.]+)(?:\.py|\.pyc|(?:\.[^.]+)*\.(?:so|pyd))$/u;

/** Depth of folders; nobody imports what is deeper, and the tree is walked recursively. */
const DEEPEST = 100;

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly modules: Set<string>;
}

function emptyFolder(): Folder {
  return { folders: new Map(), modules: new Set() };
}

/** The parts of the path below `site-packages`; `null` for what is installed elsewhere or not at all. */
export function installedParts(path: string): readonly string[] | null {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const [first = '', scheme = ''] = parts;
  if (first.endsWith('.dist-info')) return null;
  if (!first.endsWith('.data')) return parts;
  return scheme === 'purelib' || scheme === 'platlib' ? parts.slice(2) : null;
}

/** The folder of a path, which is added; `null` below a package, of which only the name counts. */
function folderIn(root: Folder, folders: readonly string[]): Folder | null {
  let folder = root;
  for (const part of folders) {
    if (folder !== root && folder.modules.has('__init__')) return null;
    const next = folder.folders.get(part) ?? emptyFolder();
    folder.folders.set(part, next);
    folder = next;
  }
  return folder;
}

function treeOf(members: readonly ArchiveMember[]): Folder {
  const root = emptyFolder();
  for (const member of members) {
    const parts = member.kind === 'file' ? installedParts(member.path) : null;
    const name = parts === null ? undefined : MODULE.exec(parts.at(-1) ?? '')?.[1];
    if (parts === null || name === undefined || !isPythonName(name)) continue;
    if (parts.length > DEEPEST) continue;
    folderIn(root, parts.slice(0, -1))?.modules.add(name);
  }
  return root;
}

/** A folder without `__init__` is a namespace: what can be imported in it is named instead. */
function namesIn(folder: Folder, prefix: string): string[] {
  const names: string[] = [];
  for (const [name, inner] of folder.folders) {
    if (!isPythonName(name)) continue;
    if (inner.modules.has('__init__')) names.push(prefix + name);
    else for (const one of namesIn(inner, `${prefix}${name}.`)) names.push(one);
  }
  const hasPackages = names.length > 0;
  for (const name of folder.modules) {
    if (name === '__init__' || name === '__main__') continue;
    // Next to namespace packages, or when they are tests, loose modules aren't what a project offers.
    if (prefix !== '' && (hasPackages || /^(?:test_.*|.*_test|conftest)$/u.test(name))) continue;
    names.push(prefix + name);
  }
  return names;
}

/**
 * The names by which a wheel can be imported: packages, single modules, extension modules, packages inside namespace
 * packages (`google.cloud.storage`), from its root and from `*.data/purelib` and `platlib`. Names that begin with `_`
 * are left out when there are others. Sorted.
 */
export function importNamesOf(members: readonly ArchiveMember[]): readonly string[] {
  const names = [...new Set(namesIn(treeOf(members), ''))].sort();
  const offered = names.filter((name) => !name.split('.').some((part) => part.startsWith('_')));
  return offered.length > 0 ? offered : names;
}
