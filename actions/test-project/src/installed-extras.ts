import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizeName, parseCoreMetadata } from '#python-standards';

/** `…; extra == "test"`, as every back-end writes it (PEP 508 has no other way to say it). */
const OF_EXTRA = /^(?<requirement>[^;]+);(?<marker>.*)\bextra\s*==\s*["'](?<extra>[^"']+)["']/u;

/**
 * The extras of a project that is installed from its folder, by its METADATA: those that setup.py, setup.cfg or a back-end
 * of its own defines are known only then.
 * @param packages - where the environment's packages are; absolute
 * @param name - of the project; `null`: whatever is installed from a folder
 * @returns name of the extra to requirements without markers
 */
export async function installedExtras(
  packages: string,
  name: string | null,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const folders = await readdir(packages).catch(() => []);
  for (const folder of folders.filter((entry) => entry.endsWith('.dist-info'))) {
    const direct = await stat(join(packages, folder, 'direct_url.json')).catch(() => null);
    const bytes = direct === null ? null : await readFile(join(packages, folder, 'METADATA')).catch(() => null);
    if (bytes === null) continue;
    const metadata = parseCoreMetadata(bytes);
    if (name !== null && normalizeName(metadata.get('Name') ?? '') !== normalizeName(name)) continue;
    const extras: Record<string, string[]> = Object.fromEntries(
      metadata.getAll('Provides-Extra').map((extra) => [extra, []]),
    );
    for (const line of metadata.getAll('Requires-Dist')) {
      const { requirement, extra } = OF_EXTRA.exec(line)?.groups ?? {};
      if (requirement !== undefined && extra !== undefined) (extras[extra] ??= []).push(requirement.trim());
    }
    return extras;
  }
  return {};
}
