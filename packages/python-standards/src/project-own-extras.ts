import { unknownExtraProblem, unknownExtraRemedy, unknownExtras, type ExtrasOwner } from './own-extras.ts';
import type { RuleContext } from './rule-context.ts';
import { selfDependencies } from './self-dependency.ts';
import type { DependencyGroupEntry, ProjectTable } from './project-table.ts';

type Groups = Readonly<Record<string, readonly DependencyGroupEntry[]>>;

/**
 * Judges the extras that a project's own requirements name. Those of the metadata stop the release: installers leave out
 * what they don't find. A group isn't installed by users, so a wrong extra there only warns.
 */
export function checkOwnExtras({ report }: RuleContext, project: ProjectTable, groups: Groups): void {
  // A back-end may add extras of which the file says nothing
  if (project.name === null || project.dynamic.includes('optional-dependencies')) return;
  const owner: ExtrasOwner = { name: project.name, extras: Object.keys(project.optionalDependencies) };
  const judge = (
    entries: readonly DependencyGroupEntry[],
    path: readonly (string | number)[],
    severity: 'unsafe' | 'warning',
  ): void => {
    for (const [index, entry] of entries.entries()) {
      if (typeof entry !== 'string') continue;
      for (const unknown of unknownExtras(entry, owner)) {
        const message = `'${entry}': ${unknownExtraProblem(unknown)}`;
        report('unknown-extra', severity, [...path, index], message, unknownExtraRemedy(unknown.extra, owner.extras));
      }
    }
  };
  judge(project.dependencies, ['project', 'dependencies'], 'unsafe');
  for (const [extra, entries] of Object.entries(project.optionalDependencies))
    judge(entries, ['project', 'optional-dependencies', extra], 'unsafe');
  for (const [group, entries] of Object.entries(groups)) judge(entries, ['dependency-groups', group], 'warning');
}

/** Judges the requirements by which a project names itself. */
export function checkSelfDependencies({ report }: RuleContext, project: ProjectTable): void {
  if (project.name === null) return;
  const written = [
    ...project.dependencies.map((text, index) => ({ text, extra: null, path: ['project', 'dependencies', index] })),
    ...Object.entries(project.optionalDependencies).flatMap(([extra, entries]) =>
      entries.map((text, index) => ({ text, extra, path: ['project', 'optional-dependencies', extra, index] })),
    ),
  ];
  for (const { index, isFatal, problem, remedy } of selfDependencies(written, project.name, project.version)) {
    const { text = '', path = [] } = written[index] ?? {};
    report('self-dependency', isFatal ? 'unsafe' : 'warning', path, `'${text}': ${problem}`, remedy);
  }
}
