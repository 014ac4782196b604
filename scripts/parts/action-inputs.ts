import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from './readme-tables.ts';
import { actionFolder, ACTIONS, ROOT, sourceFolder } from './root.ts';

/** A file to write: its path, and its text. */
export type GeneratedFile = readonly [path: string, text: string];

/** A generated TypeScript module, formatted as the rest. */
export async function generatedModule(path: string, lines: readonly string[]): Promise<GeneratedFile> {
  const config = await resolveConfig(join(ROOT, 'package.json'));
  return [path, await format(lines.join('\n'), { ...config, parser: 'typescript' })];
}

/** An input as its action.yml declares it. */
export interface DeclaredInput {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  readonly required: boolean;
}

/** The inputs of an action, in the order of its action.yml. */
export function inputsOf(action: string): readonly DeclaredInput[] {
  return Object.entries(readActionYml(action).inputs).map(([name, input]) => ({
    name,
    description: (input.description ?? '').trim().replace(/\s+/gu, ' '),
    default: String(input.default ?? ''),
    required: input.required === true,
  }));
}

/** The actions that have an action.yml. */
export function describedActions(): readonly string[] {
  return ACTIONS.filter((action) => existsSync(join(actionFolder(action), 'action.yml')));
}

/** Of each action the module with its inputs and their defaults, which the command line and the rehearsal read: path → text. */
export async function inputsModules(): Promise<ReadonlyMap<string, string>> {
  const modules = describedActions().map((action) =>
    generatedModule(join(sourceFolder(action), 'generated/inputs.ts'), [
      '// Generated from action.yml by `npm run build`.',
      "import type { ActionInput } from '#release-model';",
      '',
      '/** The inputs of this action, with their defaults. */',
      `export const ACTION_INPUTS: readonly ActionInput[] = ${JSON.stringify(inputsOf(action))};`,
    ]),
  );
  return new Map(await Promise.all(modules));
}
