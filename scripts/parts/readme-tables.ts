import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_NOTES_TEMPLATE, NOTES_PLACEHOLDERS } from '#release-model';
import { readActionYml, type ActionYml } from './action-yml.ts';
import { inputsOf, type DeclaredInput } from './declared-inputs.ts';
import { actionFolder, finishedActions } from './root.ts';

function cell(text = ''): string {
  return text
    .trim()
    .replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll('|', '\\|');
}

function defaultCell({ required, default: value }: DeclaredInput): string {
  if (required) return '*required*';
  return value === '' ? '' : `\`${cell(value)}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace(/(?<! ) {2,}\|/gu, ' |'))
    .join('\n');
}

function inputsTable(action: string): string {
  const rows = inputsOf(action).map((input) => [`\`${input.name}\``, defaultCell(input), cell(input.description)]);
  return rows.length === 0 ? 'None.' : table(['input', 'default', 'what it is'], rows);
}

function outputsTable({ outputs }: ActionYml): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return rows.length === 0 ? 'None.' : table(['output', 'what it is'], rows);
}

/** What a template of release notes may contain, and the one that is used without it. */
function placeholders(): string {
  const rows = Object.entries(NOTES_PLACEHOLDERS).map(([name, meaning]) => [`\`{{ ${name} }}\``, meaning]);
  const example = ['```markdown', DEFAULT_NOTES_TEMPLATE.trimEnd(), '```'].join('\n');
  return `${table(['placeholder', 'what it stands for'], rows)}\n\nWithout a template, this one is used:\n\n${example}`;
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
    const text = between(readFileSync(path, 'utf8'), 'inputs', inputsTable(action), path);
    const whole = between(text, 'outputs', outputsTable(yml), path);
    readmes.set(path, action === 'create-release' ? between(whole, 'placeholders', placeholders(), path) : whole);
  }
  return readmes;
}
