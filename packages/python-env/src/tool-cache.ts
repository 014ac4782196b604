import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lateCode } from '@repo-agent-actions/late-code';

const actionsToolCache = lateCode(() => import('@actions/tool-cache'));

/** A tool that an action, or the image of the runner, has left in the runner's tool cache. */
export interface CachedTool {
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * The versions of a tool in the runner's tool cache that are whole, in the layout of `@actions/tool-cache`:
 * `<tool>/<version>/<arch>` with `<arch>.complete` beside it.
 * @param toolCache - absolute; RUNNER_TOOL_CACHE
 * @param arch - as the action that put it there names it: `x64` for Python, `x86_64` for uv
 */
export async function toolsIn(toolCache: string, tool: string, arch: string): Promise<readonly CachedTool[]> {
  const { findAllVersions } = await actionsToolCache();
  const versions = quietly(toolCache, () => findAllVersions(tool, arch));
  return versions.map((version) => ({ version, folder: join(toolCache, tool, version, arch) }));
}

/**
 * Puts a tool where `toolsIn`, and the `find` of `@actions/tool-cache`, look for it. Its own `cacheDir` removes what is
 * there before it copies, so that two jobs at once take it from each other; a rename is won by one of them.
 * @param from - absolute, on the same file system, in nobody's hands but ours; it is gone afterwards
 * @param folder - absolute; `<tool cache>/<tool>/<version>/<arch>`
 * @param isWhole - whether what is there can be used: another process may have been quicker
 * @throws Error when the folder can't be written, and when something else lies there
 */
export async function addTool(from: string, folder: string, isWhole: () => Promise<boolean>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await rename(from, folder).catch(async (error: unknown) => {
    if (!(await isWhole())) throw error;
  });
  await writeFile(`${folder}.complete`, '');
}

/**
 * `@actions/tool-cache` takes the folder from our own environment only, and writes `::debug::` lines to standard output,
 * at a terminal as well. It doesn't wait while it looks, so nothing of ours runs meanwhile.
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
