import {
  ENTRY_POINTS_INI,
  IniError,
  parseEntryPointLines,
  parseIni,
  type EntryPointLine,
  type IniFile,
} from '#python-standards';

type Entries = Readonly<Record<string, string>>;

/** The entry points of a wheel, by name to object reference. */
export interface EntryPoints {
  /** Console scripts. */
  readonly console: Entries;
  /** GUI scripts. */
  readonly gui: Entries;
  /** Every group, including those two. */
  readonly groups: Readonly<Record<string, Entries>>;
  /** Why Python's `configparser`, by which PyPI reads it, refuses the file; one short phrase each. */
  readonly defects: readonly string[];
  /** Where installers would read something different from PyPI; one short phrase each. */
  readonly disputes: readonly string[];
}

export const NO_ENTRY_POINTS: EntryPoints = { console: {}, gui: {}, groups: {}, defects: [], disputes: [] };

/** The scripts of `[DEFAULT]`, which `configparser` adds to every group. */
const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts'] as const;

/** More disputes tell nothing new. */
const SHOWN_DISPUTES = 10;

/**
 * Reads `entry_points.txt` twice: as `configparser` with `=` as its only delimiter, as the specification and PyPI have it,
 * and line by line as `importlib.metadata` does, by which pip makes the scripts. What either of them finds is an entry point.
 */
export function parseEntryPoints(text: string): EntryPoints {
  const lines = parseEntryPointLines(text);
  const ini = readIni(text);
  const groups = new Map<string, Map<string, string>>();
  const add = (group: string, name: string, value: string): void => {
    const entries = groups.get(group) ?? new Map<string, string>();
    groups.set(group, entries.set(name, value));
  };
  if (!(ini instanceof IniError)) {
    for (const group of ini.sections) {
      if (!groups.has(group)) groups.set(group, new Map());
      for (const name of ini.options(group)) add(group, name, ini.get(group, name) ?? '');
    }
  }
  for (const { group, name, value } of lines ?? []) add(group, name, value);
  const record = (group: string): Entries => Object.fromEntries(groups.get(group) ?? []);
  const [console, gui] = SCRIPT_GROUPS.map(record);
  return {
    console: console ?? {},
    gui: gui ?? {},
    groups: Object.fromEntries([...groups.keys()].map((group) => [group, record(group)])),
    defects: ini instanceof IniError ? [`line ${ini.line} ${ini.problem}`] : [],
    disputes: ini instanceof IniError ? [] : disputesOf(ini, lines),
  };
}

function readIni(text: string): IniFile | IniError {
  try {
    return parseIni(text, ENTRY_POINTS_INI);
  } catch (thrown) {
    if (thrown instanceof IniError) return thrown;
    throw thrown;
  }
}

function disputesOf(ini: IniFile, lines: readonly EntryPointLine[] | null): readonly string[] {
  if (lines === null) return ["importlib.metadata can't read it"];
  const disputes: string[] = [];
  const seen = new Set<string>();
  for (const { line, group, name, value } of lines) {
    seen.add(JSON.stringify([group, name]));
    if (ini.get(group, name) !== value) disputes.push(`line ${line} is an entry point for importlib.metadata only`);
  }
  for (const group of ini.sections) {
    for (const name of ini.options(group)) {
      if (!seen.has(JSON.stringify([group, name]))) {
        disputes.push(`line ${ini.lineOf(group, name) ?? 1} is an entry point of ${group} for configparser only`);
      }
    }
  }
  return disputes.slice(0, SHOWN_DISPUTES);
}
