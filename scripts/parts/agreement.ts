import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '#release-model';
import { defaultsOf } from './declared-inputs.ts';
import { definitionOf, inputsRead } from './inputs-read.ts';
import { readActionYml } from './action-yml.ts';
import { actionFolder, ACTIONS, finishedActions } from './root.ts';
import { settingProblems } from './setting-rows.ts';

/** `main` of an action.yml. */
function mainOf(action: string): string {
  return action === 'publish' ? '../dist/publish/index.js' : `../../dist/${action}/index.js`;
}

function difference(one: readonly string[], other: readonly string[]): string {
  return one.filter((name) => !other.includes(name)).join(', ');
}

async function problemsOf(action: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const yml = readActionYml(action);
  const where = `${action === 'publish' ? '' : 'actions/'}${action}/action.yml`;
  const definition = await definitionOf(action);

  if (!existsSync(join(actionFolder(action), 'README.md'))) {
    problems.push(`${where.replace('action.yml', 'README.md')}: is missing. Write it, with the markers of its tables.`);
  }
  if (definition?.name !== action)
    problems.push(
      `${action}: src/index.ts exports no action named ${action}. Export defineAction({name: '${action}', …}) as action.`,
    );
  if (yml.runs['using'] !== 'node24' || yml.runs['main'] !== mainOf(action)) {
    problems.push(`${where}: runs is not {using: node24, main: ${mainOf(action)}}. Change it to that.`);
  }
  const extra = Object.keys(yml.runs).filter((key) => !['using', 'main'].includes(key));
  if (extra.length > 0) problems.push(`${where}: runs has ${extra.join(', ')}. Remove it: the entry does everything.`);
  for (const [kind, rows] of [
    ['input', yml.inputs],
    ['output', yml.outputs],
  ] as const) {
    for (const [name, row] of Object.entries(rows)) {
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))
        problems.push(`${where}: ${kind} ${name} is not kebab-case. Rename it.`);
      if ((row.description ?? '').trim() === '')
        problems.push(`${where}: ${kind} ${name} has no description. Write one.`);
      const keys = kind === 'input' ? ['description', 'default', 'required'] : ['description'];
      const unknown = Object.keys(row).filter((key) => !keys.includes(key));
      if (unknown.length > 0)
        problems.push(`${where}: ${kind} ${name} has ${unknown.join(', ')}. Use only ${keys.join(', ')}.`);
    }
  }
  if (definition === undefined) return problems;

  const declared = Object.keys(yml.inputs);
  const { kinds, refusal, skipped } = await inputsRead(definition, yml.inputs, defaultsOf(action));
  const read = [...kinds.keys()];
  const unread = difference(declared, read);
  const undeclared = difference(read, declared);
  const because = refusal === null ? '' : ` (readInputs stopped: ${messageOf(refusal)})`;
  if (unread !== '') problems.push(`${where}: ${unread} is not read by readInputs${because}. Read it or remove it.`);
  if (skipped.length > 0 && unread === '')
    problems.push(
      `${where}: ${skipped.join(', ')} is read only for some values of the others, and a runner that gives every input is told that it is unknown. Always read it.`,
    );
  if (undeclared !== '') problems.push(`${where}: doesn't have ${undeclared}, which readInputs reads. Declare it.`);
  const secrets = difference(definition.secrets, declared);
  if (secrets !== '')
    problems.push(`${action}: secrets names ${secrets}, which is not an input. Correct src/index.ts.`);

  const outputs = Object.keys(yml.outputs);
  const defaults = Object.keys(definition.defaultOutputs);
  const lacking = difference(outputs, defaults);
  const surplus = difference(defaults, outputs);
  if (lacking !== '') problems.push(`${where}: output ${lacking} has no default in src/outputs.ts. Give it one.`);
  if (surplus !== '') problems.push(`${where}: doesn't have the output ${surplus} of src/outputs.ts. Declare it.`);
  return problems;
}

/** Reports where action.yml and the sources of an action disagree: sentences. */
export async function agreementProblems(): Promise<readonly string[]> {
  const finished = finishedActions();
  const missing = ACTIONS.filter((action) => !finished.includes(action)).map(
    (action) =>
      `${action}: can't be built: its src/index.ts, its action.yml${existsSync(actionFolder(action)) ? '' : ` in ${actionFolder(action)}`}, or a room that it needs is missing. Write it.`,
  );
  const found = await Promise.all(finished.map(problemsOf));
  return [...missing, ...found.flat(), ...settingProblems()];
}
