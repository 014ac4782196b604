import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lazyModule } from '#lazy-modules';

const actionsToolCache = lazyModule(() => import('./find-in-tool-cache.ts'));

/** A tool that an action or the runner's image has put into the runner's tool cache. */
export interface CachedTool {
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * The complete versions of a tool in the runner's tool cache, in the layout of `@actions/tool-cache`:
 * `<tool>/<version>/<arch>` with `<arch>.complete` next to it.
 * @param toolCache - absolute; RUNNER_TOOL_CACHE
 * @param arch - as named by the action that put it there: `x64` for Python, `x86_64` for uv
 */
export async function toolsIn(toolCache: string, tool: string, arch: string): Promise<readonly CachedTool[]> {
  const { findAllVersions } = await actionsToolCache();
  const versions = quietly(toolCache, () => findAllVersions(tool, arch));
  return versions.map((version) => ({ version, folder: join(toolCache, tool, version, arch) }));
}

/**
 * Puts a tool where `toolsIn`, and `find` of `@actions/tool-cache`, look for it. `cacheDir` of `@actions/tool-cache`
 * removes the existing folder before it copies, so two parallel jobs would break each other; a rename succeeds for one.
 * @param from - absolute, on the same file system, used by nobody else; it is moved
 * @param folder - absolute; `<tool cache>/<tool>/<version>/<arch>`
 * @param isWhole - whether the existing folder is usable: another process may have been faster
 * @throws Error when the folder can't be written, or already contains something else
 */
export async function addTool(from: string, folder: string, isWhole: () => Promise<boolean>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await rename(from, folder).catch(async (error: unknown) => {
    if (!(await isWhole())) throw error;
  });
  await writeFile(`${folder}.complete`, '');
}

/**
 * `@actions/tool-cache` reads the folder only from our own environment, and writes `::debug::` lines to standard output,
 * even at a terminal. Its search is synchronous, so nothing else runs meanwhile.
 */
function quietly<T>(toolCache: string, look: () => T): T {
  const before = process.env['RUNNER_TOOL_CACHE'];
  const write = Object.getOwnPropertyDescriptor(process.stdout, 'write');
  process.env['RUNNER_TOOL_CACHE'] = toolCache;
  process.stdout.write = () => true;
  try {
    return look();
  } finally {
    if (write === undefined) Reflect.deleteProperty(process.stdout, 'write');
    else Object.defineProperty(process.stdout, 'write', write);
    if (before === undefined) delete process.env['RUNNER_TOOL_CACHE'];
    else process.env['RUNNER_TOOL_CACHE'] = before;
  }
}
