import { posix } from 'node:path';
import { isTable, parseToml10, type TomlTable } from '#python-standards';
import { ReleaseError } from '#release-model';
import { statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

const MANIFEST = 'Cargo.toml';

function versionIn(manifest: TomlTable, ...tables: readonly string[]): unknown {
  const table = tables.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), manifest);
  return isTable(table) ? table['version'] : undefined;
}

/** What a manifest says; `null` when the project has none, or it isn't TOML, which cargo explains best. */
async function readManifest(path: string, source: ProjectSource): Promise<TomlTable | null> {
  const text = source.has(path) ? await source.readText(path) : null;
  try {
    return text === null ? null : parseToml10(text, source.show(path));
  } catch (thrown) {
    if (thrown instanceof ReleaseError) return null;
    throw thrown;
  }
}

/**
 * maturin: the version of the crate, or of the workspace that the crate inherits it from. A workspace above the project
 * isn't read.
 */
export async function maturinVersion({ tool }: ProjectDescription, source: ProjectSource): Promise<FoundVersion> {
  const { 'manifest-path': named } = isTable(tool['maturin']) ? tool['maturin'] : {};
  const path = posix.normalize(typeof named === 'string' ? named : MANIFEST);
  const unknown = unknownVersion('file', path);
  const manifest = await readManifest(path, source);
  if (manifest === null) return unknown;
  const version = versionIn(manifest, 'package');
  if (typeof version === 'string') return statedVersion(version, 'file', path, source.show(path));
  if (isTable(version) && version['workspace'] === true) {
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const root = posix.join(folder, MANIFEST);
      const shared = versionIn((await readManifest(root, source)) ?? {}, 'workspace', 'package');
      if (typeof shared === 'string') return statedVersion(shared, 'file', root, source.show(root));
      if (folder === '.' || folder.startsWith('..')) return unknown;
    }
  }
  return unknown;
}
