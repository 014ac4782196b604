import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { ReleaseError, type Host } from '@repo-agent-actions/release-model';
import { toolsPython } from './choose-pythons.ts';
import { createEnvironment, openEnvironment } from './create-environment.ts';
import type { Environment } from './environment.ts';
import { findPythons } from './find-pythons.ts';
import { findUv, type Uv } from './find-uv.ts';
import { indexSettings } from './index-settings.ts';
import { indexTrouble, installFailure, installRemedy } from './install-failure.ts';
import { makeOnce } from './make-once.ts';
import { inFirstWritable } from './writable-folder.ts';
import type { Python } from './python.ts';
import { TOOL_LOCKS } from './tool-locks.ts';

/** The Python tools that this suite runs, pinned by hash. */
export type Tool = 'build' | 'twine' | 'pypiserver' | 'pip-audit';

export type ToolHost = Pick<Host, 'environment' | 'cacheFolder' | 'temporaryFolder' | 'debug' | 'signal'>;

const opened = new Map<string, Promise<Environment>>();

/** The text of the ready file. */
interface ReadyTool {
  /** Of the environment, below the tool's own. */
  readonly folder: string;
  readonly python: Python;
}

/**
 * The environment of a tool, made once per machine from the committed lock, every file checked by hash; afterwards it
 * costs a read and a stat, once per process of ours.
 * @throws ReleaseError when there is no Python for it, or the index can't be reached or hasn't the files
 */
export function toolEnvironment(tool: Tool, host: ToolHost): Promise<Environment> {
  const key = JSON.stringify([tool, host.cacheFolder, host.environment]);
  let environment = opened.get(key);
  if (environment === undefined) {
    environment = prepare(tool, host);
    opened.set(key, environment);
    environment.catch(() => opened.delete(key)); // it may work the next time
  }
  return environment;
}

async function prepare(tool: Tool, host: ToolHost): Promise<Environment> {
  const environment = await lockedEnvironment(tool, TOOL_LOCKS[tool], host);
  const { uv } = environment;
  // `python -m build --installer uv` looks for uv on the PATH.
  if (tool !== 'build' || uv === null) return environment;
  const [bin = '', ...rest] = (environment.environment['PATH'] ?? '').split(delimiter);
  return {
    ...environment,
    environment: { ...environment.environment, PATH: [bin, dirname(uv.path), ...rest].join(delimiter) },
  };
}

/**
 * The environment that a lock describes, made once per machine below the cache folder, every file checked by hash.
 * @param name - names its folder, and it in an error
 * @param lock - a requirements file, whole, each file with its sha256
 * @throws ReleaseError as `toolEnvironment` does
 */
export async function lockedEnvironment(name: string, lock: string, host: ToolHost): Promise<Environment> {
  const uv = await findUv(host, await indexSettings(host.environment));
  return inFirstWritable([host.cacheFolder, host.temporaryFolder], (cache) =>
    ready(name, lock, join(cache, 'tools'), host, uv),
  );
}

function ready(name: string, lock: string, tools: string, host: ToolHost, uv: Uv | null): Promise<Environment> {
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 16);
  const folder = join(tools, `${name}-${hash}`);
  return makeOnce(
    folder,
    (text) => open(text, folder, host, uv),
    (newFolder) => make(name, lock, newFolder, host, uv),
    host.signal,
  );
}

async function open(text: string, folder: string, host: ToolHost, uv: Uv | null): Promise<Environment | null> {
  let noted: ReadyTool;
  try {
    noted = JSON.parse(text) as ReadyTool; // renamed into place by us, so whole
  } catch {
    return null;
  }
  const environment = await openEnvironment({ python: noted.python, folder: join(folder, noted.folder), host, uv });
  // Follows the link to the interpreter, which may have been removed since.
  return existsSync(environment.python) ? environment : null;
}

async function make(name: string, lock: string, folder: string, host: ToolHost, uv: Uv | null): Promise<string> {
  const python = toolsPython(await findPythons(host.environment));
  const environment = await createEnvironment({ python, folder, host, uv });
  const result = await environment.install({
    requirementsText: lock,
    requireHashes: true,
    onlyBinary: true,
    noDeps: true,
    // Its files are its own: what a project writes into an environment doesn't reach it through a shared cache.
    env: { UV_LINK_MODE: 'copy' },
  });
  if (result.exitCode !== 0) {
    host.signal.throwIfAborted();
    const settings = await indexSettings(host.environment);
    const failure = installFailure(result);
    throw new ReleaseError(
      indexTrouble(result, settings) ?? {
        subject: name,
        problem: `its pinned release can't be installed for Python ${python.version} from ${settings.describe()}: ${failure}`,
        remedy: installRemedy(failure, 'Use an index that has the files of PyPI, unchanged'),
      },
    );
  }
  const noted: ReadyTool = { folder: basename(folder), python };
  return JSON.stringify(noted);
}
