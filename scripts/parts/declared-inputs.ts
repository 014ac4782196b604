import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readActionYml } from './action-yml.ts';
import { actionFolder, ACTIONS } from './root.ts';

/** An input as its action.yml declares it. */
export interface DeclaredInput {
  readonly name: string;
  /** Without the sentence about the default. */
  readonly description: string;
  /** What holds for an empty input: of its own sentence in the description, else of `default`. */
  readonly default: string;
  readonly required: boolean;
  /** The `default` of action.yml, which runners give. */
  readonly givenDefault: string;
}

/**
 * Where the configuration of a project may give an input, action.yml has no `default`, since a runner doesn't tell
 * whether somebody wrote a value or it is that. The description says it instead.
 */
const DEFAULT_SENTENCE = / The default is (?<value>.+)\.$/u;

/** The inputs of an action, in the order of its action.yml. */
export function inputsOf(action: string): readonly DeclaredInput[] {
  return Object.entries(readActionYml(action).inputs).map(([name, input]) => {
    const text = (input.description ?? '').trim().replace(/\s+/gu, ' ');
    const said = DEFAULT_SENTENCE.exec(text);
    const givenDefault = String(input.default ?? '');
    return {
      name,
      description: said === null ? text : text.slice(0, said.index),
      default: said?.groups?.['value'] ?? givenDefault,
      required: input.required === true,
      givenDefault,
    };
  });
}

/** A description as action.yml has it: with the default that isn't in its `default`. */
export function describedWithDefault(description: string, value: string, givenDefault: string): string {
  return value === givenDefault ? description : `${description} The default is ${value}.`;
}

/** What holds for the empty inputs of an action. */
export function defaultsOf(action: string): Readonly<Record<string, string>> {
  return Object.fromEntries(inputsOf(action).map(({ name, default: value }) => [name, value]));
}

/** The actions that have an action.yml. */
export function describedActions(): readonly string[] {
  return ACTIONS.filter((action) => existsSync(join(actionFolder(action), 'action.yml')));
}
