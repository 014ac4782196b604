import { isDeepStrictEqual } from 'node:util';
import { isTable, parseToml10, type TomlTable } from '@repo-agent-actions/python-standards';
import { ReleaseError } from '@repo-agent-actions/release-model';

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** The lines of an INI file as `configparser` writes them again: no comments, one form of `option = value`. */
function iniLines(text: string): readonly string[] {
  return linesOf(text).flatMap((line) => {
    const bare = line.trim();
    if (bare === '' || /^[#;]/u.test(bare)) return [];
    if (/^\s/u.test(line)) return [`\t${bare}`];
    const at = bare.startsWith('[') ? -1 : bare.search(/[=:]/u);
    return [at < 0 ? bare : `${bare.slice(0, at).trim()} = ${bare.slice(at + 1).trim()}`.trim()];
  });
}

const EGG_INFO = '[egg_info]';
const TAG_OPTION = /^tag_(?:build|date|svn_revision) =/u;

function withoutTags(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let section = '';
  for (const line of lines) {
    if (line.startsWith('[')) section = line;
    if (section !== EGG_INFO || (line !== EGG_INFO && !TAG_OPTION.test(line))) kept.push(line);
  }
  return kept;
}

/** Whether a `setup.cfg` is what setuptools makes of another one: its tags of versions added, nothing else. */
export function isSavedSetupCfg(source: string, text: string): boolean {
  return isDeepStrictEqual(withoutTags(iniLines(source)), withoutTags(iniLines(text)));
}

function tableIn(table: TomlTable, ...keys: readonly string[]): TomlTable | undefined {
  const found = keys.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), table);
  return isTable(found) ? found : undefined;
}

/** Whether something else than `pyproject.toml` tells the version when it is built. */
function hasDynamicVersion(pyproject: TomlTable): boolean {
  const dynamic = tableIn(pyproject, 'project')?.['dynamic'];
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('version');
  return isDynamic || tableIn(pyproject, 'tool', 'poetry-dynamic-versioning') !== undefined;
}

function without(table: unknown, key: string): TomlTable {
  return Object.fromEntries(Object.entries(isTable(table) ? table : {}).filter(([name]) => name !== key));
}

function withoutVersion(pyproject: TomlTable): TomlTable {
  const project = without(pyproject['project'], 'version');
  const { dynamic } = project;
  const names: readonly unknown[] = Array.isArray(dynamic) ? dynamic : [];
  const tool = isTable(pyproject['tool']) ? pyproject['tool'] : {};
  return {
    ...pyproject,
    project: { ...project, dynamic: names.filter((name) => name !== 'version') },
    tool: { ...tool, poetry: without(tool['poetry'], 'version') },
  };
}

/** Whether a `pyproject.toml` says the same as another one, but for a version that only the build tells. */
export function isSavedPyproject(source: string, text: string): boolean {
  try {
    const before = parseToml10(source, 'pyproject.toml');
    const after = parseToml10(text, 'pyproject.toml');
    if (isDeepStrictEqual(before, after)) return true;
    return hasDynamicVersion(before) && isDeepStrictEqual(withoutVersion(before), withoutVersion(after));
  } catch (error) {
    if (error instanceof ReleaseError) return false;
    throw error;
  }
}

const PYTHON_LINE = /^#!.*python[\d.]*(?:\s.*)?$/u;
const INSTALLED_LINE = /^#!pythonw?(?:\s.*)?$/u;

/** Whether a script is another one whose first line installers shall replace (`#!python`). */
export function isInstalledScript(source: string, text: string): boolean {
  const [before = '', ...lines] = linesOf(source);
  const [after = '', ...rest] = linesOf(text);
  return PYTHON_LINE.test(before) && INSTALLED_LINE.test(after) && isDeepStrictEqual(lines, rest);
}

/** More lines that hold the version nobody writes into one file. */
const MAXIMUM_CHANGED = 10;

/** Whether a text is another one with other numbers of versions: in as many lines, and nothing but such numbers. */
export function isOtherVersion(source: string, text: string): boolean {
  const before = linesOf(source);
  const after = linesOf(text);
  const plain = (line: string | undefined): string | undefined => line?.replace(/\d[\w.+!-]*/gu, '0');
  const changed = before.filter((line, index) => line !== after[index]);
  return (
    before.length === after.length &&
    changed.length <= MAXIMUM_CHANGED &&
    before.every((line, index) => line === after[index] || plain(line) === plain(after[index]))
  );
}
