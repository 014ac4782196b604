/** Sections of an ini file: name in lower case → key → value. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads an ini file the way pip's configparser does, as far as pip's own settings need it: `#` and `;` comments on
 * lines of their own, `=` or `:`, values going on in indented lines, no interpolation. What isn't understood is left
 * out: pip itself will complain about it.
 */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | null = null;
  let key: string | null = null;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)) {
    if (/^\s*[#;]/u.test(line)) continue;
    const heading = /^\[([^\]]+)\]/u.exec(line);
    if (heading?.[1] !== undefined) {
      const name = heading[1].trim().toLowerCase();
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      key = null;
    } else if (/^\s+\S/u.test(line) && section !== null && key !== null) {
      const before = section.get(key) ?? '';
      section.set(key, before === '' ? line.trim() : `${before}\n${line.trim()}`);
    } else {
      const setting = /^([^=:\s][^=:]*)[=:](.*)$/u.exec(line);
      if (setting?.[1] === undefined || section === null) continue;
      key = setting[1].trimEnd().toLowerCase().replaceAll('_', '-').replace(/^-+/u, '');
      section.set(key, (setting[2] ?? '').trim());
    }
  }
  return sections;
}
