import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Kit from '#action-kit';
import { messageOf } from '#release-model';
import { readActionYml, type ActionRow } from './readme-tables.ts';
import { actionFolder, ACTIONS, finishedActions, sourceFolder } from './root.ts';

/** The room that defines actions; imported late, because no other check needs it. */
type ActionKit = typeof Kit;

/** The definition of any action: only the checks of this file ask for more than its names. */
type AnyAction = Kit.ActionDefinition<unknown, Kit.ActionResult>;

/** `main` of an action.yml. */
function mainOf(action: string): string {
  return action === 'publish' ? '../dist/publish/index.js' : `../../dist/${action}/index.js`;
}

function difference(one: readonly string[], other: readonly string[]): string {
  return one.filter((name) => !other.includes(name)).join(', ');
}

/**
 * Calls readInputs and records what it reads: with the defaults in action.yml, then also with secrets, then with all empty
 * inputs filled, until it accepts them. A reader stops at the first invalid input.
 */
function inputsRead(
  { createInputReader, inputVariable }: ActionKit,
  definition: AnyAction,
  inputs: Readonly<Record<string, ActionRow>>,
): { readonly read: readonly string[]; readonly refusal: unknown } {
  const read = new Set<string>();
  let refusal: unknown = null;
  for (const filling of ['1', 'https://example.org/', 'some-text', '{}']) {
    const fillings: readonly ((name: string, input: ActionRow) => boolean)[] = [
      (_, input) => input.required === true,
      (name, input) => input.required === true || definition.secrets.includes(name),
      () => true,
    ];
    for (const isFilled of fillings) {
      const environment: Record<string, string> = {};
      for (const [name, input] of Object.entries(inputs)) {
        const value = String(input.default ?? '');
        environment[inputVariable(name)] = value === '' && isFilled(name, input) ? filling : value;
      }
      try {
        definition.readInputs(
          createInputReader({ environment, workspace: '/workspace', onRead: (name) => read.add(name) }),
        );
        return { read: [...read], refusal: null };
      } catch (error) {
        refusal ??= error;
      }
    }
  }
  return { read: [...read], refusal };
}

async function problemsOf(action: string, kit: ActionKit): Promise<readonly string[]> {
  const problems: string[] = [];
  const yml = readActionYml(action);
  const where = `${action === 'publish' ? '' : 'actions/'}${action}/action.yml`;
  const { action: definition } = (await import(pathToFileURL(join(sourceFolder(action), 'index.ts')).href)) as {
    readonly action?: AnyAction;
  };

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
  const { read, refusal } = inputsRead(kit, definition, yml.inputs);
  const unread = difference(declared, read);
  const undeclared = difference(read, declared);
  const because = refusal === null ? '' : ` (readInputs stopped: ${messageOf(refusal)})`;
  if (unread !== '') problems.push(`${where}: ${unread} is not read by readInputs${because}. Read it or remove it.`);
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
  const kit = await import('#action-kit');
  const finished = finishedActions();
  const missing = ACTIONS.filter((action) => !finished.includes(action)).map(
    (action) =>
      `${action}: can't be built: its src/index.ts, its action.yml${existsSync(actionFolder(action)) ? '' : ` in ${actionFolder(action)}`}, or a room that it needs is missing. Write it.`,
  );
  const found = await Promise.all(finished.map((action) => problemsOf(action, kit)));
  return [...missing, ...found.flat()];
}
