import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256Of } from '#release-store';
import { forAllScopes, runProcess } from '#process';
import { isSystemError, ReleaseError, type Host } from '#release-model';
import { toolsPython } from './choose-pythons.ts';
import { createEnvironment, openEnvironment } from './create-environment.ts';
import type { Environment } from './environment.ts';
import { environmentDifference, readEnvironmentFiles, type EnvironmentFiles } from './environment-files.ts';
import { findPythons } from './find-pythons.ts';
import { findUv, type Uv } from './find-uv.ts';
import { indexSettings } from './index-settings.ts';
import { indexTrouble, installFailure, installRemedy } from './install-failure.ts';
import { makeOnce } from './make-once.ts';
import { withCachesIn } from './package-environment.ts';
import { inFirstWritable } from './writable-folder.ts';
import type { Python } from './python.ts';
import { TOOL_LOCKS, type Tool } from './tool-locks.ts';

export type ToolHost = Pick<Host, 'environment' | 'cacheFolder' | 'temporaryFolder' | 'debug' | 'signal'> &
  Partial<Pick<Host, 'warning'>>;

/** A tool's environment that is unchanged since it was created. */
interface OpenedTool {
  readonly environment: Environment;
  readonly files: EnvironmentFiles;
}

const opened = new Map<string, Promise<OpenedTool>>();

/** The contents of the ready file. */
interface ReadyTool {
  /** The folder of the environment, in that of the tool. */
  readonly folder: string;
  readonly python: Python;
  /** The files at its creation. */
  readonly files: EnvironmentFiles;
}

/** How often to reinstall a tool that something changes as soon as it is installed. */
const ATTEMPTS = 3;

/**
 * The environment of a tool, created once per machine from the committed lock, every file checked by hash. Before each use,
 * all of its files are compared with the recorded ones and with the RECORDs of its distributions. When one was changed,
 * added or removed, a warning names it and the environment is created again.
 * @throws ReleaseError when there is no Python for it, or the index can't be reached or doesn't have the files
 */
export async function toolEnvironment(tool: Tool, host: ToolHost): Promise<Environment> {
  const key = JSON.stringify([tool, host.cacheFolder, host.environment]);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = opened.get(key);
    const preparing = before ?? forAllScopes(() => lockedTool(tool, TOOL_LOCKS[tool], host));
    opened.set(key, preparing);
    const { environment, files } = await preparing.catch((error: unknown) => {
      if (opened.get(key) === preparing) opened.delete(key); // it may succeed the next time
      throw error;
    });
    if (before === undefined) return environment;
    const difference = await differenceFrom(files, environment.folder);
    if (difference === null) return environment;
    if (opened.get(key) !== preparing) continue;
    opened.delete(key);
    tellOfChange(difference, environment.folder, host);
    // Its ready file may have been changed, too.
    await rm(dirname(environment.folder), { recursive: true, force: true, maxRetries: 3 });
  }
  throw new ReleaseError({
    subject: tool,
    problem: `something on this machine changes its environment in ${host.cacheFolder} as soon as it is created`,
    remedy: 'Find out what it is, stop it, and run again',
  });
}

/**
 * The environment that a lock describes, created once per machine in the cache folder, every file checked by hash and
 * later compared with the recorded one.
 * @param name - the name of its folder, and in errors
 * @param lock - a complete requirements file, each file with its sha256
 * @throws ReleaseError as `toolEnvironment` does
 */
export async function lockedEnvironment(name: string, lock: string, host: ToolHost): Promise<Environment> {
  return (await lockedTool(name, lock, host)).environment;
}

async function lockedTool(name: string, lock: string, host: ToolHost): Promise<OpenedTool> {
  const uv = await findUv(host, await indexSettings(host.environment));
  return inFirstWritable([host.cacheFolder, host.temporaryFolder], (cache) =>
    ready(name, lock, join(cache, 'tools'), host, uv),
  );
}

function ready(name: string, lock: string, tools: string, host: ToolHost, uv: Uv | null): Promise<OpenedTool> {
  // With them, a release that compiles other modules doesn't go on with what an older one has compiled
  const hash = sha256Of([lock, ...(modulesOf(name) ?? [])].join('\n')).slice(0, 16);
  const folder = join(tools, `${name}-${hash}`);
  let told = '';
  const tell = (difference: string, place: string): void => {
    // The process that creates it again checks it once more.
    if (told !== place) tellOfChange(difference, place, host);
    told = place;
  };
  return makeOnce(
    folder,
    (text) => open(text, folder, host, uv, tell),
    (newFolder) => make(name, lock, newFolder, host, uv),
    host.signal,
  );
}

