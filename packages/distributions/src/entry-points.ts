/** The entry points of a wheel, by name to object reference. */
export interface EntryPoints {
  /** Console scripts. */
  readonly console: Readonly<Record<string, string>>;
  /** GUI scripts. */
  readonly gui: Readonly<Record<string, string>>;
  /** Every group, those two too. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the file isn't what Python's `configparser` reads; one short phrase each. */
  readonly defects: readonly string[];
}

export const NO_ENTRY_POINTS: EntryPoints = { console: {}, gui: {}, groups: {}, defects: [] };

const DEFAULT_SECTION = 'DEFAULT';

/** Entries that `[DEFAULT]` may add to all groups together. */
const MOST_DEFAULTS = 100_000;

/**
 * Reads `entry_points.txt` as `configparser` with `=` as its only delimiter: names keep their case, indented lines
 * continue a value, entries of `[DEFAULT]` belong to every group.
 */
export function parseEntryPoints(text: string): EntryPoints {
  const sections = new Map<string, Map<string, string>>();
  const defects: string[] = [];
  let section: Map<string, string> | null = null;
  let option: string | null = null;
  let indent = 0;
  if (text.startsWith('\ufeff')) defects.push('begins with a byte order mark');
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || /^[#;]/u.test(trimmed)) continue;
    const depth = line.length - line.trimStart().length;
    if (section !== null && option !== null && depth > indent) {
      section.set(option, `${section.get(option) ?? ''}\n${trimmed}`);
      continue;
    }
    indent = depth;
    const header = /^\[(.+)\]/u.exec(trimmed)?.[1];
    if (header !== undefined) {
      if (sections.has(header) && header !== DEFAULT_SECTION)
        defects.push(`line ${index + 1}: section [${header}] again`);
      section = sections.get(header) ?? new Map<string, string>();
      sections.set(header, section);
      option = null;
      continue;
    }
    const equals = trimmed.indexOf('=');
    const name = equals < 0 ? '' : trimmed.slice(0, equals).trim();
    if (section === null) defects.push(`line ${index + 1} stands before any section`);
    else if (name === '') defects.push(`line ${index + 1} is not name = value`);
    else {
      if (section.has(name)) defects.push(`line ${index + 1}: ${name} again`);
      section.set(name, trimmed.slice(equals + 1).trim());
      option = name;
    }
  }
  const defaults = sections.get(DEFAULT_SECTION) ?? new Map<string, string>();
  sections.delete(DEFAULT_SECTION);
  // Each group gets the defaults: a file of a hundred thousand lines could ask for billions of entries.
  const isTooMuch = defaults.size * sections.size > MOST_DEFAULTS;
  if (isTooMuch) defects.push(`[${DEFAULT_SECTION}] has ${defaults.size} entries for ${sections.size} groups`);
  const record = (entries: ReadonlyMap<string, string> | undefined): Record<string, string> =>
    entries === undefined ? {} : Object.fromEntries(isTooMuch ? entries : [...defaults, ...entries]);
  return {
    console: record(sections.get('console_scripts')),
    gui: record(sections.get('gui_scripts')),
    groups: Object.fromEntries([...sections].map(([name, entries]) => [name, record(entries)])),
    defects,
  };
}
