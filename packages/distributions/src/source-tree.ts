import { posix } from 'node:path';
import type { ObjectFormat } from './blob-id.ts';

/** A file of the sources. */
export interface SourceFile {
  /** Relative to the top of the sources, with `/`. */
  readonly path: string;
  readonly mode: 'file' | 'executable' | 'link' | 'submodule';
  /** The name that git gives to its bytes, or to a link's target. */
  readonly blob: string;
}

/** What a distribution was built from. */
export interface SourceTree {
  /** How messages call it: `the commit 0123456789ab`. */
  readonly name: string;
  readonly format: ObjectFormat;
  readonly files: readonly SourceFile[];
  /** The project's folder in it; empty for its top. */
  readonly projectDir: string;
  /** The bytes of one of its files; `null` when it is a link, too large, or its bytes are no longer available. */
  read(file: SourceFile): Promise<Buffer | null>;
}

/** A tree in which files are looked up. */
export class SourceIndex {
  readonly tree: SourceTree;
  readonly #byPath: ReadonlyMap<string, SourceFile>;
  readonly #byBlob = new Map<string, SourceFile[]>();
  readonly #byName = new Map<string, SourceFile[]>();

  constructor(tree: SourceTree) {
    this.tree = tree;
    this.#byPath = new Map(tree.files.map((file) => [file.path, file]));
    for (const file of tree.files) {
      push(this.#byBlob, file.blob, file);
      push(this.#byName, posix.basename(file.path), file);
    }
  }

  /** A file by its path in the project's folder. */
  inProject(path: string): SourceFile | undefined {
    return this.#byPath.get(posix.join(this.tree.projectDir, path));
  }

  /** Whether a path of the project, or a folder above it, is a link or a submodule. */
  isLinked(path: string): boolean {
    let folder = posix.join(this.tree.projectDir, path);
    for (; folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
      const mode = this.#byPath.get(folder)?.mode;
      if (mode === 'link' || mode === 'submodule') return true;
    }
    return false;
  }

  /** The files with one of these names of git, links left out. */
  withBlob(blobs: readonly string[]): readonly SourceFile[] {
    return blobs.flatMap((blob) => this.#byBlob.get(blob) ?? []).filter(({ mode }) => mode !== 'link');
  }

  /** The links with this target. */
  linksTo(blob: string): readonly SourceFile[] {
    return (this.#byBlob.get(blob) ?? []).filter(({ mode }) => mode === 'link');
  }

  /** The files with this name, wherever they are; links left out. */
  named(name: string): readonly SourceFile[] {
    return (this.#byName.get(name) ?? []).filter(({ mode }) => mode === 'file' || mode === 'executable');
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
