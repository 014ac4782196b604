import { execFile } from 'node:child_process';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { download, type HttpContext } from '#http';
import { readProjectPage } from '#index-client';
import { scrubEnvironment } from '#process';
import { indexSettings } from '#python-env';
import { messageOf } from '#release-model';
import type { RealProject } from './real-project.ts';

const runFile = promisify(execFile);

interface Index {
  readonly url: string;
  readonly request: HttpContext;
}

async function configuredIndex(): Promise<Index> {
  const environment = scrubEnvironment(process.env);
  const settings = await indexSettings(environment);
  if (settings.noIndex) throw new Error('the settings of this machine allow no index');
  const certificates = settings.cert === null ? [] : [settings.cert];
  const proxy = settings.proxy ?? undefined;
  return {
    url: settings.indexUrl,
    request: { environment, certificates, proxy, allowHttpHosts: settings.trustedHosts },
  };
}

/** Why the index that this machine is configured for can't be asked; `null` when it can. */
export async function whyUnreachable({ name }: Pick<RealProject, 'name'>): Promise<string | null> {
  try {
    const { url, request } = await configuredIndex();
    await readProjectPage(url, name, { ...request, attempts: 2, timeouts: { connect: 5_000 } });
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * Downloads files of a project from the index that this machine is configured for, checked by the hashes that it names.
 * @param folder - absolute; made if need be
 * @throws when the index doesn't have one of them, or has other bytes
 */
export async function fetchFiles(name: string, filenames: readonly string[], folder: string): Promise<void> {
  const { url, request } = await configuredIndex();
  const page = await readProjectPage(url, name, request);
  await mkdir(folder, { recursive: true });
  for (const filename of filenames) {
    const file = page.files.find((listed) => listed.filename === filename);
    if (file === undefined) throw new Error(`${page.url} doesn't list ${filename}`);
    await download(file.url, request, join(folder, filename));
  }
}

/**
 * Downloads a project's sdist from the index that this machine is configured for, and unpacks it.
 * @param folder - absolute; made if need be
 * @returns the unpacked project
 * @throws when the index doesn't have it, or has other bytes
 */
export async function fetchSdist(
  { name, sdist, sha256 }: Pick<RealProject, 'name' | 'sdist' | 'sha256'>,
  folder: string,
): Promise<string> {
  const { url, request } = await configuredIndex();
  const page = await readProjectPage(url, name, request);
  const file = page.files.find(({ filename }) => filename === sdist);
  if (file === undefined) throw new Error(`${page.url} doesn't list ${sdist}`);
  const archive = join(folder, sdist);
  await download(file.url, { ...request, sha256 }, archive);
  const unpacked = join(folder, 'unpacked');
  await mkdir(unpacked, { recursive: true });
  await runFile('tar', ['-xzf', archive, '-C', unpacked, '--no-same-owner']);
  return join(unpacked, sdist.slice(0, -'.tar.gz'.length));
}

/** What every project ignores, also where its sdist doesn't contain the file. */
const IGNORED = ['*.egg-info/', '__pycache__/', '/build/', '/dist/'];

/** Makes the unpacked sdist what its maintainers have: a git repository with a tag, without the files that a build adds. */
export async function makeRepository(folder: string, { version }: Pick<RealProject, 'version'>): Promise<void> {
  for (const path of await readdir(folder, { recursive: true }))
    if (path === 'PKG-INFO' || path.endsWith('.egg-info')) await rm(join(folder, path), { recursive: true });
  await appendFile(join(folder, '.gitignore'), `\n${IGNORED.join('\n')}\n`);
  const git = async (...words: readonly string[]): Promise<void> => {
    await runFile('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder });
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Release');
  await git('tag', '--annotate', `v${version}`, '--message=Release');
}
