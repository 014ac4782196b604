import type { UploadForm } from '#distributions';
import { visibleValue } from '#harmless-text';
import {
  normalizeName,
  parseRequirement,
  parseSpecifierSet,
  selfDependencies,
  unknownExtraProblem,
  unknownExtraRemedy,
  unknownExtras,
} from '#python-standards';
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

/** The extras that `Requires-Dist` names and `Provides-Extra` doesn't. */
function extraFaults(form: UploadForm): readonly Fault[] {
  const name = valueOf(form, 'name');
  if (name === null) return [];
  const extras = valuesOf(form, 'provides-extra');
  const byExtra = new Map<string, { readonly fault: Fault; readonly more: number }>();
  for (const text of valuesOf(form, 'requires-dist')) {
    for (const unknown of unknownExtras(text, { name, extras })) {
      const key = `${unknown.by} ${normalizeName(unknown.extra)}`;
      const before = byExtra.get(key);
      const message = `Requires-Dist is ${visibleValue(text)}: ${visibleValue(unknownExtraProblem(unknown))}`;
      const fault = { message, remedy: visibleValue(unknownExtraRemedy(unknown.extra, extras)) };
      byExtra.set(key, before === undefined ? { fault, more: 0 } : { ...before, more: before.more + 1 });
    }
  }
  return [...byExtra.values()].map(({ fault, more }) =>
    more === 0 ? fault : { ...fault, message: `${fault.message} (and ${more} more like it)` },
  );
}

/** The requirements by which the project depends on itself. */
function selfFaults(form: UploadForm): readonly Fault[] {
  const name = valueOf(form, 'name');
  if (name === null) return [];
  const written = valuesOf(form, 'requires-dist');
  const requirements = written.map((text) => ({ text, extra: null }));
  return selfDependencies(requirements, name, valueOf(form, 'version')).map(({ index, isFatal, problem, remedy }) => ({
    message: `Requires-Dist is ${visibleValue(written[index] ?? '')}: ${problem}`,
    remedy,
    severity: isFatal ? 'unsafe' : 'warning',
  }));
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
  rule({ id: 'unknown-extra', severity: 'unsafe', known: 'metadata' }, ['form'], ({ form }) => extraFaults(form)),
  rule({ id: 'self-dependency', severity: 'warning', known: 'metadata' }, ['form'], ({ form }) => selfFaults(form)),
];
