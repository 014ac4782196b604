import type { UploadForm } from '@repo-agent-actions/distributions';
import { visibleValue } from '@repo-agent-actions/harmless-text';
import { parseRequirement, parseSpecifierSet } from '@repo-agent-actions/python-standards';
import { rule, type Fault, type Rule } from './rule.ts';
import { reasonOf } from './sentence.ts';
import { titleOf, valueOf, valuesOf } from './upload-form.ts';

function requirementFaults(form: UploadForm, field: string): readonly Fault[] {
  return valuesOf(form, field).flatMap((text): Fault[] => {
    try {
      parseRequirement(text);
      return [];
    } catch (error) {
      return [
        {
          message: `${titleOf(field)} is ${visibleValue(text)}: ${reasonOf(error)}`,
          remedy: 'Write the dependency as PEP 508 defines it',
        },
      ];
    }
  });
}

function directReferences(form: UploadForm): readonly string[] {
  return ['requires-dist', 'provides-dist', 'obsoletes-dist']
    .flatMap((field) => valuesOf(form, field))
    .filter((text) => {
      try {
        return parseRequirement(text).url !== null;
      } catch {
        return false;
      }
    });
}

/** What the index requires of dependencies and of the Pythons that a release supports. */
export const METADATA_DEPENDENCY_RULES: readonly Rule[] = [
  rule({ id: 'U27', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const text = valueOf(form, 'requires-python');
    if (text === null) return null;
    try {
      parseSpecifierSet(text);
      return null;
    } catch (error) {
      return {
        message: `Requires-Python is ${visibleValue(text)}: ${reasonOf(error)}`,
        remedy: 'Write it like >=3.10, with commas between specifiers',
      };
    }
  }),
  rule({ id: 'U28', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    requirementFaults(form, 'requires-dist'),
  ),
  rule({ id: 'U43', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => [
    ...requirementFaults(form, 'provides-dist'),
    ...requirementFaults(form, 'obsoletes-dist'),
  ]),
  rule({ id: 'U44', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    directReferences(form).map((text) => ({
      message: `the dependency ${visibleValue(text)} is given by URL`,
      remedy: "Name it with a version range; if it isn't on the index, publish it first",
    })),
  ),
];
