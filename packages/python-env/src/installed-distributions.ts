import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizeName, parseCoreMetadata, parseRequirement } from '#python-standards';
import { isSystemError } from '#release-model';

/** One distribution in an environment, by its files. */
export interface InstalledDistribution {
  /** PEP 503 normal form. */
  readonly name: string;
  /** As spelled in METADATA; `null` when it has none. */
  readonly version: string | null;
  /** Whether it came from an address or a folder, not from an index (PEP 610). */
  readonly direct: boolean;
  /** Normalized names of the projects that it requires without an extra. */
  readonly requires: readonly string[];
}

/** A distribution in an environment with its own metadata, as installers read it. */
export interface InstalledMetadata extends InstalledDistribution {
  /** As spelled in METADATA. */
  readonly project: string;
  readonly requiresPython: string | null;
  /** Requires-Dist, as written. */
  readonly requiresDist: readonly string[];
  /** Provides-Extra, as written. */
  readonly extras: readonly string[];
  /** The folder for packages that it is in; absolute. */
  readonly place: string;
  /** Its folder of metadata, below `place`: `sample_project-1.0.dist-info`. */
  readonly info: string;
}

/** What the creation of an environment installs. */
const SEEDS: ReadonlySet<string> = new Set(['pip', 'setuptools', 'wheel']);

/**
 * The distributions of a virtual environment, sorted by name, by their files (PEP 376, PEP 627): starting its interpreter
 * would already run code of what is installed. pip, setuptools and wheel are left out unless an installed distribution
 * requires them, as they come with the environment.
 * @param folder - the environment; absolute
 * @throws Error when it has no folder for packages, or one can't be read
 */
export async function installedDistributions(folder: string): Promise<readonly InstalledDistribution[]> {
  const all = await installedMetadata(folder);
  const required = new Set(all.flatMap(({ requires }) => requires));
  const wanted = all.filter(({ name }) => !SEEDS.has(name) || required.has(name));
  return wanted.map(({ name, version, direct, requires }) => ({ name, version, direct, requires }));
}

/**
 * All distributions of a virtual environment with what their metadata say, sorted by name; also those that came with it.
 * @param folder - the environment; absolute
 * @throws Error when it has no folder for packages, or one can't be read
 */
export async function installedMetadata(folder: string): Promise<readonly InstalledMetadata[]> {
  const places = await packagePlaces(folder);
  if (places.length === 0) throw new Error(`${folder} has no folder for packages`);
  const found = new Map<string, InstalledMetadata>();
  for (const place of places) {
    const names = (await readdir(place)).filter((name) => /\.(?:dist-info|egg-info|egg|egg-link)$/u.test(name));
    for (const distribution of await Promise.all(names.sort().map((name) => describe(place, name)))) {
      if (!found.has(distribution.name)) found.set(distribution.name, distribution);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `lib/python3.12/site-packages`, only once if `lib64` is the same folder; `Lib/site-packages` on Windows. */
async function packagePlaces(folder: string): Promise<readonly string[]> {
  const places = new Map<string, string>();
  for (const library of ['lib', 'lib64', 'Lib']) {
    const inside = await readdir(join(folder, library)).catch((error: unknown) => {
      if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return [];
      throw error;
    });
    const candidates = [
      join(folder, library, 'site-packages'),
      ...inside
        .filter((name) => /^(?:python|pypy)\d/u.test(name))
        .map((name) => join(folder, library, name, 'site-packages')),
    ];
    for (const candidate of candidates) {
      const there = await stat(candidate).catch(() => null);
      if (there?.isDirectory() === true) places.set(`${String(there.dev)} ${String(there.ino)}`, candidate);
    }
  }
  return [...places.values()];
}

async function describe(place: string, entry: string): Promise<InstalledMetadata> {
  const [project = entry] = entry.replace(/\.[a-z-]+$/u, '').split('-');
  const unknown: InstalledMetadata = {
    name: normalizeName(project),
    project,
    version: null,
    direct: false,
    requires: [],
    requiresPython: null,
    requiresDist: [],
    extras: [],
    place,
    info: entry,
  };
  if (!entry.endsWith('.dist-info')) return unknown;
  const bytes = await readFile(join(place, entry, 'METADATA')).catch(() => null);
  if (bytes === null) return unknown;
  const metadata = parseCoreMetadata(bytes);
  const direct = await stat(join(place, entry, 'direct_url.json')).catch(() => null);
  const requiresDist = metadata.getAll('Requires-Dist');
  return {
    ...unknown,
    name: normalizeName(metadata.get('Name') ?? project),
    project: metadata.get('Name') ?? project,
    version: metadata.get('Version'),
    direct: direct !== null,
    requires: requiresDist.flatMap((text) => requiredName(text) ?? []),
    requiresPython: metadata.get('Requires-Python'),
    requiresDist,
    extras: metadata.getAll('Provides-Extra'),
  };
}

/** The project of a requirement; `null` when it belongs to an extra or isn't valid. */
function requiredName(text: string): string | null {
  const marker = text.indexOf(';');
  if (marker >= 0 && /\bextra\b/u.test(text.slice(marker))) return null;
  try {
    return normalizeName(parseRequirement(text).name);
  } catch {
    return null;
  }
}
