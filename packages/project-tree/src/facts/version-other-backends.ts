import { matchWithTimeout } from '#process';
import { isTable, readAssignment, type TomlTable } from '#python-standards';
import { brokenVersionSource, statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import { translateRegExp } from './python-regex.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const table = (value: unknown, key: string): TomlTable => {
  const inner = isTable(value) ? value[key] : undefined;
  return isTable(inner) ? inner : {};
};

async function fromPattern(file: string, pattern: RegExp, place: string, source: ProjectSource): Promise<FoundVersion> {
  const content = await source.readText(file.replace(/^\.\//u, ''));
  if (content === null)
    return brokenVersionSource(
      'regex',
      file,
      place,
      `names ${file}, which doesn't exist`,
      'Add the file, or fix the name',
    );
  const match = matchWithTimeout(pattern, content);
  if (match === 'too-slow') return unknownVersion('regex', file);
  const found = match?.groups?.['version'] ?? match?.[1];
  if (found === undefined)
    return brokenVersionSource(
      'regex',
      file,
      place,
      `finds no version in ${file}`,
      'Add __version__ = "…" to the file, or fix the pattern',
    );
  return statedVersion(found, 'regex', file, source.show(file));
}

const HATCH_PATTERN = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;

/** Plug-ins of hatchling that take the version from git. */
const HATCH_GIT: ReadonlySet<string> = new Set(['vcs', 'versioningit', 'uv-dynamic-versioning']);

/** hatchling: `regex` (the default), `code`, `env`, and plug-ins, of which `vcs` is known. */
export async function hatchVersion(
  { tool }: ProjectDescription,
  source: ProjectSource,
  environment: Readonly<Record<string, string>>,
): Promise<FoundVersion> {
  const options = table(tool['hatch'], 'version');
  const place = source.show('pyproject.toml [tool.hatch.version]');
  const kind = text(options['source']) ?? 'regex';
  if (HATCH_GIT.has(kind)) return unknownVersion('scm', null);
  if (kind === 'code') return unknownVersion('code', text(options['path']));
  if (kind === 'env') {
    const variable = text(options['variable']);
    const value = variable === null ? undefined : environment[variable];
    return variable === null || value === undefined
      ? unknownVersion('env', variable)
      : statedVersion(value, 'env', variable, variable);
  }
  if (kind !== 'regex') return unknownVersion('unknown', kind);
  const path = text(options['path']);
  if (path === null)
    return brokenVersionSource('regex', null, place, "doesn't name a path", 'Add path = "src/package/__init__.py"');
  const own = text(options['pattern']);
  // `true` means the default in older releases.
  const pattern = own === null ? HATCH_PATTERN : translateRegExp(own);
  return pattern === null ? unknownVersion('regex', path) : await fromPattern(path, pattern, place, source);
}

const FLIT_FILES = ['__version__.py', '_version.py', 'version.py', '__init__.py'];

/** flit: `__version__` of the module; of several files that contain one, the last counts, as in flit. */
export async function flitVersion({ tool, name }: ProjectDescription, source: ProjectSource): Promise<FoundVersion> {
  const flit = isTable(tool['flit']) ? tool['flit'] : {};
  const module =
    text(table(flit, 'module')['name']) ?? text(table(flit, 'metadata')['module']) ?? (name ?? '').replaceAll('-', '_');
  const path = module.replaceAll('.', '/');
  const packages = [path, `src/${path}`].filter((folder) => source.has(`${folder}/__init__.py`));
  const modules = [`${path}.py`, `src/${path}.py`].filter((file) => source.has(file));
  const files = [...packages.flatMap((folder) => FLIT_FILES.map((file) => `${folder}/${file}`)), ...modules].filter(
    (file) => source.has(file),
  );
  if (files.length === 0) {
    return brokenVersionSource(
      'module',
      null,
      source.show('pyproject.toml [project] version'),
      `is dynamic, but there is no module ${module}`,
      'Add [tool.flit.module] name = "…"',
    );
  }
  let found: FoundVersion | null = null;
  for (const file of files) {
    const assignment = readAssignment((await source.readText(file)) ?? '', '__version__');
    if (assignment.kind === 'literal' && typeof assignment.value === 'string')
      found = statedVersion(assignment.value, 'module', file, source.show(file));
  }
  return found ?? unknownVersion('code', files.at(-1) ?? null);
}

const PDM_PATTERN = /^(?:__version__|VERSION)\s*=\s*["'](.+?)["']\s*(?:#.*)?$/m;

/** pdm-backend: `file`, `scm`, `call`. */
export async function pdmVersion({ tool }: ProjectDescription, source: ProjectSource): Promise<FoundVersion> {
  const options = table(tool['pdm'], 'version');
  const path = text(options['path']);
  const kind = text(options['source']) ?? (path !== null && source.has(path) ? 'file' : null);
  if (kind === 'scm') return unknownVersion('scm', null);
  if (kind === 'call') return unknownVersion('code', text(options['getter']));
  if (kind !== 'file' || path === null) return unknownVersion('unknown', kind);
  const own = text(options['pattern']);
  const pattern = own === null ? PDM_PATTERN : translateRegExp(own);
  const place = source.show('pyproject.toml [tool.pdm.version]');
  return pattern === null ? unknownVersion('regex', path) : await fromPattern(path, pattern, place, source);
}

/** poetry-core: `tool.poetry.version`, unless a plug-in takes it over. */
export function poetryVersion({ tool }: ProjectDescription, source: ProjectSource): FoundVersion {
  const version = text(table(tool, 'poetry')['version']);
  if ('poetry-dynamic-versioning' in tool) return unknownVersion('scm', null);
  if (version !== null)
    return statedVersion(version, 'static', 'pyproject.toml', source.show('pyproject.toml [tool.poetry] version'));
  return brokenVersionSource(
    'unknown',
    null,
    source.show('pyproject.toml [project] version'),
    'is dynamic, but [tool.poetry] has no version',
    'Add a version to [project]',
  );
}
