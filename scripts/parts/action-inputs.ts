import { join } from 'node:path';
import type { ActionInput } from '#release-model';
import { defaultsOf, describedActions, inputsOf } from './declared-inputs.ts';
import { generatedModule } from './generated-module.ts';
import { definitionOf, inputsRead, type InputsRead } from './inputs-read.ts';
import { readActionYml } from './action-yml.ts';
import { sourceFolder } from './root.ts';
import { isSetting } from './setting-rows.ts';

/** The kinds of the inputs of an action, as its readInputs reads them. */
async function kindsOf(action: string): Promise<InputsRead['kinds']> {
  const definition = await definitionOf(action);
  if (definition === undefined) return new Map();
  return (await inputsRead(definition, readActionYml(action).inputs, defaultsOf(action))).kinds;
}

/** The inputs of an action as the suite knows them at run time. */
export async function knownInputs(action: string): Promise<readonly ActionInput[]> {
  const kinds = await kindsOf(action);
  return inputsOf(action).map(({ name, description, default: value, required }) => ({
    name,
    description,
    default: value,
    required,
    kind: kinds.get(name) ?? { type: 'text' },
    isSetting: isSetting(action, name),
  }));
}

/** The inputs of an action that the configuration can give, with what holds without it. */
function settingDefaults(action: string): Readonly<Record<string, string>> {
  const own = inputsOf(action).filter(({ default: value, givenDefault }) => value !== givenDefault);
  return Object.fromEntries(own.map(({ name, default: value }) => [name, value]));
}

/**
 * Of each action the module with its inputs, which the command line and the rehearsal read, and the small one with the
 * defaults that no runner gives, which every start reads: path → text.
 */
export async function inputsModules(): Promise<ReadonlyMap<string, string>> {
  const modules = describedActions().flatMap((action) => [
    knownInputs(action).then(async (inputs) =>
      generatedModule(join(sourceFolder(action), 'generated/inputs.ts'), [
        '// Generated from action.yml and src/inputs.ts by `npm run build`.',
        "import type { ActionInput } from '#release-model';",
        '',
        '/** The inputs of this action, with their defaults. */',
        `export const ACTION_INPUTS: readonly ActionInput[] = ${JSON.stringify(inputs)};`,
      ]),
    ),
    generatedModule(join(sourceFolder(action), 'generated/defaults.ts'), [
      '// Generated from action.yml by `npm run build`.',
      '',
      "/** What holds for inputs that neither a step nor the project's configuration gives. */",
      `export const DEFAULTS: Readonly<Record<string, string>> = ${JSON.stringify(settingDefaults(action))};`,
    ]),
  ]);
  return new Map(await Promise.all(modules));
}
