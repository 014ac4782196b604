import { posix } from 'node:path';
import { inputsAtTag, knownValue, type KnownValue, type Scope } from './known-value.ts';
import { readSuiteUse, type SuiteUse } from './suite-use.ts';
import { tableOf, textOf, type WorkflowTable } from './workflow-document.ts';

/** A step, or the call of a reusable workflow. */
export interface WorkflowStep {
  /** The key of its job. */
  readonly job: string;
  /** `null` when it uses nothing of this suite. */
  readonly use: SuiteUse | null;
  /** The names of its inputs, in their order. */
  readonly names: readonly string[];
  /** The value of an input; an empty text when it isn't given. */
  value(this: void, name: string): KnownValue;
}

function stepOf(job: string, part: WorkflowTable, scope: Scope): WorkflowStep {
  const given = tableOf(part['with']);
  return {
    job,
    use: readSuiteUse(textOf(part['uses'])),
    names: Object.keys(given),
    value: (name) => knownValue(textOf(given[name]), scope),
  };
}

/** Every step and call of a workflow that has inputs or uses this suite, in their order. */
export function stepsOf(workflow: WorkflowTable): readonly WorkflowStep[] {
  const inputs = inputsAtTag(workflow);
  return Object.entries(tableOf(workflow['jobs'])).flatMap(([name, value]): readonly WorkflowStep[] => {
    const job = tableOf(value);
    const env = { ...tableOf(workflow['env']), ...tableOf(job['env']) };
    const steps = Array.isArray(job['steps']) ? job['steps'].map(tableOf) : [];
    return [
      stepOf(name, job, { env, inputs }),
      ...steps.map((step) => stepOf(name, step, { env: { ...env, ...tableOf(step['env']) }, inputs })),
    ].filter((step) => step.use !== null || step.names.length > 0);
  });
}

/**
 * Whether a step is about a package, by its `project-dir`: yes, no, or only the server can tell.
 * @param place - the folder of the package in the repository, with `/`; `.` for its top
 * @param otherwise - the folder of a step that doesn't say
 */
export function isAbout(step: WorkflowStep, place: string, otherwise: string): boolean | null {
  const folder = step.value('project-dir');
  if (folder.kind === 'expression') return null;
  return posix.join('.', folder.text || otherwise, '.') === posix.join('.', place, '.');
}
