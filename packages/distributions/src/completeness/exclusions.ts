import { posix } from 'node:path';
import {
  listOf,
  manifestLines,
  readGlob,
  readIgnorePatterns,
  readPathPattern,
  type BackEnd,
  type Glob,
} from '#python-standards';
import { tableAt } from '../tool-table.ts';
import { keywordTokens, textsAmong, textsOf, type PackagingSettings } from './packaging-settings.ts';

/** A file of the project, and where a wheel would have it. */
export interface PlacedFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** As it would be installed. */
  readonly member: string;
}

/** Something in the project's own configuration that leaves files out. */
export interface Exclusion {
  /** For people: `exclude of [tool.setuptools.packages.find]`. */
  readonly where: string;
  test(file: PlacedFile): boolean;
}

function byPath(where: string, glob: Glob): Exclusion {
  return { where, test: ({ path }) => glob.test(path) };
}

function anyOf(patterns: readonly string[]): Glob {
  const globs = patterns.map((pattern) => readPathPattern(pattern));
  return { test: (path) => globs.some((glob) => glob.test(path)) };
}

/** Patterns of a table, as texts or as `{ path = "…" }`. */
function patternsAt(table: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = table[key];
  if (!Array.isArray(value)) return textsOf(value);
  return (value as readonly unknown[]).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : textsOf(tableAt(entry)['path']),
  );
}

interface Place {
  readonly table: readonly string[];
  readonly key: string;
  /** `ignore`: as in a `.gitignore`. `path`: from the project's folder. `only`: what it doesn't name is left out. */
  readonly style: 'ignore' | 'path' | 'only';
}

const HATCH = ['hatch', 'build'];

/** Where the table of a back-end says what to leave out. What is for the sdist only counts, too: wheels are built from it. */
const PLACES: Readonly<Partial<Record<BackEnd, readonly Place[]>>> = {
  hatchling: [
    ...[HATCH, [...HATCH, 'targets', 'wheel'], [...HATCH, 'targets', 'sdist']].flatMap((table): Place[] => [
      { table, key: 'exclude', style: 'ignore' },
      { table, key: 'only-include', style: 'only' },
    ]),
  ],
  flit: [{ table: ['flit', 'sdist'], key: 'exclude', style: 'path' }],
  pdm: [
    { table: ['pdm', 'build'], key: 'excludes', style: 'path' },
    { table: ['pdm', 'build'], key: 'source-includes', style: 'path' },
  ],
  poetry: [{ table: ['poetry'], key: 'exclude', style: 'path' }],
  uv_build: [
    { table: ['uv', 'build-backend'], key: 'wheel-exclude', style: 'ignore' },
    { table: ['uv', 'build-backend'], key: 'source-exclude', style: 'ignore' },
  ],
  maturin: [{ table: ['maturin'], key: 'exclude', style: 'path' }],
  'scikit-build-core': [
    { table: ['scikit-build', 'wheel'], key: 'exclude', style: 'ignore' },
    { table: ['scikit-build', 'sdist'], key: 'exclude', style: 'ignore' },
  ],
};

