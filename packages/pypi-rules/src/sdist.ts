import { visibleValue } from '#harmless-text';
import { compareVersions, formatVersion, normalizeName, tryParseVersion, wheelNameComponent } from '#python-standards';
import { rule, type Complete, type Fault, type Rule } from './rule.ts';
import { valueOf, valuesOf } from './upload-form.ts';

const BUILD_AGAIN = 'Build with a current build back-end, which names source distributions as PEP 625 requires';

function isSdist(subject: Complete<'distribution'>): boolean {
  return subject.distribution.kind === 'sdist';
}

function topFolder(metadataPath: string): string {
  return metadataPath.split('/').slice(0, -1).join('/');
}

/** Rules about source distributions: PEP 625 as the index checks it, then what only we check. */
export const SDIST_RULES: readonly Rule[] = [
  rule({ id: 'U89', severity: 'refused', known: 'file' }, ['distribution', 'form'], (subject) => {
    const name = valueOf(subject.form, 'name');
    return isSdist(subject) && name !== null && normalizeName(name) !== normalizeName(subject.distribution.name)
      ? {
          message: `the metadata names ${visibleValue(name)}, but the file name is for another project`,
          remedy: BUILD_AGAIN,
        }
      : null;
  }),
  rule({ id: 'U90', severity: 'refused', known: 'file' }, ['distribution', 'form'], (subject) => {
    const name = valueOf(subject.form, 'name');
    const version = tryParseVersion(valueOf(subject.form, 'version') ?? '');
    if (!isSdist(subject) || name === null || version === undefined) return null;
    const expected = `${wheelNameComponent(name)}-${formatVersion(version)}.tar.gz`;
    if (subject.filename === expected) return null;
    const named = tryParseVersion(subject.distribution.version);
    const isOther = named === undefined || compareVersions(named, version) !== 0;
    const fault = { message: `the file name should be ${visibleValue(expected)}`, remedy: BUILD_AGAIN };
    // Nobody finds a file below a version that isn't its own
    return isOther ? { ...fault, scope: 'structure' } : fault;
  }),
  rule({ id: 'U91', severity: 'refused', known: 'file' }, ['contents', 'distribution', 'form'], (subject) => {
    if (!isSdist(subject)) return null;
    const { members, metadataPath } = subject.contents;
    return valuesOf(subject.form, 'license-file').flatMap((file): Fault[] => {
      const path = `${topFolder(metadataPath)}/${file}`;
      return members.some((member) => member.path === path)
        ? []
        : [
            {
              message: `License-File names ${visibleValue(file)}, but there is no ${visibleValue(path)}`,
              remedy: 'Build with a back-end that packs the license files it names',
            },
          ];
    });
  }),
  rule({ id: 'sdist-folder', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) => {
    const top = topFolder(subject.contents.metadataPath);
    const expected = subject.filename.replace(/\.(?:tar\.gz|zip)$/u, '');
    return isSdist(subject) && top !== expected
      ? {
          message: `its top folder is ${visibleValue(top)}, not ${visibleValue(expected)} (PEP 625)`,
          remedy: BUILD_AGAIN,
        }
      : null;
  }),
  rule({ id: 'sdist-no-build', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) => {
    if (!isSdist(subject)) return null;
    const top = topFolder(subject.contents.metadataPath);
    return subject.contents.members.some(({ path }) => path === `${top}/pyproject.toml` || path === `${top}/setup.py`)
      ? null
      : {
          message: "contains neither pyproject.toml nor setup.py, so it can't be built",
          remedy: 'Include pyproject.toml',
        };
  }),
];
