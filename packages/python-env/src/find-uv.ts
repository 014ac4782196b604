import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256OfFile } from '#release-store';
import { download, type HttpContext } from '#http';
import { readProjectPage } from '#index-client';
import { askTool, forAllScopes, searchPath } from '#process';
import { messageOf, type Host } from '#release-model';
import { writeWholeFile } from './whole-file.ts';
import { isAddress, withoutCredentials, type IndexSettings } from './index-settings.ts';
import { isOfWorkspace } from './of-workspace.ts';
import { atLeast } from './python.ts';
import { addTool } from './tool-cache.ts';
import { inFirstWritable } from './writable-folder.ts';
import { unpackMember } from './unpack-member.ts';
import { UV_MINIMUM, UV_VERSION, uvPlatform, uvWheel, type UvWheel } from './uv-wheels.ts';

/** A usable uv. */
export interface Uv {
  /** Absolute. */
  readonly path: string;
  readonly version: string;
  /** `path`: found on the PATH; `fetched`: the pinned release. */
  readonly source: 'path' | 'fetched';
}

/** The part of a host that the search for uv needs. */
export type UvHost = Pick<Host, 'environment' | 'cacheFolder' | 'temporaryFolder' | 'debug' | 'signal'> &
  Partial<Pick<Host, 'warning'>>;

const PROGRAM = process.platform === 'win32' ? 'uv.exe' : 'uv';

const known = new Map<string, Promise<Uv | null>>();

/**
 * Finds uv: on the PATH if it is new enough, else the pinned release, which is fetched from the configured index, checked
 * by hash, and kept in the cache folder. Searches once per process. The pinned release is compared with its hash at each
 * call, because code of a project may have run in between.
 * @returns `null` when it isn't available; then pip does the work, and the reason is in the debug log
 */
export async function findUv(host: UvHost, settings: IndexSettings): Promise<Uv | null> {
  const key = JSON.stringify([
    host.environment['PATH'],
    host.environment['GITHUB_WORKSPACE'],
    host.cacheFolder,
    settings.describe(),
  ]);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = known.get(key);
    const searched = before ?? forAllScopes(() => search(host, settings));
    known.set(key, searched);
    const uv = await searched;
    // The search has just compared it itself
    if (before === undefined || uv?.source !== 'fetched' || (await isPinned(uv.path))) return uv;
    // The first caller forgets it; the others find the new search.
    if (known.get(key) === searched) known.delete(key);
  }
  host.debug('uv: something overwrites it as soon as it is installed.');
  return null;
}

/** Whether the file has the bytes of the pinned release. */
async function isPinned(path: string): Promise<boolean> {
  const digest = await realpath(path)
    .then((file) => sha256OfFile(file))
    .catch(() => null);
  return digest !== null && digest === uvWheel()?.programSha256;
}

async function search(host: UvHost, settings: IndexSettings): Promise<Uv | null> {
  return (await onPath(host)) ?? (await pinned(host, settings));
}

async function onPath(host: UvHost): Promise<Uv | null> {
  for (const folder of searchPath(host.environment)) {
    // A shim of pyenv may lead to any of its Pythons, or to none.
    if (basename(folder) === 'shims' && existsSync(join(dirname(folder), 'versions'))) continue;
    const path = await realpath(join(folder, PROGRAM)).catch(() => null);
    if (path === null) continue;
    if (isOfWorkspace(path, host.environment)) {
      host.debug(`${path} is in the workspace and may belong to the project.`);
      continue;
    }
    const version = await versionOf(path, host);
    if (version !== null && atLeast({ version }, UV_MINIMUM)) return { path, version, source: 'path' };
    host.debug(`${path} is ${version === null ? 'not a working uv' : `uv ${version}, older than ${UV_MINIMUM}`}.`);
  }
  return null;
}

/** The cached answer of a uv on the PATH, valid while the file is unchanged. */
interface KnownVersion {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly version: string;
}

