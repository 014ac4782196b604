import { visibleValue } from '#harmless-text';
import { isScriptName, compareVersions, normalizeName, tryParseVersion, wheelNameComponent } from '#python-standards';
import { isMissing } from './inspection.ts';
import { rule, type Complete, type Fault, type Rule } from './rule.ts';
import { valueOf, valuesOf } from './upload-form.ts';

const BUILD_AGAIN = 'Build the wheel again with a current build back-end instead of renaming or changing files';

type Readable = Complete<'contents' | 'distribution'>;

/** `{name}-{version}.dist-info`, with both exactly as the file name spells them. */
export function distInfoFolder(filename: string): string {
  const [name = '', version = ''] = filename.split('-');
  return `${name}-${version}.dist-info`;
}

function hasFile({ contents }: Pick<Readable, 'contents'>, path: string): boolean {
  return contents.members.some((member) => member.path === path && member.kind !== 'directory');
}

function isWheel(subject: Pick<Readable, 'distribution'>): boolean {
  return subject.distribution.kind === 'wheel';
}

/** Parts that nearly every rule about a wheel needs. */
const PARTS = ['contents', 'distribution'] as const;

function entryPointFaults({ contents: { entryPoints }, filename }: Readable): readonly Fault[] {
  const member = `${distInfoFolder(filename)}/entry_points.txt`;
  const names = new Set([...Object.keys(entryPoints.console), ...Object.keys(entryPoints.gui)]);
  return [
    ...entryPoints.defects.map((defect) => ({
      message: `entry_points.txt can't be read: ${visibleValue(defect)}`,
      remedy: 'Write it in UTF-8 as NAME = OBJECT below [GROUP], each once',
      member,
    })),
    ...[...names]
      .filter((name) => !isScriptName(name))
      .map((name): Fault => ({
        scope: 'policy',
        message: `PyPI doesn't accept the script name ${visibleValue(name)}`,
        remedy: 'Use letters, digits, "_", "." and "-" only in [project.scripts] and [project.gui-scripts]',
        member,
      })),
  ];
}

function groupTitle(group: string): string {
  if (group === 'console_scripts') return 'the console script';
  return group === 'gui_scripts' ? 'the GUI script' : `the entry point of ${group}`;
}

