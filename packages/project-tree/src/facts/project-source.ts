import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHost } from '../git.ts';
import { findProjectBounds, findStrayFiles, locate, readOwnFile, type PathTarget } from '../own-file.ts';
import { listProjectFiles } from '../project-files.ts';
import { readStartOfOwnFile, type StartOfFile } from '#project-tree';
import { messageOf, ReleaseError } from '#release-model';

/** The files of a project, for reading only. */
export interface ProjectSource {
  /** Absolute. */
  readonly folder: string;
  /** Relative, with `/`, sorted. */
  readonly files: readonly string[];
  has(path: string): boolean;
  /** Those of the files that aren't the project's, and why: links that lead out of it. They are never read. */
  readonly strays: ReadonlyMap<string, string>;
  /** What a path leads to, without reading it. */
  locate(path: string): Promise<PathTarget>;
  /** The name of a file in messages. */
  show(path: string): string;
  /**
   * The bytes of a regular file; `null` when there is none, or it is larger than `maximum` bytes.
   * @throws ReleaseError when it isn't the project's
   */
  readBytes(path: string, maximum?: number): Promise<Buffer | null>;
  /**
   * The first bytes of a regular file, `maximum` at most, and the size of all of it; `null` when there is none.
   * @throws ReleaseError when it isn't the project's
   */
  readStart(path: string, maximum: number): Promise<StartOfFile | null>;
  /** The text of a regular file in UTF-8; `null` as for bytes. @throws ReleaseError when it isn't UTF-8 */
  readText(path: string): Promise<string | null>;
  /** Whether the owner may execute a regular file; links are not followed. */
  isExecutable(path: string): Promise<boolean>;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;

/**
 * Opens a project's folder.
 * @param displayDir - the folder in messages, with `/`; empty for the workspace itself
 * @param listed - its files, if `listProjectFiles` has just listed them
 * @throws ReleaseError when it isn't a folder or can't be read
 */
export async function openProject(
  folder: string,
  displayDir: string,
  host: GitHost,
  listed?: readonly string[],
): Promise<ProjectSource> {
  const facts = await stat(folder).catch(() => null);
  if (facts?.isDirectory() !== true) {
    const problem = facts === null ? `${folder} doesn't exist` : `${folder} is not a folder`;
    throw new ReleaseError({
      subject: 'project-dir',
      problem,
      remedy: 'Set it to the folder that contains pyproject.toml',
    });
  }
  const files =
    listed ??
    (await listProjectFiles(folder, host).catch((cause: unknown) => {
      const problem = `${folder} can't be read (${messageOf(cause)})`;
      throw new ReleaseError({ subject: 'project-dir', problem, remedy: 'Make it readable' }, { cause });
    }));
  const bounds = await findProjectBounds(folder, host);
  const strays = new Map((await findStrayFiles(files, bounds)).map(({ path, problem }) => [path, problem]));
  const known = new Set(files);
  const show = (path: string): string => (displayDir === '' ? path : `${displayDir}/${path}`);
  const reading = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof ReleaseError) throw cause;
      const parts = { subject: show(path), problem: `can't be read (${messageOf(cause)})`, remedy: 'Make it readable' };
      throw new ReleaseError(parts, { cause });
    }
  };
  const readBytes = (path: string, maximum = MAXIMUM_BYTES): Promise<Buffer | null> =>
    reading(path, () => readOwnFile(path, bounds, { shown: show(path), maximum }));
  return {
    folder,
    files,
    strays,
    locate: (path) => locate(path, bounds),
    has: (path) => known.has(path),
    show,
    readBytes,
    readStart: (path, maximum) => reading(path, () => readStartOfOwnFile(path, bounds, { shown: show(path), maximum })),
    async readText(path) {
      const bytes = await readBytes(path);
      if (bytes === null) return null;
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch (cause) {
        throw new ReleaseError({ subject: show(path), problem: 'is not UTF-8', remedy: 'Save it as UTF-8' }, { cause });
      }
    },
    async isExecutable(path) {
      const entry = await lstat(join(folder, path)).catch(() => null);
      return entry?.isFile() === true && (entry.mode & 0o100) !== 0;
    },
  };
}
