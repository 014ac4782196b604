import { isDeepStrictEqual } from 'node:util';
import { IniError, isTable, parseIni, parseToml10, SETUPTOOLS_EDIT_INI, type TomlTable } from '#python-standards';
import { ReleaseError } from '#release-model';

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}

const EGG_INFO = 'egg_info';
const TAG_OPTION = /^tag_(?:build|date|svn_revision)$/u;

/** What a `setup.cfg` says except for the tags of versions; `null` when setuptools couldn't read it. */
function settingsOf(text: string): unknown {
  try {
    const ini = parseIni(text, SETUPTOOLS_EDIT_INI);
    const sections = [SETUPTOOLS_EDIT_INI.defaultSection, ...ini.sections].map((section) => {
      const options = ini.items(section);
      return [section, section === EGG_INFO ? options.filter(([name]) => !TAG_OPTION.test(name)) : options] as const;
    });
    return sections.filter(([section, options]) => section !== EGG_INFO || options.length > 0);
  } catch (thrown) {
    if (thrown instanceof IniError) return null;
    throw thrown;
  }
}

/** Whether a `setup.cfg` is what setuptools makes of another one: its tags of versions added, nothing else. */
export function isSavedSetupCfg(source: string, text: string): boolean {
  const before = settingsOf(source);
  return before !== null && isDeepStrictEqual(before, settingsOf(text));
}

function tableIn(table: TomlTable, ...keys: readonly string[]): TomlTable | undefined {
  const found = keys.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), table);
  return isTable(found) ? found : undefined;
}

/** Whether something other than `pyproject.toml` determines the version when it is built. */
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

/** Whether a `pyproject.toml` says the same as another one, except for a version that only the build knows. */
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

/** Nobody writes more lines with the version into one file. */
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
