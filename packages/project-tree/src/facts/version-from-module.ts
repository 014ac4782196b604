import { posix } from 'node:path';
import { readAssignment, readReexport, versionText } from '#python-standards';
import { statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import type { ProjectSource } from './project-source.ts';

/** How many `from … import __version__` are followed. */
const MAXIMUM_HOPS = 4;

/** The file of a dotted module below one of the roots; a plain module comes before a package, as setuptools looks. */
export function moduleFile(module: string, roots: readonly string[], source: ProjectSource): string | null {
  const path = module.replaceAll('.', '/');
  const candidates = roots.flatMap((root) =>
    [`${path}.py`, `${path}/__init__.py`].map((file) => posix.normalize(posix.join(root, file))),
  );
  return candidates.find((file) => source.has(file)) ?? null;
}

/** The module that `from module import …` means in a file. */
function importedModule(module: string, file: string, roots: readonly string[]): string {
  const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
  if (dots === 0) return module;
  const root = roots.find((candidate) => candidate !== '' && file.startsWith(`${candidate}/`));
  const folders = posix.dirname(root === undefined ? file : file.slice(root.length + 1)).split('/');
  const parents = folders.slice(0, folders.length - dots + 1).filter((folder) => folder !== '.');
  return [...parents, ...module.slice(dots).split('.')].filter((part) => part !== '').join('.');
}

/**
 * The version in an attribute of a module: the first literal that is assigned to it, or that of the module that it is
 * imported from. Nothing is run; if only running the code would tell, the version is untold.
 * @param file - of the module, relative to the project
 */
export async function versionOfAttribute(
  file: string,
  attribute: string,
  roots: readonly string[],
  source: ProjectSource,
): Promise<FoundVersion> {
  let place = file;
  let name = attribute;
  for (let hop = 0; hop <= MAXIMUM_HOPS; hop += 1) {
    const text = (await source.readText(place)) ?? '';
    const assignment = readAssignment(text, name);
    if (assignment.kind === 'literal')
      return statedVersion(versionText(assignment.value), 'attr', place, source.show(place));
    const reexport = assignment.kind === 'none' ? readReexport(text, name) : null;
    const next = reexport === null ? null : moduleFile(importedModule(reexport.module, place, roots), roots, source);
    if (reexport === null || next === null) break;
    place = next;
    name = reexport.name;
  }
  return unknownVersion('code', file);
}
