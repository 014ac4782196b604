import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionFolder, finishedActions } from './root.mjs';

/** The action.yml of an action, parsed. */
export function readActionYml(action) {
  return parse(readFileSync(join(actionFolder(action), 'action.yml'), 'utf8'));
}

function cell(text) {
  return String(text)
    .trim()
    .replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll('|', '\\|');
}

function defaultCell(input) {
  if (input.required === true) return '*required*';
  const value = String(input.default ?? '').trim();
  return value === '' ? '' : `\`${cell(value)}\``;
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace(/(?<! ) {2,}\|/gu, ' |'))
    .join('\n');
}

function inputsTable({ inputs = {} }) {
  const rows = Object.entries(inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    defaultCell(input),
    cell(input.description),
  ]);
  return rows.length === 0 ? 'None.' : table(['input', 'default', 'what it is'], rows);
}

function outputsTable({ outputs = {} }) {
  const rows = Object.entries(outputs ?? {}).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return rows.length === 0 ? 'None.' : table(['output', 'what it is'], rows);
}

function between(text, marker, body, path) {
  const pattern = new RegExp(`(<!-- ${marker} -->)[^]*?(<!-- /${marker} -->)`, 'u');
  if (!pattern.test(text))
    throw new Error(`${path}: has no <!-- ${marker} --> … <!-- /${marker} -->. Add the two markers.`);
  return text.replace(pattern, (_, open, close) => `${open}\n\n${body}\n\n${close}`);
}

/** README.md of every action, with its tables up to date: path → text. */
export function readmesWithTables() {
  const readmes = new Map();
  for (const action of finishedActions()) {
    const path = join(actionFolder(action), 'README.md');
    if (!existsSync(path)) continue; // reported by the agreement check
    const yml = readActionYml(action);
    const text = between(readFileSync(path, 'utf8'), 'inputs', inputsTable(yml), path);
    readmes.set(path, between(text, 'outputs', outputsTable(yml), path));
  }
  return readmes;
}
