// The settings of `[tool.repo-agent-actions]`: the module that the suite reads, and the page for people.
import { join } from 'node:path';
import type { InputKind, Setting } from '#release-model';
import { knownInputs } from './action-inputs.ts';
import { generatedModule, type GeneratedFile } from './generated-module.ts';
import { definitionOf } from './inputs-read.ts';
import { ROOT } from './root.ts';
import { settingRows, type SettingRow } from './setting-rows.ts';

/** Settings with the kinds of their values, which the actions' own readers say. @throws Error when two disagree */
export async function settings(): Promise<readonly (Setting & SettingRow)[]> {
  const rows = settingRows();
  const actions = new Set(rows.flatMap(({ inputs }) => Object.keys(inputs).filter((action) => action !== 'publish')));
  const kinds = new Map<string, InputKind>();
  const inManifest = new Set<string>();
  for (const action of actions) {
    for (const { name, kind } of await knownInputs(action)) kinds.set(`${action}/${name}`, kind);
    if ((await definitionOf(action))?.settings === 'manifest') inManifest.add(action);
  }
  return rows.map((row) => {
    const own = Object.entries(row.inputs).flatMap(([action, input]) => kinds.get(`${action}/${input}`) ?? []);
    const [kind, ...others] = own;
    if (kind === undefined) throw new Error(`${row.key}: no action reads it.`);
    if (others.some((other) => JSON.stringify(other) !== JSON.stringify(kind)))
      throw new Error(
        `${row.key}: its actions read it as ${own.map((one) => one.type).join(' and ')}. Read it the same way.`,
      );
    return { ...row, kind, inManifest: Object.keys(row.inputs).some((action) => inManifest.has(action)) };
  });
}

/** packages/release-model/src/generated/settings.ts. */
export async function settingsModule(): Promise<GeneratedFile> {
  const rows = (await settings()).map(({ key, kind, inputs, own, inManifest }) => ({
    key,
    kind,
    inputs,
    own,
    inManifest,
  }));
  return await generatedModule(join(ROOT, 'packages/release-model/src/generated/settings.ts'), [
    '// Generated from the action.yml files and the readers of their inputs by `npm run build`.',
    "import type { Setting } from '../setting.ts';",
    '',
    '/** Every input that `[tool.repo-agent-actions]` can give as it is. */',
    `export const SETTINGS: readonly Setting[] = ${JSON.stringify(rows)};`,
  ]);
}
