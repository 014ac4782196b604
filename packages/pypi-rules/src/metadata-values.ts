import {
  addressProblems,
  hasReferenceWithPlus,
  isPrivateClassifier,
  LINE_BREAK,
  tryParseVersion,
} from '#python-standards';
import { visibleValue } from '#harmless-text';
import type { ServerProfile } from '#server-profiles';
import { licenseFault } from './license-expression.ts';
import { lengthOf } from './characters.ts';
import { rule, type Fault, type Rule } from './rule.ts';
import { titleOf, valueOf, valuesOf } from './upload-form.ts';

function classifierFaults(
  classifiers: readonly string[],
  { classifiers: { valid, deprecated } }: ServerProfile,
): readonly Fault[] {
  return [...new Set(classifiers)]
    .filter((classifier) => !valid.has(classifier) && !deprecated.has(classifier))
    .filter((classifier) => !isPrivateClassifier(classifier))
    .map((classifier) => ({
      message: `${visibleValue(classifier)} is not a classifier that PyPI knows`,
      remedy: 'Correct or remove it; https://pypi.org/classifiers/ lists them all',
      list: 'classifiers',
    }));
}

/** What the index requires of the metadata's values. */
export const METADATA_VALUE_RULES: readonly Rule[] = [
  rule({ id: 'U23', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const summary = valueOf(form, 'summary') ?? '';
    if (!LINE_BREAK.test(summary)) return null;
    const remedy = 'Write the description in [project] as one line';
    // packaging 26.2, which the index uses, only knows `\n`; 26.3 refuses all of them, as the specification does
    return summary.includes('\n')
      ? { message: 'Summary has more than one line', remedy }
      : { severity: 'warning', message: 'Summary has a line break that newer versions of PyPI refuse', remedy };
  }),
  rule({ id: 'U29', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) => {
    const text = valueOf(form, 'license-expression');
    return text === null ? null : licenseFault(text, profile);
  }),
  rule({ id: 'U33', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const version = valueOf(form, 'version') ?? '';
    return tryParseVersion(version) !== undefined && version.includes('+')
      ? {
          message: `Version is ${visibleValue(version)}; PyPI doesn't accept local versions (the part after "+")`,
          remedy: 'Build from a clean checkout exactly on the tag, or remove the local part from the version',
        }
      : null;
  }),
  rule({ id: 'U34', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) => {
    const length = lengthOf(valueOf(form, 'summary') ?? '');
    return length > profile.maximumSummaryLength
      ? {
          message: `Summary has ${length} characters; ${profile.maximumSummaryLength} are allowed`,
          remedy: 'Shorten the description in [project]; longer text belongs in the README',
        }
      : null;
  }),
  rule({ id: 'U35', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    ['author-email', 'maintainer-email'].flatMap((field): Fault[] => {
      const text = valueOf(form, field);
      return addressProblems(text ?? '')
        .filter(({ isSole }) => isSole)
        .map(({ address, problem }) => ({
          message: `${titleOf(field)} is ${visibleValue(address)}: ${problem}`,
          remedy: 'Give an address that mail can reach, or none',
        }));
    }),
  ),
  rule({ id: 'U36', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) =>
    classifierFaults(valuesOf(form, 'classifier'), profile),
  ),
  rule({ id: 'private-classifier', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    [...new Set(valuesOf(form, 'classifier'))].filter(isPrivateClassifier).map((classifier) => ({
      message: `the classifier ${visibleValue(classifier)} keeps this package off PyPI`,
      remedy: 'Remove the classifier if you want to publish the package',
    })),
  ),
  rule({ id: 'U37', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) =>
    [...new Set(valuesOf(form, 'classifier'))].flatMap((classifier): Fault[] => {
      const successors = profile.classifiers.deprecated.get(classifier);
      if (successors === undefined) return [];
      return [
        {
          message: `the classifier ${visibleValue(classifier)} is deprecated`,
          remedy: successors.length === 0 ? 'Remove it' : `Use ${successors.join(' or ')} instead`,
        },
      ];
    }),
  ),
  rule({ id: 'U46', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valueOf(form, 'license') !== null && valueOf(form, 'license-expression') !== null
      ? { message: 'the metadata has both License and License-Expression', remedy: 'Remove License' }
      : null,
  ),
  rule({ id: 'U87a', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const text = valueOf(form, 'license-expression') ?? '';
    return hasReferenceWithPlus(text)
      ? {
          message: `License-Expression is ${visibleValue(text)}, which makes the server fail`,
          remedy: 'Remove the "+" after the LicenseRef',
        }
      : null;
  }),
];
