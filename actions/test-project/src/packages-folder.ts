import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '#python-env';

/** Where the packages of an environment are; absolute: `lib/python3.12/site-packages`, `Lib/site-packages` on Windows. */
export async function packagesOf({ folder }: Pick<Environment, 'folder'>): Promise<string> {
  const library = join(folder, 'lib');
  const [version] = (await readdir(library).catch(() => [])).filter((name) => /^(?:python|pypy)\d/u.test(name));
  return version === undefined ? join(folder, 'Lib', 'site-packages') : join(library, version, 'site-packages');
}
