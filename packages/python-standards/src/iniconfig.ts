import { IniError } from './ini-error.ts';
import { iniFile, iniText, type IniFile, type IniOption, type IniSection } from './ini-file.ts';
import { RAW_INI } from './ini-dialects.ts';
import { pythonLines, stripSpace, stripSpaceEnd } from './python-text.ts';

/** iniconfig takes names as they are written, and no section applies to all others. */
const NAMES = { ...RAW_INI, defaultSection: '', normalizeOption: (name: string): string => name };

interface Open {
  readonly line: number;
  readonly lines: string[];
}

/** `name = value`, or `name: value`: the `=` counts, unless there is a `:` before it. */
function divide(line: string): readonly [name: string, value: string] | null {
  const equals = line.indexOf('=');
  const colon = line.indexOf(':');
  const at = colon !== -1 && (equals === -1 || colon < equals) ? colon : equals;
  return at === -1 ? null : [stripSpace(line.slice(0, at)), stripSpace(line.slice(at + 1))];
}

/**
 * Reads `pytest.ini`, `tox.ini` or `setup.cfg` as pytest does, whose parser is not `configparser` but iniconfig: a section
 * and an option begin at the left edge, and every indented line continues.
 * @param source - its text, or its bytes
 * @throws IniError for what pytest refuses
 */
export function parseIniconfig(source: string | Uint8Array): IniFile {
  const sections = new Map<string, { readonly line: number; readonly options: Map<string, Open> }>();
  let options: Map<string, Open> | null = null;
  let option: Open | null = null;
  for (const [index, whole] of pythonLines(iniText(source).replace(/^\uFEFF/u, '')).entries()) {
    const number = index + 1;
    const bare = stripSpace(whole);
    if (bare === '' || /^[#;]/u.test(bare)) continue;
    const line = stripSpaceEnd(whole);
    const heading = line.startsWith('[') ? stripSpaceEnd(line.split(/[#;]/u, 1)[0] ?? '') : '';
    if (heading.endsWith(']')) {
      const name = heading.slice(1, -1);
      if (name === '') throw new IniError('empty-section', number);
      const known = sections.get(name);
      if (known !== undefined) throw new IniError('section-twice', number, known.line);
      options = new Map<string, Open>();
      option = null;
      sections.set(name, { line: number, options });
    } else if (line.startsWith('[') || line !== bare) {
      if (option === null) throw new IniError('nothing-to-continue', number);
      option.lines.push(bare);
    } else {
      const divided = divide(line);
      if (divided === null) throw new IniError('malformed-line', number);
      if (options === null) throw new IniError('no-section', number);
      const [name, value] = divided;
      const known = options.get(name);
      if (known !== undefined) throw new IniError('option-twice', number, known.line);
      option = { line: number, lines: value === '' ? [] : [value] };
      options.set(name, option);
    }
  }
  const closed = [...sections].map(([name, { line, options: open }]): [string, IniSection] => [
    name,
    {
      line,
      options: new Map(
        [...open].map(([key, { line: at, lines }]): [string, IniOption] => [
          key,
          { line: at, value: lines.join('\n') },
        ]),
      ),
    },
  ]);
  return iniFile(new Map(closed), NAMES);
}
