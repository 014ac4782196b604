import {
  libraryPaths,
  strayTopLevel,
  strayTopLevelFault,
  topLevelNames,
  type DistributionContents,
} from '#distributions';
import { isPythonName } from '#python-standards';
import { rule, type Fault, type Rule } from './rule.ts';
import { strayFiles } from './stray-files.ts';

/** Extensions of modules, with the tag that a compiled one may have. */
const MODULE = /\.(?:py|pyd|so|[^./]+\.(?:pyd|so))$/u;

const isModule = (path: string): boolean => MODULE.test(path);

function modulePartProblem(path: string): boolean {
  const parts = path.replace(/(?:\.[^./]+)?\.(?:py|pyd|so)$/u, '').split('/');
  return parts.some((part) => !isPythonName(part));
}

function count(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} more`;
}

function junkFaults(members: DistributionContents['members'], isSdist: boolean): readonly Fault[] {
  const stray = strayFiles(members, isSdist);
  return (['warning', 'advice'] as const).flatMap((severity) => {
    const paths = stray.filter((file) => file.severity === severity).map(({ path }) => path);
    const message = `contains files that don't belong in a distribution: ${count(paths)}`;
    return paths.length === 0 ? [] : [{ severity, message, remedy: INCLUDE, member: paths[0] ?? '' }];
  });
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
  rule(
    { id: 'W003', severity: 'advice', known: 'file' },
    ['contents', 'distribution'],
    ({ contents, distribution }) => {
      const junk = new Set(strayFiles(contents.members, false).map(({ path }) => path));
      const stray = libraryPaths(distribution, contents).filter(
        (path) => !path.includes('/') && !path.endsWith('.pth') && !isModule(path) && !junk.has(path),
      );
      return stray.length === 0
        ? null
        : { message: `installs files next to the packages: ${count(stray)}`, remedy: INCLUDE };
    },
  ),
  rule(
    { id: 'W004', severity: 'advice', known: 'file' },
    ['contents', 'distribution'],
    ({ contents, distribution }) => {
      const odd = libraryPaths(distribution, contents).filter((path) => isModule(path) && modulePartProblem(path));
      return odd.length === 0
        ? null
        : {
            message: `contains modules that no import statement can name: ${count(odd)}`,
            remedy: 'Rename them, or exclude them',
          };
    },
  ),
  rule({ id: 'W005', severity: 'warning', known: 'file' }, ['contents', 'distribution'], ({ contents, distribution }) =>
    strayTopLevel(distribution, contents).map(strayTopLevelFault),
  ),
  rule(
    { id: 'W006', severity: 'warning', known: 'file' },
    ['contents', 'distribution'],
    ({ contents, distribution }) =>
      libraryPaths(distribution, contents).includes('__init__.py')
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
  rule(
    { id: 'W009', severity: 'advice', known: 'file' },
    ['contents', 'distribution'],
    ({ contents, distribution }) => {
      // What other rules name is wrong for another reason than that there are several names
      const told = new Set(['__init__.py', ...strayTopLevel(distribution, contents)]);
      const junk = new Set(strayFiles(contents.members, false).map(({ path }) => path));
      const meant = libraryPaths(distribution, contents).filter((path) => !junk.has(path));
      // Repaired wheels keep their libraries in NAME.libs, mypyc puts a module next to the packages that nobody imports
      // directly.
      const names = topLevelNames(meant).filter((name) => !/^_|\.libs$|__mypyc\./u.test(name) && !told.has(name));
      return names.length > 1
        ? { message: `installs several top-level names: ${names.slice(0, 10).join(', ')}`, remedy: INCLUDE }
        : null;
    },
  ),
  rule({ id: 'junk-file', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) =>
    junkFaults(subject.contents.members, subject.distribution.kind === 'sdist'),
  ),
];
