import { posix } from 'node:path';
import { visibleValue } from '#harmless-text';
import type { Pyproject } from '#python-standards';
import { countText, type Finding, type RuleId, type Severity } from '#release-model';
import { SourceIndex, type SourceTree } from '../source-tree.ts';
import { addToSdist } from './add-to-sdist.ts';
import { addToWheel } from './add-to-wheel.ts';
import { exclusionsOf } from './exclusions.ts';
import { moduleName } from './file-kinds.ts';
import { findLackingFiles, type LackingFiles, type LackingPart } from './lacking-files.ts';
import { readPackagingSettings, type PackagingSettings } from './packaging-settings.ts';
import { projectFiles, type PackedFolder, type ReadWheel } from './placed-files.ts';

/** A release, its project, and how the two belong together. */
export interface ReleaseParts {
  readonly wheels: readonly ReadWheel[];
  /** The sdist and its files; `null` when the release has none. */
  readonly sdist: { readonly filename: string; readonly tree: SourceTree } | null;
  readonly tree: SourceTree;
  readonly packages: readonly PackedFolder[];
  readonly pyproject: Pyproject;
  /** Whether a wheel was built from the sdist here, which shows that nothing for that is missing. */
  readonly isBuiltFromSdist: boolean;
}

/** What the comparison of a project with its release has shown. */
export interface CompletenessVerdict {
  readonly findings: readonly Finding[];
  /** What was compared, whatever the result; `null` when nothing could be. */
  readonly message: string | null;
}

/** Files that a message names. */
const SHOWN = 5;

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => visibleValue(path));
  return `${shown.join(', ')}${paths.length > shown.length ? ` and ${String(paths.length - shown.length)} more` : ''}`;
}

function sentenceOf({ kind, path, member, count, need, severity }: LackingPart): string {
  const isFolder = member.endsWith('/');
  const what = `${visibleValue(path)}${isFolder ? ` (${countText(count, 'file')})` : ''}`;
  const name = moduleName(member.replace(/\/$/u, ''));
  const effect = kind === 'module' && severity === 'unsafe' ? `, so ${visibleValue(name)} can't be imported` : '';
  return `doesn't contain ${what}, which the project has${effect}${need === null ? '' : `: ${visibleValue(need)}`}`;
}

function wheelFindings({ parts }: LackingFiles, filename: string, settings: PackagingSettings): readonly Finding[] {
  // The marker of types has a rule of its own
  return parts
    .filter(({ member }) => posix.basename(member) !== 'py.typed')
    .map((part) => {
      const rule: RuleId = part.kind === 'module' ? 'missing-module' : 'missing-data';
      return {
        rule,
        severity: part.severity,
        subject: filename,
        message: sentenceOf(part),
        remedy: addToWheel(part, settings),
        location: { file: filename, member: part.member },
      };
    });
}

/** Files that the configuration itself refers to, without which no build begins. */
function filesToBuild({ project, tool }: Pyproject, settings: PackagingSettings): readonly string[] {
  const license = project?.license;
  const named = [
    'pyproject.toml',
    'setup.cfg',
    ...(settings.backEnd === 'setuptools' ? ['setup.py'] : []),
    ...(settings.backEnd === 'meson-python' ? ['meson.build'] : []),
    ...(settings.backEnd === 'scikit-build-core' ? ['CMakeLists.txt'] : []),
    ...(settings.backEnd === 'maturin' ? ['Cargo.toml'] : []),
    project?.readme?.file ?? '',
    license !== null && license !== undefined && 'file' in license ? license.file : '',
    ...dynamicFiles(tool),
  ];
  return [...new Set(named.filter((path) => path !== '').map((path) => posix.normalize(path)))];
}

function dynamicFiles(tool: Readonly<Record<string, unknown>>): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'file') walk(inner, depth + 1);
      else if (typeof inner === 'string') found.push(inner);
      else if (Array.isArray(inner)) for (const one of inner as readonly unknown[]) if (typeof one === 'string') found.push(one); // prettier-ignore
    }
  };
  const { setuptools } = tool;
  if (typeof setuptools === 'object' && setuptools !== null)
    walk((setuptools as Record<string, unknown>)['dynamic'], 0);
  return found;
}

