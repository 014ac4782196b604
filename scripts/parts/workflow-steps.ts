import type { Step, Texts } from './workflow-model.ts';

/** How a workflow finds the actions of the suite. */
export interface Addresses {
  /** The address of an action. */
  uses(action: string): string;
}

/** A step that uses an action of the suite. */
export interface ActionStep {
  readonly name: string;
  readonly id?: string;
  readonly action: string;
  /** Empty ones are left out. */
  readonly inputs?: Texts;
  /** An expression without its braces. */
  readonly condition?: string | undefined;
}

/** One step that uses an action of the suite. */
export function useAction(form: Addresses, { name, id, action, inputs = {}, condition }: ActionStep): Step {
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  return {
    name,
    id,
    if: condition === undefined ? undefined : `\${{ ${condition} }}`,
    uses: form.uses(action),
    with: given.length === 0 ? undefined : Object.fromEntries(given),
  };
}

/**
 * Fetches the source with all its tags. `actions/checkout` may be missing on a self-hosted server, and it leaves a token
 * behind that a build could read.
 * @param inputs - of the action
 */
export function fetchStep(form: Addresses, inputs: Texts = {}): Step {
  return useAction(form, { name: 'Fetch the source', action: 'fetch-source', inputs });
}