/** `py2.py3-none-any` as `py2-none-any` and `py3-none-any` (PEP 425). */
function expandTag(tag: string): readonly string[] {
  const [interpreters = '', abis = '', platforms = ''] = tag.toLowerCase().split('-');
  return interpreters
    .split('.')
    .flatMap((interpreter) =>
      abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${interpreter}-${abi}-${platform}`)),
    );
}

/** Rules about wheels: PEP 427 as the index checks it, then what only we check. */
export const WHEEL_RULES: readonly Rule[] = [
  rule({ id: 'U92c', severity: 'refused', known: 'file' }, ['distribution', 'form'], (subject) => {
    const name = valueOf(subject.form, 'name');
    return isWheel(subject) && name !== null && normalizeName(name) !== normalizeName(subject.distribution.name)
      ? {
          message: `the metadata names ${visibleValue(name)}, but the file name is for another project`,
          remedy: BUILD_AGAIN,
        }
      : null;
  }),
  rule({ id: 'U92d', severity: 'refused', known: 'file' }, ['distribution', 'form'], (subject) => {
    const name = valueOf(subject.form, 'name');
    if (!isWheel(subject) || name === null || normalizeName(name) !== normalizeName(subject.distribution.name))
      return null;
    const expected = wheelNameComponent(name);
    return subject.filename.split('-')[0] === expected
      ? null
      : {
          message: `the file name should begin with ${expected}-`,
          remedy: 'Build with a current build back-end, which normalizes names as PEP 427 requires',
        };
  }),
  rule({ id: 'U92e', severity: 'refused', known: 'file' }, ['distribution', 'form'], (subject) => {
    const declared = tryParseVersion(valueOf(subject.form, 'version') ?? '');
    const named = tryParseVersion(subject.distribution.version);
    return isWheel(subject) && declared !== undefined && named !== undefined && compareVersions(declared, named) !== 0
      ? {
          message: `the metadata has version ${visibleValue(valueOf(subject.form, 'version') ?? '')}, but the file name has another one`,
          remedy: BUILD_AGAIN,
        }
      : null;
  }),
  rule({ id: 'U92f', severity: 'refused', known: 'file' }, ['contents', 'distribution', 'form'], (subject) =>
    isWheel(subject)
      ? valuesOf(subject.form, 'license-file').flatMap((file): Fault[] => {
          const path = `${distInfoFolder(subject.filename)}/licenses/${file}`;
          return hasFile(subject, path)
            ? []
            : [
                {
                  message: `License-File names ${visibleValue(file)}, but there is no ${visibleValue(path)}`,
                  remedy: 'Build with a back-end that packs the license files it names',
                },
              ];
        })
      : null,
  ),
  rule({ id: 'U92h', severity: 'refused', known: 'file' }, PARTS, (subject) =>
    isWheel(subject) ? entryPointFaults(subject) : null,
  ),
  rule({ id: 'U92i', severity: 'refused', known: 'file' }, ['distribution', 'inspection'], (subject) => {
    const path = `${distInfoFolder(subject.filename)}/METADATA`;
    return isWheel(subject) && isMissing(subject.inspection, path)
      ? { message: `doesn't contain ${path}`, remedy: BUILD_AGAIN }
      : null;
  }),
  rule({ id: 'entry-points', severity: 'unsafe', known: 'file' }, PARTS, (subject) =>
    isWheel(subject)
      ? subject.contents.entryPoints.disputes.map((dispute) => ({
          message: `entry_points.txt is ambiguous: ${visibleValue(dispute)}`,
          remedy: 'Write each entry point as NAME = OBJECT on one line below its [GROUP], and comments with #',
          member: `${distInfoFolder(subject.filename)}/entry_points.txt`,
        }))
      : null,
  ),
  rule({ id: 'entry-point-target', severity: 'unsafe', known: 'file' }, ['inspection', 'form'], (subject) => {
    const { inspection, form, profile, filename } = subject;
    const hasDependencies = valuesOf(form, 'requires-dist').length > 0;
    return (
      inspection.lostEntryPoints
        // A module of which the wheel has nothing can come from a dependency, or be of Python itself
        .filter(
          ({ foreign }) => foreign === null || !(hasDependencies || profile.stdlibNames.has(normalizeName(foreign))),
        )
        .map(({ group, name, target, problem, remedy }) => ({
          message: visibleValue(`${groupTitle(group)} ${name} is ${target}, but ${problem}`),
          remedy: visibleValue(remedy),
          member: `${distInfoFolder(filename)}/entry_points.txt`,
        }))
    );
  }),
  rule({ id: 'wheel-file', severity: 'unsafe', known: 'file' }, PARTS, (subject) => {
    const member = `${distInfoFolder(subject.filename)}/WHEEL`;
    const { wheel } = subject.contents;
    if (!isWheel(subject) || wheel === null) return null;
    return [
      ...(wheel.version !== null && /^1(?:\.\d+)*$/u.test(wheel.version)
        ? []
        : [
            {
              message: `Wheel-Version is ${visibleValue(wheel.version ?? 'missing')}; installers support 1.x`,
              remedy: BUILD_AGAIN,
              member,
            },
          ]),
      ...(wheel.rootIsPurelib === null
        ? [{ message: 'Root-Is-Purelib is neither true nor false', remedy: BUILD_AGAIN, member }]
        : []),
    ];
  }),
  rule({ id: 'wheel-tags', severity: 'warning', known: 'file' }, ['contents', 'distribution'], (subject) => {
    const inside = subject.contents.wheel?.tags.flatMap(expandTag);
    if (!isWheel(subject) || inside === undefined || inside.length === 0) return null;
    const outside = subject.distribution.tags;
    return inside.every((tag) => outside.includes(tag)) && outside.every((tag) => inside.includes(tag))
      ? null
      : {
          message: `WHEEL has the tags ${visibleValue(inside.join(', '))}, but the file name has ${visibleValue(outside.join(', '))}`,
          remedy: BUILD_AGAIN,
        };
  }),
];
