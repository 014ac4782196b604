import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from './readme-tables.mjs';
import { actionFolder, ACTIONS, ROOT, sourceFolder } from './root.mjs';

/** A generated TypeScript module, formatted as the rest: [path, text]. */
export async function generatedModule(path, lines) {
  const config = await resolveConfig(join(ROOT, 'package.json'));
  return [path, await format(lines.join('\n'), { ...config, parser: 'typescript' })];
}

/** The inputs of an action, in the order of its action.yml. */
export function inputsOf(action) {
  return Object.entries(readActionYml(action).inputs ?? {}).map(([name, input]) => ({
    name,
    description: String(input.description ?? '')
      .trim()
      .replace(/\s+/gu, ' '),
    default: String(input.default ?? ''),
    required: input.required === true,
  }));
}

/** The actions that have an action.yml. */
export function describedActions() {
  return ACTIONS.filter((action) => existsSync(join(actionFolder(action), 'action.yml')));
}

/** Of each action the module with its inputs and their defaults, which the command line and the rehearsal read: path → text. */
export async function inputsModules() {
  const modules = describedActions().map((action) =>
    generatedModule(join(sourceFolder(action), 'generated/inputs.ts'), [
      '// Generated from action.yml by `npm run build`.',
      "import type { ActionInput } from '@repo-agent-actions/release-model';",
      '',
      '/** The inputs of this action, with their defaults. */',
      `export const ACTION_INPUTS: readonly ActionInput[] = ${JSON.stringify(inputsOf(action))};`,
    ]),
  );
  return new Map(await Promise.all(modules));
}
