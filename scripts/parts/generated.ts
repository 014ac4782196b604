import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { inputsModules } from './action-inputs.ts';
import { bundle, type BuiltFile } from './bundle.ts';
import { describedActions } from './declared-inputs.ts';
import { licensesText } from './licenses.ts';
import { readmesWithTables } from './readme-tables.ts';
import { ACTIONS, ROOT } from './root.ts';
import { rehearsalAction, rehearsalModule } from './rehearsal-inputs.ts';
import { ruleIdsModule } from './rule-ids.ts';
import { rulesPage } from './rules-page.ts';
import { schemaFiles } from './schemas.ts';
import { settingsPage } from './settings-page.ts';
import { settingsModule } from './settings.ts';
import { suiteHomeModule } from './suite-home.ts';
import { suiteSource } from './suite.ts';
import { toolLocksModule } from './tool-locks.ts';
import { umbrellaAction, umbrellaModule } from './umbrella-inputs.ts';
import { workflowFiles } from './workflows.ts';

/** publish/action.yml, with the inputs of the stages: path → text. Other sources are generated from it. */
export async function generatedUmbrella(): Promise<ReadonlyMap<string, string>> {
  if (!isWhole()) return new Map();
  const config = await resolveConfig(join(ROOT, 'package.json'));
  const files = [...umbrellaAction(), ...rehearsalAction()].map(
    async ([path, text]) => [path, await format(text, { ...config, parser: 'yaml' })] as const,
  );
  return new Map(await Promise.all(files));
}

/** The modules of settings, which the readers of inputs use: path → text. */
export async function generatedSettings(): Promise<ReadonlyMap<string, string>> {
  return new Map(isWhole() ? [await settingsModule(), await rehearsalModule()] : []);
}

/** Generated files among the sources, which are quick to generate: path → text. */
export async function generatedSources(): Promise<ReadonlyMap<string, string>> {
  return new Map<string, string>([
    ...(await inputsModules()),
    ...(isWhole() ? await umbrellaModule() : []),
    ...(await generatedSettings()),
    [join(ROOT, 'suite/index.ts'), suiteSource()],
    ...toolLocksModule(),
    ...suiteHomeModule(),
    await ruleIdsModule(),
    ...(await schemaFiles()),
    ...(await rulesPage()),
    ...(isWhole() ? await settingsPage() : []),
    ...readmesWithTables(),
    ...workflowFiles(),
  ]);
}

function isWhole(): boolean {
  return describedActions().length === ACTIONS.length;
}

/** dist/, which needs the generated sources in place, by path below it. */
export async function generatedDist(): Promise<ReadonlyMap<string, BuiltFile>> {
  const tree = await bundle();
  tree.set('licenses.txt', { bytes: Buffer.from(licensesText()), executable: false });
  return tree;
}