async function versionOf(path: string, host: UvHost): Promise<string | null> {
  const { size, mtimeMs } = await stat(path);
  const notes = join(host.cacheFolder, 'uv', 'on-path.json');
  const noted = (await readFile(notes, 'utf8').then(JSON.parse, () => null)) as Partial<KnownVersion> | null;
  if (noted?.path === path && noted.size === size && noted.mtimeMs === mtimeMs && typeof noted.version === 'string') {
    return noted.version;
  }
  const env = { ...host.environment, UV_NO_CONFIG: '1' };
  const answer = await askTool({ file: path, args: ['--version'], cwd: dirname(path), env });
  const version = /^uv (\d+\.\d+\.\d+)/u.exec(answer ?? '')?.[1] ?? null;
  if (version !== null) {
    const note: KnownVersion = { path, size, mtimeMs, version };
    await writeWholeFile(notes, JSON.stringify(note)).catch(() => undefined); // the cache isn't writable
  }
  return version;
}

async function pinned(host: UvHost, settings: IndexSettings): Promise<Uv | null> {
  const platform = uvPlatform();
  const wheel = uvWheel(platform);
  if (wheel === null) {
    host.debug(`uv: there is no wheel of uv ${UV_VERSION} for ${platform}.`);
    return null;
  }
  try {
    return await inFirstWritable([host.cacheFolder, host.temporaryFolder], (cache) =>
      unpacked(wheel, join(cache, 'uv', UV_VERSION, platform), host, settings),
    );
  } catch (error) {
    host.debug(`uv: ${messageOf(error)}`);
    return null;
  }
}

async function unpacked(wheel: UvWheel, folder: string, host: UvHost, settings: IndexSettings): Promise<Uv> {
  const uv: Uv = { path: join(folder, PROGRAM), version: UV_VERSION, source: 'fetched' };
  if (await isPinned(uv.path)) return uv;
  if (existsSync(uv.path)) {
    const warn = host.warning ?? host.debug;
    warn(`${uv.path}: is not uv ${UV_VERSION} from PyPI, so it is fetched again. Find out what writes to this folder.`);
    await rm(folder, { recursive: true, force: true });
  }
  const workFolder = `${folder}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(workFolder, { recursive: true });
  try {
    const archive = join(workFolder, wheel.filename);
    await fetchWheel(wheel, archive, host, settings);
    await unpackMember(archive, `uv-${UV_VERSION}.data/scripts/${PROGRAM}`, join(workFolder, PROGRAM));
    await rm(archive);
    await addTool(workFolder, folder, () => isPinned(uv.path));
    return uv;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** @throws Error when the wheel isn't found, or its bytes differ */
async function fetchWheel(wheel: UvWheel, target: string, host: UvHost, settings: IndexSettings): Promise<void> {
  for (const folder of settings.findLinks) {
    const path = join(folder, wheel.filename);
    if (isAddress(folder) || !existsSync(path)) continue;
    await copyFile(path, target);
    if ((await sha256OfFile(target)) === wheel.sha256) return;
    await rm(target);
    host.debug(`uv: ${path} differs from ${wheel.filename} on PyPI.`);
  }
  if (settings.noIndex)
    throw new Error(`${wheel.filename} is not in the folders of find-links, and no index is allowed`);
  const request: HttpContext = {
    environment: host.environment,
    certificates: settings.cert === null ? [] : [settings.cert],
    clientCertificate: settings.clientCert,
    proxy: settings.proxy ?? undefined,
    allowHttpHosts: settings.trustedHosts,
    signal: host.signal,
  };
  const retryOptions = { attempts: 2, timeouts: { connect: 5_000 } };
  const problems: string[] = [];
  for (const index of [settings.indexUrl, ...settings.extraIndexUrls]) {
    try {
      const page = await readProjectPage(index, 'uv', { ...request, ...retryOptions, from: 'anywhere' });
      const file = page.files.find(({ filename }) => filename === wheel.filename);
      const limit = settings.safety.uploadedBefore;
      if (file === undefined) problems.push(`${withoutCredentials(index)} has no ${wheel.filename}`);
      else if (limit !== null && (file.uploadTime === null || Date.parse(file.uploadTime) >= Date.parse(limit)))
        problems.push(`${wheel.filename} was not uploaded before ${limit}`);
      else {
        await download(
          file.url,
          {
            ...request,
            ...retryOptions,
            credentials: credentialsFor(index, file.url),
            sha256: wheel.sha256,
          },
          target,
        );
        return;
      }
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  throw new Error(problems.join('; '));
}

/** The credentials of an index, only for files on the same host. */
function credentialsFor(index: string, file: string): { username: string; password: string } | null {
  const { origin, username, password } = new URL(index);
  if (username === '' || new URL(file).origin !== origin) return null;
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
}
