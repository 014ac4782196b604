import { posix } from 'node:path';
import { checkedTagPrefix } from '@repo-agent-actions/release-model';
import { readWorkflow, tableOf, type WorkflowTable } from './workflow-document.ts';

/** What an installed workflow sets as `tag-prefix`. */
export type InstalledPrefix =
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Only the server can evaluate it. */
  | { readonly kind: 'expression'; readonly expression: string };

/** A value of `env` or `with` as runners pass it. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

/** The inputs of one step or call, and the variables that their expressions can name. */
interface Inputs {
  readonly given: WorkflowTable;
  readonly env: WorkflowTable;
}

function inputsOf(workflow: WorkflowTable): readonly Inputs[] {
  return Object.values(tableOf(workflow['jobs'])).flatMap((value): readonly Inputs[] => {
    const job = tableOf(value);
    const env = { ...tableOf(workflow['env']), ...tableOf(job['env']) };
    const steps = Array.isArray(job['steps']) ? job['steps'].map(tableOf) : [];
    return [
      { given: tableOf(job['with']), env },
      ...steps.map((step) => ({ given: tableOf(step['with']), env: { ...env, ...tableOf(step['env']) } })),
    ];
  });
}

/** An input, with the variable that it takes its value from looked up; another expression stays as it is. */
function inputOf({ given, env }: Inputs, name: string): string {
  const text = textOf(given[name]).trim();
  const variable = /^\$\{\{\s*env\.(?<name>\w+)\s*\}\}$/u.exec(text)?.groups?.['name'];
  return variable === undefined ? text : textOf(env[variable]).trim();
}

/**
 * Finds the `tag-prefix` that an installed workflow sets for a package: as an input of a step or of a call, or in the
 * variable that such an input takes.
 * @param text - the workflow
 * @param place - the folder of the package in the repository, with `/`; `.` for its top
 * @param subject - the file, for messages
 * @returns `null` when it leaves the prefix to the project's configuration
 * @throws ReleaseError when tags can't begin with it
 */
export function installedPrefix(text: string, place: string, subject: string): InstalledPrefix | null {
  for (const inputs of inputsOf(readWorkflow(text) ?? {})) {
    const folder = inputOf(inputs, 'project-dir');
    if (folder !== '' && posix.join('.', folder, '.') !== posix.join('.', place, '.')) continue;
    const prefix = inputOf(inputs, 'tag-prefix');
    if (prefix.includes('${{')) return { kind: 'expression', expression: prefix };
    if (prefix !== '') return { kind: 'prefix', prefix: checkedTagPrefix(prefix, `${subject}, tag-prefix`) };
  }
  return null;
}
