import { posix } from 'node:path';
import { readAssignment, readReexport, versionText, type PythonLiteral } from '#python-standards';
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

/** What a module gives a name, and the file that says it. */
export interface FoundAttribute {
  readonly value: PythonLiteral;
  readonly file: string;
}

/**
 * What an attribute of a module is: the first literal that is assigned to it, or that of the module that it is imported
 * from. Nothing is run.
 * @param file - of the module, relative to the project
 * @returns `null` if only running the code would tell
 */
export async function literalAttribute(
  file: string,
  attribute: string,
  roots: readonly string[],
  source: ProjectSource,
): Promise<FoundAttribute | null> {
  let place = file;
  let name = attribute;
  for (let hop = 0; hop <= MAXIMUM_HOPS; hop += 1) {
    const text = (await source.readText(place)) ?? '';
    const assignment = readAssignment(text, name);
    if (assignment.kind === 'literal') return { value: assignment.value, file: place };
    const reexport = assignment.kind === 'none' ? readReexport(text, name) : null;
    const next = reexport === null ? null : moduleFile(importedModule(reexport.module, place, roots), roots, source);
    if (reexport === null || next === null) return null;
    place = next;
    name = reexport.name;
  }
  return null;
}

/** The version in an attribute of a module; untold where only running the code would tell it. */
export async function versionOfAttribute(
  file: string,
  attribute: string,
  roots: readonly string[],
  source: ProjectSource,
): Promise<FoundVersion> {
  const found = await literalAttribute(file, attribute, roots, source);
  return found === null
    ? unknownVersion('code', file)
    : statedVersion(versionText(found.value), 'attr', found.file, source.show(found.file));
}
