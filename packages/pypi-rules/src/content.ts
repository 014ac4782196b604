import type { DistributionContents } from '@repo-agent-actions/distributions';
import { isPythonName } from '@repo-agent-actions/python-standards';
import { rule, type Complete, type Fault, type Rule } from './rule.ts';

const STRAY_TOP_LEVEL: ReadonlySet<string> = new Set(
  '.eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv'.split(' '),
);

/** Extensions of modules, with the tag that a compiled one may have. */
const MODULE = /\.(?:py|pyd|so|[^./]+\.(?:pyd|so))$/u;

type WheelSubject = Complete<'contents' | 'distribution'>;

/** Paths that are installed where Python imports from, as they will be there. */
function libraryPaths({ contents, distribution }: WheelSubject): readonly string[] {
  if (distribution.kind !== 'wheel') return [];
  return contents.members.flatMap(({ path, kind }) => {
    if (kind === 'directory') return [];
    const inData = /^[^/]+\.data\/(purelib|platlib)\/(.+)$/u.exec(path)?.[2];
    if (inData !== undefined) return [inData];
    return /^[^/]+\.(?:dist-info|data)\//u.test(path) ? [] : [path];
  });
}

const isModule = (path: string): boolean => MODULE.test(path);

function topLevelNames(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter((path) => !path.endsWith('.pth')).map((path) => path.split('/')[0] ?? ''))];
}

function modulePartProblem(path: string): boolean {
  const parts = path.replace(/(?:\.[^./]+)?\.(?:py|pyd|so)$/u, '').split('/');
  return parts.some((part) => !isPythonName(part));
}

function count(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} more`;
}

function junkIn(members: DistributionContents['members']): readonly string[] {
  return members
    .map(({ path }) => path)
    .filter((path) =>
      /(?:^|\/)(?:\.DS_Store|Thumbs\.db|\.git\/.*|\.hg\/.*|\.venv\/.*|venv\/pyvenv\.cfg|node_modules\/.*|\.mypy_cache\/.*|\.ruff_cache\/.*|\.pytest_cache\/.*)$/u.test(
        path,
      ),
    );
}

const INCLUDE = 'Correct what the build back-end is told to include';

/** Rules about what is inside, after check-wheel-contents; opinions are advice, likely mistakes are warnings. */
export const CONTENT_RULES: readonly Rule[] = [
  rule({ id: 'W001', severity: 'warning', known: 'file' }, ['contents'], ({ contents }): Fault | null => {
    const compiled = contents.members.map(({ path }) => path).filter((path) => /\.py[co]$/u.test(path));
    return compiled.length === 0
      ? null
      : { message: `contains compiled Python: ${count(compiled)}`, remedy: 'Exclude __pycache__ and *.pyc' };
  }),
  rule({ id: 'W003', severity: 'advice', known: 'file' }, ['contents', 'distribution'], (subject) => {
    const stray = libraryPaths(subject).filter(
      (path) => !path.includes('/') && !path.endsWith('.pth') && !isModule(path),
    );
    return stray.length === 0
      ? null
      : { message: `installs files next to the packages: ${count(stray)}`, remedy: INCLUDE };
  }),
  rule({ id: 'W004', severity: 'advice', known: 'file' }, ['contents', 'distribution'], (subject) => {
    const odd = libraryPaths(subject).filter((path) => isModule(path) && modulePartProblem(path));
    return odd.length === 0
      ? null
      : {
          message: `contains modules that no import statement can name: ${count(odd)}`,
          remedy: 'Rename them, or exclude them',
        };
  }),
  rule({ id: 'W005', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) =>
    topLevelNames(libraryPaths(subject))
      .filter((name) => STRAY_TOP_LEVEL.has(name))
      .map((name) => ({
        message: `installs a top-level package named ${name}, which other projects may install, too`,
        remedy: INCLUDE,
      })),
  ),
  rule({ id: 'W006', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) =>
    libraryPaths(subject).includes('__init__.py')
      ? {
          message: 'installs an __init__.py at the top level',
          remedy: 'Put it into a package, and tell the build back-end where that is',
        }
      : null,
  ),
  rule({ id: 'W008', severity: 'advice', known: 'file' }, ['contents', 'distribution'], (subject) =>
    subject.distribution.kind === 'wheel' &&
    subject.contents.members.every(({ path, kind }) => kind === 'directory' || /^[^/]+\.dist-info\//u.test(path))
      ? {
          message: 'installs nothing but its metadata',
          remedy: 'Tell the build back-end where the packages are, unless the package consists of dependencies only',
        }
      : null,
  ),
  rule({ id: 'W009', severity: 'advice', known: 'file' }, ['contents', 'distribution'], (subject) => {
    // Repaired wheels keep their libraries in NAME.libs, mypyc puts a module next to the packages that nobody imports
    // directly.
    const names = topLevelNames(libraryPaths(subject)).filter((name) => !/^_|\.libs$|__mypyc\./u.test(name));
    return names.length > 1
      ? { message: `installs several top-level names: ${names.slice(0, 10).join(', ')}`, remedy: INCLUDE }
      : null;
  }),
  rule({ id: 'junk-file', severity: 'warning', known: 'file' }, ['contents'], ({ contents }) => {
    const junk = junkIn(contents.members);
    return junk.length === 0
      ? null
      : { message: `contains files that don't belong in a distribution: ${count(junk)}`, remedy: INCLUDE };
  }),
];