async function open(
  text: string,
  folder: string,
  host: ToolHost,
  uv: Uv | null,
  tell: (difference: string, place: string) => void,
): Promise<OpenedTool | null> {
  let noted: ReadyTool;
  try {
    noted = JSON.parse(text) as ReadyTool; // renamed into place by us, so it is complete
  } catch {
    return null;
  }
  // From a version of ours that recorded no files, or written by something else.
  if (typeof noted.files !== 'object' || !/^[0-9a-f]{8}$/u.test(noted.folder)) return null;
  const place = join(folder, noted.folder);
  const environment = await openEnvironment({ python: noted.python, folder: place, host, uv });
  // Follows the link to the interpreter, which may have been removed since then.
  if (!existsSync(environment.python)) return null;
  const difference = await differenceFrom(noted.files, place);
  if (difference !== null) {
    tell(difference, place);
    return null;
  }
  return { environment, files: noted.files };
}

/** @returns a short phrase about what has changed; `null` for nothing @throws when the folder isn't writable */
async function differenceFrom(noted: EnvironmentFiles, folder: string): Promise<string | null> {
  try {
    return await environmentDifference(folder, await readEnvironmentFiles(folder, noted), noted);
  } catch (error) {
    // Another process has just begun to create it again.
    if (isSystemError(error, 'ENOENT')) return 'one of its files is missing';
    throw error;
  }
}

function tellOfChange(difference: string, folder: string, host: ToolHost): void {
  const warn = host.warning ?? host.debug;
  warn(`${folder}: ${difference}, so this tool is reinstalled. Find out what writes to this folder.`);
}

async function make(name: string, lock: string, folder: string, host: ToolHost, uv: Uv | null): Promise<string> {
  const python = toolsPython(await findPythons(host.environment));
  const environment = await createEnvironment({ python, folder, host, uv });
  const caches = join(folder, '.caches');
  const result = await environment.install({
    requirementsText: lock,
    requireHashes: true,
    onlyBinary: true,
    noDeps: true,
    // uv compares the hashes with those it recorded for a wheel, not with the files that it unpacked into its cache.
    env: withCachesIn({}, caches),
  });
  await rm(caches, { recursive: true, force: true, maxRetries: 3 });
  if (result.exitCode !== 0) {
    host.signal.throwIfAborted();
    const settings = await indexSettings(host.environment);
    const failure = installFailure(result);
    throw new ReleaseError(
      indexTrouble(result, settings) ?? {
        subject: name,
        problem: `its pinned release can't be installed for Python ${python.version} from ${settings.describe()}: ${failure}`,
        remedy: installRemedy(
          failure,
          settings.safety.uploadedBefore === null
            ? 'Use an index with the unchanged files of PyPI'
            : 'Use an index with the unchanged files of PyPI, or let the limit on upload times allow this release',
        ),
      },
    );
  }
  const difference = await environmentDifference(folder, await readEnvironmentFiles(folder, {}), null);
  if (difference !== null) {
    throw new ReleaseError({
      subject: name,
      problem: `what was installed is not its pinned release: in ${folder}, ${difference}`,
      remedy: 'Find out what writes to this folder, and run again',
    });
  }
  await compile(name, environment, host);
  const noted: ReadyTool = { folder: basename(folder), python, files: await readEnvironmentFiles(folder, null) };
  return JSON.stringify(noted);
}

/**
 * The modules that a tool imports when we use it. What is missing here is compiled at each use: what wasn't recorded is
 * removed before the next one.
 */
const IMPORTED: Readonly<Record<Tool, readonly string[]>> = {
  twine: [
    'twine.commands.check',
    'markdown_it',
    ...['clean', 'rst', 'txt'].map((name) => `readme_renderer.${name}`),
    ...['languages.en', 'readers.standalone'].map((name) => `docutils.${name}`),
    ...['body', 'misc'].map((name) => `docutils.parsers.rst.directives.${name}`),
    ...['frontmatter', 'misc', 'references'].map((name) => `docutils.transforms.${name}`),
    ...['filters', 'lexers.configs', 'lexers.data', 'lexers.shell'].map((name) => `pygments.${name}`),
  ],
  pypiserver: [
    'pypiserver',
    'pypiserver.__main__',
    'pypiserver._app',
    'passlib.apache',
    ...['minidom', 'pulldom', 'sax'].map((name) => `defusedxml.${name}`),
  ],
};

function modulesOf(name: string): readonly string[] | undefined {
  return Object.entries(IMPORTED).find(([tool]) => tool === name)?.[1];
}

/** Another release of a tool may lack one of them. */
const IMPORT_EACH = `
import importlib, sys
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except Exception:
        pass
`;

/** Compiles the modules that the tool imports, once, so that it starts faster the next time; ignores failures. */
async function compile(name: string, { python, folder, environment }: Environment, host: ToolHost): Promise<void> {
  const modules = modulesOf(name);
  if (modules === undefined) return;
  const args = ['-I', '-c', IMPORT_EACH, ...modules];
  await runProcess({ file: python, args, cwd: folder, env: environment, timeoutMs: 60_000, signal: host.signal });
}
