import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, runProcess } from '#process';
import { limitText, ReleaseError, type Host } from '#release-model';
import { isVersionName } from './choose-pythons.ts';
import { findPythons } from './find-pythons.ts';
import { findUv, type UvHost } from './find-uv.ts';
import { indexSettings } from './index-settings.ts';
import { packageEnvironment } from './package-environment.ts';
import type { Python } from './python.ts';

/** Where uv takes Pythons from: settings of the machine, which nothing else of ours reads. */
const MIRRORS = ['UV_PYTHON_INSTALL_MIRROR', 'UV_PYTHON_DOWNLOADS_JSON_URL'] as const;

/** Seconds for all of them together: each has some 30 MB. */
const LIMIT = 900;

const SUBJECT = 'python-downloads';

function isFound(name: string, found: readonly Python[]): boolean {
  return found.some(({ version, minor }) => version === name || minor === name);
}

/** The interpreters that uv has put into a folder. */
async function installedIn(folder: string, environment: Readonly<Record<string, string>>): Promise<readonly Python[]> {
  const bins = (await readdir(folder))
    .sort()
    .map((name) => join(folder, name, process.platform === 'win32' ? '' : 'bin'));
  // Only there: not also in the tool cache, or below pyenv's folder
  const place = Object.fromEntries(
    Object.entries(environment).filter(([name]) => /^(?:SYSTEMROOT|TEMP|TMPDIR)$/iu.test(name)),
  );
  return await findPythons({ ...place, PATH: bins.join(process.platform === 'win32' ? ';' : ':') });
}

/**
 * The interpreters of this machine, and the named ones that it lacks, which uv fetches: into a folder of this run, since code
 * of another project could change what several runs share. uv compares each with the hash that it knows.
 * @param wanted - `auto` fetches nothing
 * @param isAllowed - the input `python-downloads`
 * @throws ReleaseError when there is no uv, or it can't fetch one of them
 */
export async function findNamedPythons(
  wanted: 'auto' | readonly string[],
  isAllowed: boolean,
  host: UvHost & Pick<Host, 'info'>,
): Promise<readonly Python[]> {
  const found = await findPythons(host.environment);
  const names =
    !isAllowed || wanted === 'auto' ? [] : wanted.filter((name) => isVersionName(name) && !isFound(name, found));
  if (names.length === 0) return found;
  const settings = await indexSettings(host.environment);
  const uv = await findUv(host, settings);
  if (uv === null) {
    throw new ReleaseError({
      subject: SUBJECT,
      problem: `Python ${names.join(', ')} isn't installed, and there is no uv to fetch it`,
      remedy: 'Install it, or add uv to the PATH',
    });
  }
  const folder = join(host.temporaryFolder, 'pythons');
  await mkdir(folder, { recursive: true });
  const mirrors = Object.fromEntries(
    MIRRORS.flatMap((name): [string, string][] => {
      const value = host.environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const result = await runProcess({
    file: uv.path,
    args: ['python', 'install', '--no-bin', '--install-dir', folder, ...names],
    cwd: folder,
    env: { ...packageEnvironment(host, settings), ...mirrors, UV_PYTHON_DOWNLOADS: 'manual' },
    signal: host.signal,
    timeoutMs: LIMIT * 1000,
  });
  host.signal.throwIfAborted();
  const fetched = await installedIn(folder, host.environment);
  const missing = names.filter((name) => !isFound(name, fetched));
  if (result.exitCode !== 0 || missing.length > 0) {
    const why = result.timedOut ? `did not end within ${limitText(LIMIT)}` : lastMeaningfulLines(result.output, 1);
    throw new ReleaseError({
      subject: SUBJECT,
      problem: `uv can't fetch Python ${(missing.length === 0 ? names : missing).join(', ')}: ${why}`,
      remedy: 'Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it',
    });
  }
  host.info(`Python ${fetched.map(({ version }) => version).join(', ')}: fetched by uv for this run.`);
  return [...found, ...fetched];
}
