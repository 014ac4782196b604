import {
  COMPUTED,
  isTable,
  listOf,
  readSetupCall,
  type PythonValue,
  type SetupCall,
  type SetupCfg,
} from '#python-standards';
import type { PackageHints } from '../import-packages.ts';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';
import { literalAttribute, moduleFile } from './version-from-module.ts';

/** What is known of a setting; `untold`: only running `setup.py` tells. */
export type Setting<T> = { readonly kind: 'given'; readonly value: T } | { readonly kind: 'missing' | 'untold' };

const MISSING = { kind: 'missing' } as const;
const UNTOLD = { kind: 'untold' } as const;

/** Whether setuptools takes a keyword as if it weren't there. */
function isEmpty(value: PythonValue): boolean {
  switch (value.kind) {
    case 'constant':
      return value.value !== true;
    case 'text':
      return value.text === '';
    case 'list':
      return value.isWhole && value.items.length === 0;
    case 'dict':
      return value.isWhole && value.entries.size === 0;
    default:
      return false;
  }
}

/** The text of an attribute that is imported: `name=package.__title__`. The version is found with its place instead. */
async function resolved(keyword: string, value: PythonValue, source: ProjectSource): Promise<PythonValue> {
  if (value.kind !== 'imported' || keyword === 'version' || value.name === '') return value;
  const roots = ['', 'src', 'lib'];
  const file = moduleFile(value.module, roots, source);
  const found = file === null ? null : await literalAttribute(file, value.name, roots, source);
  return typeof found?.value === 'string' ? { kind: 'text', text: found.value } : COMPUTED;
}

/**
 * Reads the call of `setup()` in a `setup.py`, as far as it is clear without running it.
 * @returns `null` when there is no `setup.py`, or it isn't clear that it calls `setup()`
 */
export async function readSetupPy(source: ProjectSource): Promise<SetupCall | null> {
  const bytes = source.has('setup.py') ? await source.readBytes('setup.py') : null;
  // Python 2 read other encodings; nothing that counts here needs more than ASCII
  const call = bytes === null ? null : readSetupCall(bytes.toString('utf8'));
  if (call === null) return null;
  const keywords = new Map<string, PythonValue>();
  for (const [keyword, value] of call.keywords) keywords.set(keyword, await resolved(keyword, value, source));
  return { ...call, keywords };
}

/**
 * A keyword of `setup()`: only when it isn't there, or is empty, setuptools takes what `setup.cfg` says.
 * @param call - `null`: nothing is known of the keywords when there is a `setup.py`
 */
export function setupKeyword(call: SetupCall | null, name: string): Setting<PythonValue> {
  const value = call?.keywords.get(name);
  if (value === undefined) return call?.isWhole === false ? UNTOLD : MISSING;
  if (isEmpty(value)) return MISSING;
  return value.kind === 'computed' ? UNTOLD : { kind: 'given', value };
}

/** The texts of a list; `null` when one of them, or whether there are more, isn't told. */
export function textsOf(value: PythonValue): readonly string[] | null {
  if (value.kind !== 'list' || !value.isWhole) return null;
  const texts = value.items.map((item) => (item.kind === 'text' ? item.text : undefined));
  return texts.every((text) => text !== undefined) ? texts : null;
}

/** The texts of a dict of texts; `null` as for lists. */
export function textTable(value: PythonValue): Readonly<Record<string, string>> | null {
  if (value.kind !== 'dict' || !value.isWhole) return null;
  const rows = [...value.entries].flatMap(([key, one]): [string, string][] =>
    one.kind === 'text' ? [[key, one.text]] : [],
  );
  return rows.length === value.entries.size ? Object.fromEntries(rows) : null;
}

/** A setting that is text: of `setup()`, else of `setup.cfg`. */
export function textSetting(call: SetupCall | null, keyword: string, ofSetupCfg: string | undefined): Setting<string> {
  const given = setupKeyword(call, keyword);
  if (given.kind === 'given') return given.value.kind === 'text' ? { kind: 'given', value: given.value.text } : UNTOLD;
  if (ofSetupCfg !== undefined && ofSetupCfg !== '') return { kind: 'given', value: ofSetupCfg };
  return given;
}

/** What tells where the packages are, as `[tool.setuptools]` would say it. */
export function packageTable(call: SetupCall | null, setupCfg: SetupCfg): Readonly<Record<string, unknown>> {
  const options = setupCfg.get('options');
  const keyword = (name: string): PythonValue | null => {
    const given = setupKeyword(call, name);
    return given.kind === 'given' ? given.value : null;
  };
  const folders = keyword('package_dir');
  const list = (name: string): readonly string[] | null => {
    const value = keyword(name);
    return value === null ? null : textsOf(value);
  };
  const named = (name: string): readonly string[] =>
    list(name) ?? listOf(options?.get(name)).filter((one) => !/^find(?:_namespace)?:/u.test(one));
  const rows = listOf(options?.get('package_dir')).flatMap((row): [string, string][] => {
    const [key = '', value] = row.split('=', 2).map((part) => part.trim());
    return value === undefined ? [] : [[key, value]];
  });
  const where = listOf(setupCfg.get('options.packages.find')?.get('where'));
  const packages = named('packages');
  return {
    'package-dir': (folders === null ? null : textTable(folders)) ?? Object.fromEntries(rows),
    ...(packages.length > 0 || where.length === 0 ? { packages } : { packages: { find: { where } } }),
    'py-modules': named('py_modules'),
  };
}

/** What a description says that helps to find the packages: its tables, and what setuptools is told elsewhere. */
export function packageHintsOf({ name, tool, setupCall, setupCfg }: ProjectDescription): PackageHints {
  if (setupCall === null && setupCfg.size === 0) return { projectName: name, tool };
  const setuptools = isTable(tool['setuptools']) ? tool['setuptools'] : {};
  return { projectName: name, tool: { ...tool, setuptools: { ...packageTable(setupCall, setupCfg), ...setuptools } } };
}
