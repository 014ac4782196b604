import { visibleValue } from '#harmless-text';
import { readWorkflow, stepsOf, tableOf, textOf } from '#installed-workflows';
import { STAGE_INPUTS } from '#publish/stage-inputs';

/** A setting of a workflow of an earlier version, and where the present one has it. */
export interface FormerSetting {
  /** `env`, or the job that plans the run and passes its inputs on. */
  readonly place: 'env' | 'prepare';
  /** As it is called there. */
  readonly name: string;
  readonly value: string;
}

/** What the earlier templates gave their steps by themselves, as literals. */
const OF_THE_TEMPLATE: ReadonlySet<string> = new Set([
  'audit', 'artifact-name', 'contents', 'draft', 'formats', 'index', 'look-ahead', 'mode', 'notes', 'packages-dir', 'results', 'secrets', 'stage', 'stages', 'wheels-from',
]); // prettier-ignore

/**
 * The settings of a workflow whose jobs had a step for each stage and each hand-over, as templates before this version had
 * them: those below `env:`, and inputs that the project has added to steps.
 * @param installed - the text of the workflow
 * @returns `null` for any other workflow
 */
export function formerSettings(installed: string): readonly FormerSetting[] | null {
  const workflow = readWorkflow(installed) ?? {};
  const steps = stepsOf(workflow);
  if (!steps.some(({ job, use }) => job === 'preflight' && use?.what === 'preflight')) return null;
  const variables = Object.entries(tableOf(workflow['env'])).map(([name, value]): FormerSetting => ({
    place: 'env',
    name,
    value: textOf(value),
  }));
  const inputs = steps.flatMap((step) =>
    step.names.flatMap((input): readonly FormerSetting[] => {
      const value = step.value(input);
      const name = STAGE_INPUTS[step.use?.what ?? '']?.[input]?.umbrella ?? null;
      if (name === null || OF_THE_TEMPLATE.has(input)) return [];
      // What takes a variable is kept with the variable
      if (value.kind === 'expression' || value.variables.length > 0 || value.text === '') return [];
      return [{ place: 'prepare', name, value: value.text }];
    }),
  );
  const all = [...variables.filter(({ value }) => value !== ''), ...inputs];
  return all.filter((one, at) => all.findIndex(({ name, value }) => name === one.name && value === one.value) === at);
}

/** What to do with a workflow of an earlier version, for a person. @param rewrite - the command that writes the new one */
export function formerAdvice(path: string, settings: readonly FormerSetting[], rewrite: string): string {
  const shown = ({ name, value }: FormerSetting): string => `${name}: ${visibleValue(value, 200)}`;
  const parts = [
    ['below env:', settings.filter(({ place }) => place === 'env')],
    ["below with: of the job prepare's last step", settings.filter(({ place }) => place === 'prepare')],
  ] as const;
  const kept = parts.flatMap(([where, own]) =>
    own.length === 0 ? [] : [`  ${where}\n${own.map((one) => `    ${shown(one)}`).join('\n')}`],
  );
  return [
    `${path}: is of an earlier version, in which a job had a step for each stage and each hand-over. In this version each job is one action. Move the file away and write the new one with:`,
    rewrite,
    ...(kept.length === 0 ? [] : ['Then set there what is set here:', ...kept]),
  ].join('\n');
}