/** Sources that a compiler or its tools read. */
const COMPILED = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|rs|f|f90|cu)$|(?:^|\/)(?:meson\.build|CMakeLists\.txt|Cargo\.toml)$/iu; // prettier-ignore

function sdistFindings(
  { sdist, tree, wheels, pyproject, isBuiltFromSdist }: ReleaseParts,
  { shipped }: LackingFiles,
  settings: PackagingSettings,
): readonly Finding[] {
  if (sdist === null || isBuiltFromSdist) return [];
  const project = projectFiles(tree);
  const packed = new Set(sdist.tree.files.map(({ path }) => path));
  const blobs = new Set(sdist.tree.files.map(({ blob }) => blob));
  const isLacking = (path: string): boolean => {
    const source = project.get(path);
    return source !== undefined && !packed.has(path) && !blobs.has(source.blob);
  };
  const backEnd = pyproject.buildSystem?.buildBackend ?? null;
  const finding = (severity: Severity, paths: readonly string[], what: string): readonly Finding[] => {
    const [first] = paths;
    return first === undefined
      ? []
      : [
          {
            rule: 'sdist-incomplete',
            severity,
            subject: sdist.filename,
            message: `doesn't contain ${what}: ${some(paths)}`,
            remedy: addToSdist(backEnd, first),
            location: { file: sdist.filename, member: first },
          },
        ];
  };
  const toBuild = filesToBuild(pyproject, settings).filter(isLacking);
  const inWheel = [...shipped].flatMap(([path]) => (isLacking(path) && !toBuild.includes(path) ? [path] : []));
  const exclusions = exclusionsOf(settings);
  const isCompiled = wheels.some(({ distribution }) => !distribution.tags.some((tag) => tag.endsWith('-none-any')));
  const toCompile = isCompiled
    ? [...project.keys()].filter(
        (path) =>
          COMPILED.test(path) &&
          isLacking(path) &&
          !toBuild.includes(path) &&
          !inWheel.includes(path) &&
          !exclusions.some((one) => one.test({ path, member: path })),
      )
    : [];
  return [
    ...finding('unsafe', toBuild, 'what its configuration refers to, so no wheel can be built from it'),
    ...finding('unsafe', inWheel, 'files of the project that the wheel has'),
    ...finding('warning', toCompile, 'sources of the project that a compiler may need'),
  ];
}

function list(leftOut: ReadonlyMap<string, number>): string {
  return [...leftOut]
    .map(([where, count]) => `${countText(count, 'file')} left out by ${visibleValue(where)}`)
    .join('; ');
}

function messageOf({ places, modules, data, leftOut, tests }: LackingFiles): string | null {
  if (places.length === 0) return null;
  const names = places.slice(0, SHOWN).map((path) => visibleValue(path));
  const where = `${names.join(', ')}${places.length > names.length ? ', …' : ''}`;
  return [
    `${String(modules.there)} of ${countText(modules.total, 'module')} and ${String(data.there)} of ${countText(data.total, 'other file')} of ${where} are in the wheel`,
    ...(leftOut.size === 0 ? [] : [list(leftOut)]),
    ...(tests === 0 ? [] : [`${countText(tests, 'file')} for tests not in it`]),
  ].join('; ');
}

/**
 * Compares a project with its release: what its packages have and no wheel, and what the sdist lacks for building the
 * wheel again.
 * @throws ReleaseError when an archive can't be read
 */
export async function judgeCompleteness(release: ReleaseParts): Promise<CompletenessVerdict> {
  const { wheels, tree, packages, pyproject } = release;
  const [first] = wheels;
  if (first === undefined) return { findings: [], message: null };
  const settings = await readPackagingSettings(new SourceIndex(tree), pyproject);
  const lacking = await findLackingFiles({ wheels, tree, packages, pyproject, settings });
  return {
    findings: [
      ...wheelFindings(lacking, first.distribution.filename, settings),
      ...sdistFindings(release, lacking, settings),
    ],
    message: messageOf(lacking),
  };
}
