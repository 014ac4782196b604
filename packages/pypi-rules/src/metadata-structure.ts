import {
  KNOWN_FIELDS,
  REPEATED_FIELDS,
  SINGLE_FIELDS,
  importNameProblem,
  isValidName,
  tryParseVersion,
} from '#python-standards';
import { visibleValue } from '#harmless-text';
import { rule, type Fault, type Rule } from './rule.ts';
import { licenseFileProblem } from './license-file-path.ts';
import { titleOf, valueOf, valuesOf } from './upload-form.ts';

/** What the index requires of the metadata's fields before it looks at their values: `packaging` on the form. */
export const METADATA_STRUCTURE_RULES: readonly Rule[] = [
  rule({ id: 'U17', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) => {
    const version = valueOf(form, 'metadata-version');
    if (version !== null && profile.metadataVersions.includes(version)) return null;
    return {
      message:
        version === null
          ? 'the metadata has no Metadata-Version'
          : `Metadata-Version is ${visibleValue(version)}; PyPI accepts ${profile.metadataVersions.join(', ')}`,
      remedy: 'Pin the build back-end to a release that writes a metadata version that PyPI accepts',
    };
  }),
  rule({ id: 'U18', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    SINGLE_FIELDS.filter((field) => valuesOf(form, field).length > 1).map((field) => ({
      message: `${titleOf(field)} appears more than once`,
      remedy: `Keep one ${titleOf(field)}`,
    })),
  ),
  rule({ id: 'U20', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) => {
    const order = (version: string): number => profile.metadataVersions.indexOf(version);
    const declared = order(valueOf(form, 'metadata-version') ?? '');
    if (declared === -1) return null;
    return [...profile.fieldsSince]
      .filter(([field, since]) => order(since) > declared && valuesOf(form, field).length > 0)
      .map(([field, since]) => ({
        message: `${titleOf(field)} was added in metadata version ${since}, but the file declares ${valueOf(form, 'metadata-version') ?? 'none'}`,
        remedy: 'Use a build back-end that declares the metadata version of the fields it writes',
      }));
  }),
  rule({ id: 'U22', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const version = valueOf(form, 'version');
    if (version !== null && tryParseVersion(version) !== undefined) return null;
    return {
      message:
        version === null
          ? 'the metadata has no Version'
          : `Version is ${visibleValue(version)}, which is not a PEP 440 version`,
      remedy: 'Write the version as numbers with dots, optionally followed by a, b, rc, .post or .dev',
    };
  }),
  rule({ id: 'U25', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'dynamic').flatMap((value): Fault[] => {
      const field = value.toLowerCase();
      const fixed = ['name', 'version', 'metadata-version'].includes(field);
      if (!fixed && KNOWN_FIELDS.has(field)) return [];
      return [
        {
          message: `Dynamic names ${visibleValue(value)}, which ${fixed ? "can't be dynamic" : 'is not a field of core metadata'}`,
          remedy: 'Correct the build back-end or its configuration',
        },
      ];
    }),
  ),
  rule({ id: 'U26', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'provides-extra')
      .filter((extra) => !isValidName(extra))
      .map((extra) => ({
        message: `Provides-Extra is ${visibleValue(extra)}, which is not the name of an extra`,
        remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends',
      })),
  ),
  rule({ id: 'U30', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'license-file').flatMap((path): Fault[] => {
      const problem = licenseFileProblem(path);
      return problem === null
        ? []
        : [
            {
              message: `License-File is ${visibleValue(path)}: ${problem}`,
              remedy: 'Write the paths of license files as plain relative paths with "/"',
            },
          ];
    }),
  ),
  rule({ id: 'U31', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    ['import-name', 'import-namespace'].flatMap((field) =>
      valuesOf(form, field).flatMap((text): Fault[] => {
        const problem = importNameProblem(text);
        return problem === null
          ? []
          : [
              {
                message: `${titleOf(field)} is ${visibleValue(text)}: ${problem}`,
                remedy: 'Name packages and modules as Python imports them',
              },
            ];
      }),
    ),
  ),
  rule({ id: 'U45', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) =>
    valuesOf(form, 'dynamic')
      .map((value) => value.toLowerCase())
      .filter(
        (field) =>
          KNOWN_FIELDS.has(field) &&
          !['name', 'version', 'metadata-version'].includes(field) &&
          !profile.dynamicFields.has(field),
      )
      .map((field) => ({
        message: `Dynamic names ${titleOf(field)}, which can't be dynamic`,
        remedy: 'Correct the build back-end or its configuration',
      })),
  ),
  rule({ id: 'U87e', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    [...SINGLE_FIELDS, ...REPEATED_FIELDS]
      .filter((field) => valuesOf(form, field).some((value) => /\p{Surrogate}/u.test(value)))
      .map((field) => ({
        message: `${titleOf(field)} contains an incomplete character`,
        remedy: 'Write the metadata in valid UTF-8',
      })),
  ),
];
