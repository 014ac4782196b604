import { tableOf, textOf, type WorkflowTable } from './workflow-document.ts';

/** A value of a workflow, as far as it is known without a server. */
export type KnownValue =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The variables of `env` that it was taken from. */ readonly variables: readonly string[];
    }
  /** Only the server can evaluate it. */
  | { readonly kind: 'expression'; readonly expression: string };

/** What expressions can name. */
export interface Scope {
  /** `env` of the workflow, the job and the step together. */
  readonly env: WorkflowTable;
  /** The inputs of a run that a tag starts. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Variables that are made of variables that are made of … */
const DEEPEST = 5;

/**
 * The inputs as a run sees them that a tag starts: empty. Where no push starts the workflow, people start it by hand,
 * and inputs have their defaults.
 */
export function inputsAtTag(workflow: WorkflowTable): Readonly<Record<string, string>> {
  const on = workflow['on'];
  const events = tableOf(on);
  const isPushed = 'push' in events || on === 'push' || (Array.isArray(on) && on.includes('push'));
  const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) =>
    Object.entries(tableOf(tableOf(events[event])['inputs'])),
  );
  return Object.fromEntries(declared.map(([name, input]) => [name, isPushed ? '' : textOf(tableOf(input)['default'])]));
}

interface Found {
  readonly text: string;
  readonly variables: readonly string[];
}

/** One operand of `||`; `null` when it isn't known. */
function operandOf(operand: string, scope: Scope, depth: number): Found | null {
  const text = /^'(?<text>(?:[^']|'')*)'$/u.exec(operand)?.groups?.['text'];
  if (text !== undefined) return { text: text.replaceAll("''", "'"), variables: [] };
  const [, context, name = ''] = /^(env|inputs)\.([\w-]+)$/u.exec(operand) ?? [];
  if (context === 'inputs') {
    const given = scope.inputs[name];
    return given === undefined ? null : { text: given, variables: [] };
  }
  if (context !== 'env' || !(name in scope.env)) return null;
  const value = knownAt(textOf(scope.env[name]), scope, depth + 1);
  return value.kind === 'text' ? { text: value.text, variables: [name] } : null;
}

/** What is between `${{` and `}}`: the first operand of `||` that isn't empty. */
function innerOf(inner: string, scope: Scope, depth: number): Found | null {
  let last: Found | null = null;
  for (const operand of inner.split('||')) {
    last = operandOf(operand.trim(), scope, depth);
    if (last === null || last.text !== '') return last;
  }
  return last;
}

function knownAt(text: string, scope: Scope, depth: number): KnownValue {
  const unknown: KnownValue = { kind: 'expression', expression: text };
  if (depth > DEEPEST) return unknown;
  const [before = '', ...parts] = text.split('${{');
  const variables: string[] = [];
  let known = before;
  for (const part of parts) {
    const end = part.indexOf('}}');
    const found = end < 0 ? null : innerOf(part.slice(0, end), scope, depth);
    if (found === null) return unknown;
    for (const name of found.variables) variables.push(name);
    known += found.text + part.slice(end + '}}'.length);
  }
  return { kind: 'text', text: known.trim(), variables };
}

/** The value of a text with expressions: variables of `env`, inputs, literals, and the first of them that isn't empty. */
export function knownValue(text: string, scope: Scope): KnownValue {
  return knownAt(text, scope, 0);
}
