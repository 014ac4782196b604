import { PYTHON_SPACE, stripSpace, stripSpaceEnd } from '@repo-agent-actions/python-standards';

/** Section → key in lower case → value. `DEFAULT` holds for every section. */
export type IniSections = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A file that Python's configparser would refuse. */
export class IniError extends Error {
  /** From 1. */
  readonly line: number;

  constructor(line: number, problem: string) {
    super(problem);
    this.name = 'IniError';
    this.line = line;
  }
}

const BEFORE = new RegExp(`^${PYTHON_SPACE}*`, 'u');

/** The values of one section while it is read: each a list of lines. */
type Open = Map<string, string[]>;

/**
 * Reads an ini file as Python's `configparser.RawConfigParser()` does: sections in their case, keys in lower case,
 * `=` or `:`, comments on lines of their own, values that go on in deeper lines, nothing expanded.
 * @throws IniError for what Python refuses: no section, no delimiter, a section or a key given twice
 */
export function parseIni(text: string): IniSections {
  const sections = new Map<string, Open>();
  let section: Open | null = null;
  let value: string[] | null = null;
  let indent = 0;
  let broken: IniError | null = null;
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const content = stripSpace(line);
    if (/^[#;]/u.test(content)) continue;
    if (content === '') {
      value?.push('');
      continue;
    }
    const depth = BEFORE.exec(line)?.[0].length ?? 0;
    if (value !== null && depth > indent) {
      value.push(content);
      continue;
    }
    indent = depth;
    const name = /^\[(.+)\]/su.exec(content)?.[1];
    if (name !== undefined) {
      if (sections.has(name) && name !== 'DEFAULT')
        throw new IniError(index + 1, `the section [${name}] is there twice`);
      section = sections.get(name) ?? new Map<string, string[]>();
      sections.set(name, section);
      value = null;
      continue;
    }
    if (section === null) throw new IniError(index + 1, 'something stands before the first [section]');
    const [, key = '', rest = ''] = /^([^=:]*)[=:](.*)$/su.exec(content) ?? [];
    const option = stripSpaceEnd(key).toLowerCase();
    // Python reads on, and complains at the end
    if (option === '') broken ??= new IniError(index + 1, 'is neither [section] nor key = value');
    if (!/[=:]/u.test(content)) continue;
    if (section.has(option)) throw new IniError(index + 1, `${option} is there twice in its section`);
    value = [stripSpace(rest)];
    section.set(option, value);
  }
  if (broken !== null) throw broken;
  const whole = (open: Open): ReadonlyMap<string, string> =>
    new Map([...open].map(([key, parts]) => [key, stripSpaceEnd(parts.join('\n'))]));
  return new Map([...sections].map(([name, open]) => [name, whole(open)]));
}
