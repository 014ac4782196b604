import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError } from '#release-model';
import type { SafetySettings } from './safety-settings.ts';

/** The first pip with `--uploaded-prior-to`; older ones ignore its variable. */
const KNOWS_UPLOAD_TIMES = 26;

/**
 * Whether pip keeps a limit on upload times in force, if there is one.
 * @param version - of pip; `null`: unknown
 */
export function keepsLimits(version: string | null, { uploadedBefore }: SafetySettings): boolean {
  if (uploadedBefore === null) return true;
  return version !== null && Number.parseInt(version, 10) >= KNOWS_UPLOAD_TIMES;
}

/**
 * Requires that pip keeps a limit on upload times in force, instead of ignoring it.
 * @param folder - an environment in which pip is to install; absolute
 * @throws ReleaseError when its pip is too old
 */
export async function requireKeptByPip(folder: string, safety: SafetySettings): Promise<void> {
  if (safety.uploadedBefore === null) return;
  const version = await pipVersion(folder);
  if (keepsLimits(version, safety)) return;
  const { said } = safety;
  throw new ReleaseError({
    subject: 'uv',
    problem: `was not found, and pip ${version ?? 'of this Python'} can't restrict installations to ${said[0] ?? 'older files'}`,
    remedy: `Add uv to the PATH, or use a Python with pip ${String(KNOWS_UPLOAD_TIMES)} or later`,
  });
}

/** The version of the pip in an environment; `null`: there is none. @param folder - absolute */
export async function pipVersion(folder: string): Promise<string | null> {
  const library = join(folder, 'lib');
  const versions = (await readdir(library).catch(() => [])).map((name) => join(library, name, 'site-packages'));
  for (const place of [...versions, join(folder, 'Lib', 'site-packages')]) {
    const found = await pipVersionIn(place);
    if (found !== null) return found;
  }
  return null;
}

/** The same for a folder of packages. */
export async function pipVersionIn(packages: string): Promise<string | null> {
  const names = await readdir(packages).catch(() => []);
  return names.map((name) => /^pip-(.+)\.dist-info$/u.exec(name)?.[1]).find((name) => name !== undefined) ?? null;
}
