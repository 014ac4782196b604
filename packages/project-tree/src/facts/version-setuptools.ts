import { COMPUTED, filesOf, isTable, listOf } from '#python-standards';
import { brokenVersionSource, statedVersion, unknownVersion, type FoundVersion } from './found-version.ts';
import { namesRequirement } from './names-requirement.ts';
import { moduleFile, versionOfAttribute } from './version-from-module.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';
import { packageTable, setupKeyword } from './setup-settings.ts';

/** A directive of setuptools, and where it is. */
interface Directive {
  readonly kind: 'attr' | 'file';
  readonly values: readonly string[];
  readonly place: string;
}

function at(table: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isTable(value) ? value[key] : undefined), table);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'string')
    : typeof value === 'string'
      ? [value]
      : [];
}

/** What `[tool.setuptools.dynamic]` says, which counts before `setup.py` and `setup.cfg`. */
function dynamicTable({ tool }: ProjectDescription): Directive | null {
  const table = at(tool, 'setuptools', 'dynamic', 'version');
  const place = 'pyproject.toml [tool.setuptools.dynamic] version';
  const attribute = at(table, 'attr');
  if (typeof attribute === 'string') return { kind: 'attr', values: [attribute.trim()], place };
  const files = texts(at(table, 'file'));
  return files.length > 0 ? { kind: 'file', values: files, place } : null;
}

function inSetupCfg({ setupCfg }: ProjectDescription): Directive | null {
  const version = setupCfg.get('metadata')?.get('version') ?? '';
  const setupCfgPlace = 'setup.cfg [metadata] version';
  const versionFiles = filesOf(version);
  if (versionFiles !== null) return { kind: 'file', values: versionFiles, place: setupCfgPlace };
  if (!version.startsWith('attr:')) return null;
  return { kind: 'attr', values: [version.slice('attr:'.length).trim()], place: setupCfgPlace };
}

/** Folders that modules may be in: that of package-dir, then those where packages are searched, then the usual ones. */
function rootsFor(module: string, { tool, setupCfg, setupCall }: ProjectDescription): readonly string[] {
  const table = at(tool, 'setuptools', 'package-dir');
  const legacy = packageTable(setupCall, setupCfg)['package-dir'];
  const entries = Object.entries({ ...(isTable(legacy) ? legacy : {}), ...(isTable(table) ? table : {}) });
  const packageDir = new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const parts = module.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const folder = packageDir.get(parts.slice(0, length).join('.'));
    // The folder is the package itself: the folder above it is where the package's name begins.
    if (folder !== undefined && folder.split('/').slice(-length).join('.') === parts.slice(0, length).join('.')) {
      return [folder.split('/').slice(0, -length).join('/'), 'src', ''];
    }
  }
  const where = [
    ...texts(at(tool, 'setuptools', 'packages', 'find', 'where')),
    ...listOf(setupCfg.get('options.packages.find')?.get('where')),
  ];
  return [...new Set([packageDir.get(''), ...where, 'src', ''].filter((root) => root !== undefined))];
}

async function fromAttribute(
  directive: Directive,
  project: ProjectDescription,
  source: ProjectSource,
): Promise<FoundVersion> {
  const path = (directive.values[0] ?? '').split('.');
  const attribute = path.pop() ?? '';
  const module = path.length === 0 ? '__init__' : path.join('.');
  const roots = rootsFor(module, project);
  const file = moduleFile(module, roots, source);
  if (file !== null) return await versionOfAttribute(file, attribute, roots, source);
  const message = `names ${path.join('.')}.${attribute}, but there is no module ${module}`;
  return brokenVersionSource(
    'attr',
    null,
    source.show(directive.place),
    message,
    'Set attr = "package.module.__version__" with a module that exists',
  );
}

async function fromFiles(directive: Directive, source: ProjectSource): Promise<FoundVersion> {
  const contents = await Promise.all(directive.values.map((file) => source.readText(file.replace(/^\.\//u, ''))));
  const there = contents.filter((content) => content !== null);
  const where = directive.values.join(', ');
  if (there.length === 0) {
    return brokenVersionSource(
      'file',
      where,
      source.show(directive.place),
      `names ${where}, but no such file exists`,
      'Add the file, or fix the name',
    );
  }
  return statedVersion(there.join('\n').trim(), 'file', where, source.show(where));
}

/** Whether setuptools-scm (or what took its place) gives the version. */
export function usesScm({ tool, buildRequires }: ProjectDescription): boolean {
  if ('setuptools_scm' in tool || 'setuptools-git-versioning' in tool || 'vcs-versioning' in tool) return true;
  return namesRequirement(buildRequires, (name) =>
    ['setuptools-scm', 'setuptools-git-versioning', 'vcs-versioning'].includes(name),
  );
}

/** The version that `setup.py` passes to `setup()`; `null` when it isn't known to pass one. */
async function fromSetupCall(project: ProjectDescription, source: ProjectSource): Promise<FoundVersion | null> {
  const keyword = setupKeyword(project.setupCall, 'version');
  if (keyword.kind === 'missing' || project.setupCall?.keywords.has('version') !== true) return null;
  const value = keyword.kind === 'given' ? keyword.value : COMPUTED;
  if (value.kind === 'text') return statedVersion(value.text, 'static', 'setup.py', source.show('setup.py version'));
  if (value.kind !== 'imported' || value.name === '') return unknownVersion('code', 'setup.py');
  const roots = ['', ...rootsFor(value.module, project)];
  const file = moduleFile(value.module, roots, source);
  return file === null ? unknownVersion('code', 'setup.py') : await versionOfAttribute(file, value.name, roots, source);
}

/**
 * The version of a project that setuptools builds: `[tool.setuptools.dynamic]`, `setup.py`, `setup.cfg`, git.
 * @param isOfGit - a tool takes it from git, unless the project says where else to find it
 */
export async function setuptoolsVersion(
  project: ProjectDescription,
  source: ProjectSource,
  isOfGit: boolean,
): Promise<FoundVersion> {
  const table = dynamicTable(project);
  const ofCall = table === null ? await fromSetupCall(project, source) : null;
  // versioneer and the like are functions that setup.py calls
  if (ofCall !== null && (ofCall.version !== null || ofCall.findings.length > 0 || !isOfGit)) return ofCall;
  const directive = table ?? inSetupCfg(project);
  if (directive?.kind === 'attr') return await fromAttribute(directive, project, source);
  if (directive?.kind === 'file') return await fromFiles(directive, source);
  if (isOfGit) return unknownVersion('scm', null);
  const text = project.setupCfg.get('metadata')?.get('version');
  if (text !== undefined && text !== '')
    return statedVersion(text, 'static', 'setup.cfg', source.show('setup.cfg [metadata] version'));
  if (source.has('setup.py')) return unknownVersion('code', 'setup.py');
  return brokenVersionSource(
    'unknown',
    null,
    source.show('pyproject.toml [project] version'),
    'is dynamic, but nothing tells setuptools where to find it',
    'Add [tool.setuptools.dynamic] version = {attr = "package.__version__"}, or a static version',
  );
}
