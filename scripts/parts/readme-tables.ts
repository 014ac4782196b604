import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionFolder, finishedActions } from './root.ts';

/** An input or output, as the file has it. */
export interface ActionRow {
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly required?: boolean;
}

/** What the scripts read of an action.yml. */
export interface ActionYml {
  readonly inputs: Readonly<Record<string, ActionRow>>;
  readonly outputs: Readonly<Record<string, ActionRow>>;
  readonly runs: Readonly<Record<string, string>>;
}

type Rows = Readonly<Record<string, ActionRow | null>> | null;

/** A row that only has a name is `null` in YAML. */
function rowsOf(rows: Rows = null): Readonly<Record<string, ActionRow>> {
  return Object.fromEntries(Object.entries(rows ?? {}).map(([name, row]) => [name, row ?? {}]));
}

/** The action.yml of an action, parsed. */
export function readActionYml(action: string): ActionYml {
  const { inputs, outputs, runs } = parse(readFileSync(join(actionFolder(action), 'action.yml'), 'utf8')) as {
    readonly inputs?: Rows;
    readonly outputs?: Rows;
    readonly runs?: Readonly<Record<string, string>>;
  };
  return { inputs: rowsOf(inputs), outputs: rowsOf(outputs), runs: runs ?? {} };
}

function cell(text = ''): string {
  return text
    .trim()
    .replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll('|', '\\|');
}

function defaultCell(input: ActionRow): string {
  if (input.required === true) return '*required*';
  const value = String(input.default ?? '').trim();
  return value === '' ? '' : `\`${cell(value)}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace(/(?<! ) {2,}\|/gu, ' |'))
    .join('\n');
}

function inputsTable({ inputs }: ActionYml): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultCell(input),
    cell(input.description),
  ]);
  return rows.length === 0 ? 'None.' : table(['input', 'default', 'what it is'], rows);
}

function outputsTable({ outputs }: ActionYml): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return rows.length === 0 ? 'None.' : table(['output', 'what it is'], rows);
}

function between(text: string, marker: string, body: string, path: string): string {
  const pattern = new RegExp(`(<!-- ${marker} -->)[^]*?(<!-- /${marker} -->)`, 'u');
  if (!pattern.test(text))
    throw new Error(`${path}: has no <!-- ${marker} --> … <!-- /${marker} -->. Add the two markers.`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}\n\n${body}\n\n${close}`);
}

/** README.md of every action, with its tables up to date: path → text. */
export function readmesWithTables(): ReadonlyMap<string, string> {
  const readmes = new Map<string, string>();
  for (const action of finishedActions()) {
    const path = join(actionFolder(action), 'README.md');
    if (!existsSync(path)) continue; // reported by the agreement check
    const yml = readActionYml(action);
    const text = between(readFileSync(path, 'utf8'), 'inputs', inputsTable(yml), path);
    readmes.set(path, between(text, 'outputs', outputsTable(yml), path));
  }
  return readmes;
}
