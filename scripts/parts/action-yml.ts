import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionFolder } from './root.ts';

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