function configured({ backEnd, tool }: PackagingSettings): readonly Exclusion[] {
  return (PLACES[backEnd ?? 'meson-python'] ?? []).flatMap(({ table, key, style }) => {
    const patterns = patternsAt(tableAt(tool, ...table), key);
    if (patterns.length === 0) return [];
    const where = `${key} of [tool.${table.join('.')}]`;
    if (style === 'ignore') return [byPath(where, readIgnorePatterns(patterns))];
    const glob = anyOf(patterns.map((pattern) => pattern.replace(/^\//u, '')));
    if (style === 'only') return [byPath(where, { test: (path) => !glob.test(path) })];
    return [byPath(where, glob)];
  });
}

function packageOf({ member }: PlacedFile): string {
  return posix.dirname(member).replaceAll('/', '.');
}

/** `exclude` of `find`: patterns over the names of packages, which don't reach their subpackages unless they say so. */
function byPackage(where: string, patterns: readonly string[]): readonly Exclusion[] {
  if (patterns.length === 0) return [];
  const globs = patterns.map((pattern) => readGlob(pattern));
  return [{ where, test: (file) => globs.some((glob) => glob.test(packageOf(file))) }];
}

/** `exclude-package-data`: for a package, or with an empty name or `*` for all, patterns within their folder. */
function byPackageData(where: string, table: ReadonlyMap<string, readonly string[]>): readonly Exclusion[] {
  const rows = [...table].map(([name, patterns]) => ({ name, globs: patterns.map((pattern) => readGlob(pattern)) }));
  if (rows.length === 0) return [];
  return [
    {
      where,
      test({ member }) {
        return rows.some(({ name, globs }) => {
          if (name !== '' && name !== '*') {
            const folder = `${name.replaceAll('.', '/')}/`;
            return member.startsWith(folder) && globs.some((glob) => glob.test(member.slice(folder.length)));
          }
          // Each folder above it may be the package that it belongs to
          const parts = member.split('/');
          return parts.some((_, index) => globs.some((glob) => glob.test(parts.slice(index).join('/'))));
        });
      },
    },
  ];
}

function dataOfScript(script: string): ReadonlyMap<string, readonly string[]> {
  const tokens = keywordTokens(script, 'exclude_package_data') ?? [];
  const table = new Map<string, string[]>();
  let name: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const [text] = textsAmong([token]);
    if (text === undefined) continue;
    if (tokens[index + 1]?.text === ':') name = text;
    else if (name !== null) table.set(name, [...(table.get(name) ?? []), text]);
  }
  return table;
}

/** `MANIFEST.in` as setuptools reads it: line by line, the last one that matches a file decides. */
function manifestExclusion(text: string): Exclusion {
  const isIn = (name: string, patterns: readonly string[]): boolean =>
    patterns.some((pattern) => readGlob(pattern).test(name));
  const lines = manifestLines(text).map(({ command, words }) => {
    const [folder = '', ...patterns] = words;
    const below = readPathPattern(folder);
    const tests: Readonly<Record<string, (path: string) => boolean>> = {
      exclude: (path) => isIn(path, words),
      include: (path) => isIn(path, words),
      'global-exclude': (path) => isIn(posix.basename(path), words),
      'global-include': (path) => isIn(posix.basename(path), words),
      'recursive-exclude': (path) => below.test(path) && isIn(posix.basename(path), patterns),
      'recursive-include': (path) => below.test(path) && isIn(posix.basename(path), patterns),
      prune: (path) => below.test(path),
      graft: (path) => below.test(path),
    };
    return {
      isOut: command.endsWith('exclude') || command === 'prune',
      test: tests[command] ?? ((): boolean => false),
    };
  });
  return byPath('MANIFEST.in', { test: (path) => lines.findLast(({ test }) => test(path))?.isOut ?? false });
}

function ofSetuptools(settings: PackagingSettings): readonly Exclusion[] {
  const { packages, tool, setupCfg, setupPy, manifestIn } = settings;
  const inPyproject = Object.entries(tableAt(tool, 'setuptools', 'exclude-package-data'));
  const inCfg = [...(setupCfg?.get('options.exclude_package_data') ?? [])];
  const place = packages.place === 'pyproject.toml' ? '[tool.setuptools.packages.find]' : (packages.place ?? '');
  return [
    ...byPackage(`exclude of ${place}`, packages.exclude),
    ...byPackageData(
      '[tool.setuptools.exclude-package-data]',
      new Map(inPyproject.map(([name, patterns]) => [name, textsOf(patterns)])),
    ),
    ...byPackageData(
      '[options.exclude_package_data] of setup.cfg',
      new Map(inCfg.map(([name, value]) => [name, listOf(value)])),
    ),
    ...(setupPy === null ? [] : byPackageData('exclude_package_data of setup.py', dataOfScript(setupPy))),
    ...(manifestIn === null ? [] : [manifestExclusion(manifestIn)]),
  ];
}

/** Files that `git archive` leaves out, from which several back-ends make an sdist. */
function ofGit({ gitAttributes }: PackagingSettings): readonly Exclusion[] {
  const patterns = (gitAttributes ?? '').split(/\r?\n/u).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/u);
    return attributes.includes('export-ignore') && !pattern.startsWith('#') ? [pattern.replace(/\/?\*\*$/u, '')] : [];
  });
  return patterns.length === 0 ? [] : [byPath('export-ignore of .gitattributes', readIgnorePatterns(patterns))];
}

/** What the project itself tells its back-end to leave out: it knows. */
export function exclusionsOf(settings: PackagingSettings): readonly Exclusion[] {
  return [...(settings.backEnd === 'setuptools' ? ofSetuptools(settings) : configured(settings)), ...ofGit(settings)];
}
