import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describedActions, inputsModules } from './action-inputs.mjs';
import { bundle } from './bundle.mjs';
import { licensesText } from './licenses.mjs';
import { readmesWithTables } from './readme-tables.mjs';
import { ACTIONS, ROOT } from './root.mjs';
import { rulesPage } from './rules-page.mjs';
import { schemaFiles } from './schemas.mjs';
import { suiteHomeModule } from './suite-home.mjs';
import { suiteSource } from './suite.mjs';
import { toolLocksModule } from './tool-locks.mjs';
import { umbrellaAction, umbrellaModule } from './umbrella-inputs.mjs';
import { workflowFiles } from './workflows.mjs';

/** publish/action.yml, with the inputs of the stages: path → text. Other sources are generated from it. */
export async function generatedUmbrella() {
  if (!isWhole()) return new Map();
  const config = await resolveConfig(join(ROOT, 'package.json'));
  const files = [...umbrellaAction()].map(async ([path, text]) => [
    path,
    await format(text, { ...config, parser: 'yaml' }),
  ]);
  return new Map(await Promise.all(files));
}

/** Generated files among the sources, which are quick to generate: path → text. */
export async function generatedSources() {
  return new Map([
    ...(await inputsModules()),
    ...(isWhole() ? await umbrellaModule() : []),
    [join(ROOT, 'suite/index.ts'), suiteSource()],
    ...toolLocksModule(),
    ...suiteHomeModule(),
    ...(await schemaFiles()),
    ...(await rulesPage()),
    ...readmesWithTables(),
    ...(await workflowFiles()),
  ]);
}

function isWhole() {
  return describedActions().length === ACTIONS.length;
}

/** dist/, which needs the generated sources in place: path below it → {bytes, executable}. */
export async function generatedDist() {
  const tree = await bundle();
  tree.set('licenses.txt', { bytes: Buffer.from(licensesText()), executable: false });
  return tree;
}
