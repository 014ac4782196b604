import { parse } from 'yaml';

/** A mapping of YAML. */
export type WorkflowTable = Readonly<Record<string, unknown>>;

/** Characters; ours have about ten thousand. */
export const LARGEST_WORKFLOW = 100_000;

/**
 * Whether a text is larger or may be nested deeper than any workflow, by its brackets and by dashes in a row: the YAML
 * parser is recursive, and Node itself exits when an expression is compiled at the end of the stack.
 */
function isTooDeep(text: string): boolean {
  if (text.length > LARGEST_WORKFLOW) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > 200) return true;
  }
  return /(?:[-?:][ \t]+){100}/u.test(text);
}

/** The value as a mapping; an empty one when it is anything else. */
export function tableOf(value: unknown): WorkflowTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WorkflowTable) : {};
}

/** A scalar of `env`, `with` or the like, as runners pass it; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

/** Reads an installed workflow, which a person may have changed. @returns `null` when it isn't valid YAML */
export function readWorkflow(text: string): WorkflowTable | null {
  try {
    return isTooDeep(text) ? {} : tableOf(parse(text));
  } catch {
    return null;
  }
}
