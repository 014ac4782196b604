import { posix } from 'node:path';
import type { Distribution } from '#release-model';
import type { DistributionContents } from '../contents.ts';
import { libraryPaths } from '../library-paths.ts';
import type { SourceFile, SourceTree } from '../source-tree.ts';
import type { PlacedFile } from './exclusions.ts';

/** A wheel and its files, as the comparison with the sources has read them. */
export interface ReadWheel {
  readonly distribution: Distribution;
  readonly contents: DistributionContents;
  /** Its files with their hashes. */
  readonly tree: SourceTree;
}

/** A folder of the project, and the top-level name that it has in a wheel. */
export interface PackedFolder {
  readonly name: string;
  /** Relative to the project, with `/`. */
  readonly path: string;
}

/** A file of the project below a packed folder. */
export interface ProjectFile extends PlacedFile {
  readonly source: SourceFile;
}

/** The files of the project's folder by their path in it; links are left out. */
export function projectFiles({ files, projectDir }: SourceTree): ReadonlyMap<string, SourceFile> {
  const prefix = projectDir === '' ? '' : `${projectDir}/`;
  return new Map(
    files
      .filter(({ path, mode }) => path.startsWith(prefix) && (mode === 'file' || mode === 'executable'))
      .map((file) => [file.path.slice(prefix.length), file]),
  );
}

/** What the wheels of a release install where Python imports from. One of them is enough: others are for other platforms. */
export function installedPaths(wheels: readonly ReadWheel[]): ReadonlySet<string> {
  return new Set(wheels.flatMap(({ distribution, contents }) => libraryPaths(distribution, contents)));
}

/**
 * Which folder of the project each top-level folder of the wheels was packed from, as their files show: the one that has
 * most of them at the same place.
 * @param known - folders that the project ships, to choose among several that are as likely
 */
export function packedFolders(
  installed: ReadonlySet<string>,
  files: ReadonlyMap<string, SourceFile>,
  known: readonly string[],
): readonly PackedFolder[] {
  const byName = new Map<string, string[]>();
  for (const path of files.keys()) {
    const name = posix.basename(path);
    const paths = byName.get(name);
    if (paths === undefined) byName.set(name, [path]);
    else paths.push(path);
  }
  const votes = new Map<string, Map<string, number>>();
  for (const member of installed) {
    const [name = '', ...rest] = member.split('/');
    if (rest.length === 0 || name.endsWith('.libs')) continue;
    const folders = votes.get(name) ?? new Map<string, number>();
    votes.set(name, folders);
    for (const path of byName.get(posix.basename(member)) ?? []) {
      if (path !== member && !path.endsWith(`/${member}`)) continue;
      const folder = path.slice(0, path.length - member.length + name.length);
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
  }
  return [...votes].flatMap(([name, folders]): PackedFolder[] => {
    const [best] = [...folders].sort(
      ([a, many], [b, more]) =>
        more - many || Number(known.includes(b)) - Number(known.includes(a)) || a.length - b.length,
    );
    return best === undefined ? [] : [{ name, path: best[0] }];
  });
}

/** The files below the packed folders. */
export function filesBelow(
  folders: readonly PackedFolder[],
  files: ReadonlyMap<string, SourceFile>,
): readonly ProjectFile[] {
  return [...files].flatMap(([path, source]) => {
    const folder = folders.find((one) => path.startsWith(`${one.path}/`));
    return folder === undefined ? [] : [{ path, source, member: `${folder.name}${path.slice(folder.path.length)}` }];
  });
}
