// What the readInputs of an action reads, and how: the type of an input is said there and nowhere else.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Kit from '#action-kit';
import type { InputKind } from '#release-model';
import type { ActionRow } from './action-yml.ts';
import { sourceFolder } from './root.ts';

/** The definition of any action. */
export type AnyAction = Kit.ActionDefinition<unknown, Kit.ActionResult>;

/** The definition that the sources of an action export; `undefined` when they export none. */
export async function definitionOf(action: string): Promise<AnyAction | undefined> {
  const module = (await import(pathToFileURL(join(sourceFolder(action), 'index.ts')).href)) as {
    readonly action?: AnyAction;
  };
  return module.action;
}

/** The inputs that an action reads, with the kind of each, and what stopped it; `null`: nothing. */
export interface InputsRead {
  readonly kinds: ReadonlyMap<string, InputKind>;
  readonly refusal: unknown;
  /** Declared, but left unread by some accepted values: a runner that gives every input would be told that it is unknown. */
  readonly skipped: readonly string[];
}

/**
 * Calls readInputs and records what it reads: with the defaults, then also with secrets, then with all empty inputs
 * filled, until it accepts them. A reader stops at the first invalid input.
 * @param defaults - what holds for an input that is empty
 */
export async function inputsRead(
  definition: AnyAction,
  inputs: Readonly<Record<string, ActionRow>>,
  defaults: Readonly<Record<string, string>>,
): Promise<InputsRead> {
  const { createInputReader, inputVariable } = await import('#action-kit');
  const kinds = new Map<string, InputKind>();
  const skipped = new Set<string>();
  let refusal: unknown = null;
  let isAccepted = false;
  for (const filling of ['1', 'https://example.org/', 'some-text', '{}']) {
    const fillings: readonly ((name: string, input: ActionRow) => boolean)[] = [
      (_, input) => input.required === true,
      (name, input) => input.required === true || definition.secrets.includes(name),
      () => true,
    ];
    for (const isFilled of fillings) {
      const environment: Record<string, string> = {};
      for (const [name, input] of Object.entries(inputs)) {
        const value = defaults[name] ?? String(input.default ?? '');
        environment[inputVariable(name)] = value === '' && isFilled(name, input) ? filling : value;
      }
      const now = new Set<string>();
      const onRead = (name: string, kind: InputKind): void => {
        now.add(name);
        // An input that is looked at as text before it is read has the kind of the reading
        if (kind.type !== 'text' || !kinds.has(name)) kinds.set(name, kind);
      };
      try {
        definition.readInputs(createInputReader({ environment, workspace: '/workspace', onRead }));
        isAccepted = true;
        for (const name of Object.keys(inputs)) if (!now.has(name)) skipped.add(name);
      } catch (error) {
        refusal ??= error;
      }
    }
    // Some are read only where another one isn't empty, so all fillings of one value are tried
    if (isAccepted) return { kinds, refusal: null, skipped: [...skipped] };
  }
  return { kinds, refusal, skipped: [] };
}
