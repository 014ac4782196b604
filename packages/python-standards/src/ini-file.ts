/** The sections of an INI file: option in lower case to its text, lines joined with a line feed. */
export type IniFile = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads an INI file as Python's `configparser` does for `setup.cfg` and `entry_points.txt`: `=` or `:` after the option,
 * indented lines go on, `#` and `;` begin a comment line. What is malformed is left out.
 * @param keepCase - `entry_points.txt` tells `Name` from `name`
 */
export function parseIni(text: string, keepCase = false): IniFile {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | null = null;
  let option: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (/^\s*(?:[#;]|$)/u.test(line)) continue;
    if (/^\s/u.test(line) && section !== null && option !== null) {
      section.set(option, `${section.get(option) ?? ''}\n${line.trim()}`);
      continue;
    }
    const heading = /^\[([^\]]+)\]/u.exec(line)?.[1];
    if (heading !== undefined) {
      section = sections.get(heading) ?? new Map<string, string>();
      sections.set(heading, section);
      option = null;
      continue;
    }
    const [, written, value] = /^([^=:]+)[=:](.*)$/u.exec(line) ?? [];
    const name = written?.trimEnd();
    option = name === undefined ? null : keepCase ? name : name.toLowerCase();
    if (option !== null) section?.set(option, (value ?? '').trim());
  }
  return sections;
}

/** A value that is a list: on lines, or divided by commas on one. */
export function listOf(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const parts = value.includes('\n') ? value.split('\n') : value.split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A value that is a table: `name = value` on each line. */
export function tableOf(value: string | undefined): Readonly<Record<string, string>> {
  const rows = (value ?? '').split('\n').flatMap((line): [string, string][] => {
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(0, equals)).trim();
    return name === '' ? [] : [[name, line.slice(equals + 1).trim()]];
  });
  return Object.fromEntries(rows);
}
